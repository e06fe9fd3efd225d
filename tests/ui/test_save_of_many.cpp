// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/patience.h"
#include "ui/drafts/draft_store.h"

#include <QTest>

#include <map>

using namespace sampan;
using namespace Qt::StringLiterals;

// What the drafts' file would bring back.
class Kept final : public ui::DraftLog {
public:
    void append(ui::DraftRecord record) override
    {
        for (const ui::DraftPtr &draft : record.put)
            cells[draft->at] = draft->typed;
        if (record.kind == ui::DraftRecord::Kind::Drop) {
            for (const CellAt &at : record.cells)
                cells.erase(at);
        }
        if (record.kind == ui::DraftRecord::Kind::Clear)
            cells.clear();
    }
    std::map<CellAt, QString> cells;
};

class TestSaveOfMany : public QObject {
    Q_OBJECT

    static constexpr qint64 many = 60000;

    static CellAt cell(qint64 row) { return {Table::Product, row, product::title}; }
    static ui::Draft typed(qint64 row, const QString &text)
    {
        ui::Draft draft;
        draft.at = cell(row);
        draft.base = u"old"_s;
        draft.typed = text;
        draft.value = text;
        return draft;
    }
    static void typeAll(ui::DraftStore &store)
    {
        std::vector<ui::Draft> drafts;
        for (qint64 row = 1; row <= many; ++row)
            drafts.push_back(typed(row, u"new"_s));
        store.apply(u"Paste"_s, std::move(drafts));
    }
    static ui::Drafts begin(ui::DraftStore &store)
    {
        auto saved = std::make_shared<const std::vector<ui::DraftPtr>>(store.all());
        store.beginSave(u"a save"_s, saved);
        return saved;
    }

private Q_SLOTS:
    void nothingIsLeft()
    {
        Kept kept;
        ui::DraftStore store(&kept);
        typeAll(store);
        const ui::Drafts saved = begin(store);
        bool done = false;
        int changes = 0;
        connect(&store, &ui::DraftStore::changed, this, [&changes] { ++changes; });
        store.finishSave(saved, {}, [&done] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(store.count(), 0);
        QCOMPARE(store.rowCount(), 0);
        QVERIFY(!store.canUndo());
        QVERIFY(kept.cells.empty());
        QCOMPARE(changes, 1);
    }

    // The window answers while the end of a save is taken in: what is typed then stays, whether its cell was looked at
    // already or not.
    void whatIsTypedMeanwhileStays()
    {
        Kept kept;
        ui::DraftStore store(&kept);
        typeAll(store);
        const ui::Drafts saved = begin(store);
        bool done = false;
        store.finishSave(saved, {}, [&done] { done = true; });
        QVERIFY2(!done, "too few drafts to be taken in at several times");
        const qint64 taken = saved->front()->at.row;
        const qint64 ahead = saved->back()->at.row;
        QVERIFY(!store.find(cell(taken)));
        QVERIFY(store.find(cell(ahead)));
        store.apply(u"typing"_s, {typed(taken, u"newer"_s), typed(ahead, u"newer"_s)});
        QTRY_VERIFY(done);
        QCOMPARE(store.count(), 2);
        QCOMPARE(store.find(cell(taken))->typed, u"newer"_s);
        QCOMPARE(store.find(cell(ahead))->typed, u"newer"_s);
        QCOMPARE(store.find(cell(ahead))->base.text(), u"new"_s); // compared with what was saved
        QCOMPARE(kept.cells, (std::map<CellAt, QString>{{cell(taken), u"newer"_s}, {cell(ahead), u"newer"_s}}));
    }

    void whatWasRefusedStaysWithItsReason()
    {
        Kept kept;
        ui::DraftStore store(&kept);
        typeAll(store);
        const ui::Drafts saved = begin(store);
        CommitResult result;
        result.refusals.push_back({cell(1), Sentence::verbatim(u"No."_s)});
        result.conflicts.push_back({cell(many), u"old"_s, u"new"_s, u"theirs"_s});
        bool done = false;
        store.finishSave(saved, result, [&done] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(store.count(), 2);
        QCOMPARE(store.invalidCount(), 1);
        QCOMPARE(store.conflictCount(), 1);
        QCOMPARE(store.find(cell(1))->wrong.english(), u"No."_s);
        QCOMPARE(store.find(cell(many))->theirs->text(), u"theirs"_s);
        QCOMPARE(kept.cells.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestSaveOfMany)
#include "test_save_of_many.moc"
