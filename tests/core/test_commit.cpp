// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestCommit : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;

    void prepare() override
    {
        EngineTest::prepare();
        m_scene = space->scene();
    }
    qint64 variant(int which = 0) const { return m_scene.tea.variants[static_cast<size_t>(which)]; }

private Q_SLOTS:
    void aTypedCellIsWrittenAndJournaled()
    {
        space->clock().advance(Hours(1));
        const CommitResult result = space->type(Table::Product, m_scene.tea.product, product::title, u"Oolong, spring"_s);
        QVERIFY(result.refusals.empty() && result.conflicts.empty());
        QCOMPARE(result.rows, 1);
        QCOMPARE(result.cells, 1);
        QCOMPARE(space->cell(Table::Product, m_scene.tea.product, product::title), Value(u"Oolong, spring"_s));
        QCOMPARE(space->cell(Table::Product, m_scene.tea.product, product::editedAt), Value(toMs(space->clock().now())));
        const auto journal = space->journalRows(result.commit);
        QCOMPARE(journal.size(), 1);
        QVERIFY(journal[0] == (JournalRow {Table::Product, m_scene.tea.product, 0, {{product::title, u"Oolong tea"_s, u"Oolong, spring"_s}}}));
        Statement &commit = space->db().query("SELECT actor, cause, at, rows, cells, undone_by FROM commits WHERE id = ?", result.commit.value);
        QVERIFY(commit.step());
        QCOMPARE(commit.text(0), u"ann"_s);
        QCOMPARE(commit.integer(1), static_cast<qint64>(Cause::Edit));
        QCOMPARE(commit.integer(2), toMs(space->clock().now()));
        QCOMPARE(commit.integer(3), 1);
        QCOMPARE(commit.integer(4), 1);
        QVERIFY(commit.isNull(5));
        QVERIFY((result.touched == std::vector<std::pair<Table, qint64>> {{Table::Product, m_scene.tea.product}}));
    }

    void theSameValueIsNoChange_data()
    {
        QTest::addColumn<Value>("value");
        QTest::newRow("as it is") << Value(u"Oolong tea"_s);
        QTest::newRow("with blanks around it") << Value(u"  Oolong tea "_s);
    }
    void theSameValueIsNoChange()
    {
        QFETCH(Value, value);
        const QStringList before = dump(space->db());
        const CommitResult result = space->type(Table::Product, m_scene.tea.product, product::title, value);
        QVERIFY(!result.commit);
        QCOMPARE(result.cells, 0);
        QCOMPARE(dump(space->db()), before);
    }

    // Many cells of a column are looked up at once; that must not hide what the change itself does.
    void manyCellsOfAColumn()
    {
        std::vector<qint64> products;
        for (int i = 0; i < 250; ++i)
            products.push_back(space->product(m_scene.brand, {u"MANY-%1"_s.arg(i)}).product);
        ChangeSet changes;
        changes.actor = space->actor;
        for (qint64 product : products)
            changes.edits.push_back(space->edit(Table::Product, product, product::title, u"Oolong tea"_s));
        QVERIFY(!space->commit(changes).commit);

        changes.edits[40].value = u"Oolong, spring"_s;
        changes.edits.insert(changes.edits.begin() + 42, {{Table::Product, products[40], product::title}, u"Oolong, spring"_s, u"Oolong tea"_s});
        changes.edits[249].value = u"Oolong, autumn"_s;
        changes.edits.push_back({{Table::Product, 999999, product::title}, u"Oolong tea"_s, u"Oolong tea"_s});
        const CommitResult result = space->commit(changes);
        QCOMPARE(result.rows, 1); // what was changed and changed back is no change
        QCOMPARE(result.refusals.size(), 1);
        QCOMPARE(space->cell(Table::Product, products[40], product::title), Value(u"Oolong tea"_s));
        QCOMPARE(space->cell(Table::Product, products[248], product::title), Value(u"Oolong, autumn"_s));
    }

    void nothingIsTheSameAsNoText()
    {
        const QStringList before = dump(space->db());
        QVERIFY(!space->type(Table::Product, m_scene.tea.product, product::tags, Value()).commit);
        QVERIFY(!space->type(Table::Variant, variant(), variant::cost, Value()).commit);
        QCOMPARE(dump(space->db()), before);
    }

    void aCellThatMovedIsAConflict()
    {
        ChangeSet mine;
        mine.actor = space->actor;
        mine.edits = {space->edit(Table::Product, m_scene.tea.product, product::title, u"mine"_s), space->edit(Table::Product, m_scene.tea.product, product::tags, u"mine"_s)};
        space->type(Table::Product, m_scene.tea.product, product::title, u"theirs"_s);
        const CommitResult result = space->commit(mine);
        QCOMPARE(result.conflicts.size(), 1);
        QCOMPARE(result.conflicts[0].base, Value(u"Oolong tea"_s));
        QCOMPARE(result.conflicts[0].mine, Value(u"mine"_s));
        QCOMPARE(result.conflicts[0].theirs, Value(u"theirs"_s));
        QCOMPARE(result.cells, 1); // the other one went in
        QCOMPARE(space->cell(Table::Product, m_scene.tea.product, product::title), Value(u"theirs"_s));
        QCOMPARE(space->cell(Table::Product, m_scene.tea.product, product::tags), Value(u"mine"_s));
    }

    void bothTypedTheSame()
    {
        ChangeSet mine;
        mine.actor = space->actor;
        mine.edits = {space->edit(Table::Product, m_scene.tea.product, product::title, u"the same"_s)};
        space->type(Table::Product, m_scene.tea.product, product::title, u"the same"_s);
        const CommitResult result = space->commit(mine);
        QVERIFY(result.conflicts.empty() && !result.commit);
    }

    void aPasteGoesInAsFarAsItCan()
    {
        ChangeSet paste;
        paste.cause = Cause::Paste;
        paste.actor = space->actor;
        paste.note = u"prices of winter"_s;
        for (int i = 0; i < 2; ++i) {
            paste.edits.push_back(space->edit(Table::Variant, variant(i), variant::cost, qint64(700 + i)));
            paste.edits.push_back(space->edit(Table::Variant, variant(i), variant::weight, qint64(i == 0 ? -1 : 300)));
        }
        paste.edits.push_back({{Table::Variant, 999999, variant::cost}, Value(), qint64(1)});
        paste.edits.push_back({{Table::Variant, variant(), 999}, Value(), qint64(1)});
        const CommitResult result = space->commit(paste);
        QCOMPARE(result.rows, 2);
        QCOMPARE(result.cells, 3);
        QCOMPARE(result.refusals.size(), 3);
        for (const CellRefusal &refusal : result.refusals)
            QVERIFY(!refusal.why.english().isEmpty());
        QCOMPARE(space->cell(Table::Variant, variant(0), variant::cost), Value(qint64(700)));
        QCOMPARE(space->cell(Table::Variant, variant(0), variant::weight), Value(qint64(250)));
        QCOMPARE(space->cell(Table::Variant, variant(1), variant::weight), Value(qint64(300)));
        QCOMPARE(space->number("SELECT count(*) FROM commits WHERE note = 'prices of winter'"), 1);
    }

    void aCellTypedTwiceKeepsTheLast()
    {
        ChangeSet paste;
        paste.actor = space->actor;
        paste.edits = {space->edit(Table::Variant, variant(), variant::cost, qint64(1)), {{Table::Variant, variant(), variant::cost}, qint64(1), qint64(2)}};
        const CommitResult result = space->commit(paste);
        QCOMPARE(result.cells, 1);
        QCOMPARE(space->cell(Table::Variant, variant(), variant::cost), Value(qint64(2)));
        const std::vector<CellChange> cells {{variant::cost, Value(), qint64(2)}};
        QVERIFY(space->journalRows(result.commit)[0].cells == cells);
    }

    void aLargePasteIsOneCommit()
    {
        QStringList skus;
        for (int i = 0; i < 2500; ++i)
            skus.append(u"BULK-%1"_s.arg(i));
        const MadeProduct bulk = space->product(m_scene.brand, skus);
        ChangeSet paste;
        paste.actor = space->actor;
        for (qint64 id : bulk.variants)
            paste.edits.push_back({{Table::Variant, id, variant::cost}, Value(), qint64(500)});
        const CommitResult result = space->commit(paste);
        QCOMPARE(result.rows, 2500);
        QCOMPARE(result.cells, 2500);
        QCOMPARE(space->number("SELECT count(*) FROM variants WHERE cost = 500"), 2500);
        QCOMPARE(space->number("SELECT count(DISTINCT commit_id) FROM journal WHERE kind = 0"), 1);
    }

    void whatMadeTheChangeMakesNoDifference()
    {
        // The same cells, typed, pasted, imported, by a rule: the same journal and the same outbox.
        const qint64 listed = space->listing(m_scene.market, u"TEA-1"_s);
        space->goLive(listed);
        space->policy(m_scene.market, Aspect::Price);
        std::vector<std::vector<JournalRow>> journals;
        std::vector<std::vector<std::pair<Unit, QString>>> outboxes;
        for (Cause cause : {Cause::Edit, Cause::Paste, Cause::Import, Cause::Rule, Cause::Settle}) {
            ChangeSet changes;
            changes.cause = cause;
            changes.actor = space->actor;
            changes.edits = {space->edit(Table::Listing, listed, listing::price, qint64(22000000)), space->edit(Table::Listing, listed, listing::title, u"Oolong"_s),
                space->edit(Table::Variant, variant(), variant::weight, qint64(300))};
            const CommitResult result = space->commit(changes);
            QVERIFY(result.refusals.empty());
            journals.push_back(space->journalRows(result.commit));
            auto &units = outboxes.emplace_back();
            for (const OutboxRow &row : space->waiting())
                units.emplace_back(row.unit, row.intent);
            space->undo(result.commit);
        }
        QVERIFY(!journals[0].empty());
        QCOMPARE(outboxes[0].size(), 1);
        for (size_t i = 1; i < journals.size(); ++i) {
            QVERIFY(journals[i] == journals[0]);
            QVERIFY(outboxes[i] == outboxes[0]);
        }
    }

    void aBatchOfDraftsLeavesItsMark()
    {
        ChangeSet drafts;
        drafts.actor = space->actor;
        drafts.draftBatch = u"batch-1"_s;
        drafts.edits = {space->edit(Table::Product, m_scene.tea.product, product::title, u"Oolong tea"_s)};
        const CommitResult result = space->commit(drafts);
        QVERIFY(result.commit); // although every cell was the same already, or the drafts would be offered again
        QCOMPARE(space->number("SELECT count(*) FROM commits WHERE draft_batch = 'batch-1'"), 1);
        QVERIFY(space->journalRows(result.commit).empty());
    }

    void observationsAreJournaledApart()
    {
        CommitResult result = space->inWork([&](Work &work) {
            work.rows().get(Table::Variant, variant())->set(variant::shopPrice, qint64(2500));
            work.rows().get(Table::Variant, variant())->set(variant::onHandAt, qint64(5)); // a mark: not journaled
        });
        QCOMPARE(space->journalRows(result.commit).size(), 0);
        Statement &seen = space->db().query("SELECT table_no, row_id, cells FROM sightings WHERE commit_id = ?", result.commit.value);
        QVERIFY(seen.step());
        QCOMPARE(seen.integer(0), static_cast<qint64>(Table::Variant));
        const std::vector<CellChange> cells {{variant::shopPrice, qint64(2000), qint64(2500)}};
        QVERIFY(unpackCells(seen.blob(2)).value() == cells);
        QVERIFY(!seen.step());
    }

    void aCreatedRowIsItsOwnRecord()
    {
        qint64 made = 0;
        const CommitResult result = space->inWork([&](Work &work) {
            Row &row = work.rows().create(Table::Product, {{product::brand, m_scene.brand}, {product::title, u"New"_s}});
            row.set(product::tags, u"set after it was made"_s);
            made = row.id();
        });
        const std::vector<JournalRow> expected {{Table::Product, made, 1, {}}};
        QVERIFY(space->journalRows(result.commit) == expected);
        QCOMPARE(space->cell(Table::Product, made, product::tags), Value(u"set after it was made"_s));
    }

    void longTextsAreReadAndWrittenToo()
    {
        const QString text = u"<p>Loose leaf, <b>spring</b></p>"_s.repeated(500);
        const CommitResult result = space->type(Table::Product, m_scene.tea.product, product::description, text);
        QCOMPARE(space->cell(Table::Product, m_scene.tea.product, product::description), Value(text));
        QCOMPARE(space->journalRows(result.commit)[0].cells[0].before, Value(u"<p>Loose leaf</p>"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommit)
#include "test_commit.moc"
