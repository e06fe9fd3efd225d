// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_bench.h"

#include <QClipboard>
#include <QGuiApplication>

#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestEditing : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    Value hsCode(size_t variant)
    {
        return m_bench->stored.cell(Table::Variant, m_bench->scene.tea.variants[variant], variant::hsCode);
    }
    qint64 tea(size_t variant) { return m_bench->scene.tea.variants[variant]; }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        m_bench->open();
    }
    void cleanup() { m_bench.reset(); }

    void aTypedCellIsSavedAndUndoneAsAWhole()
    {
        ui::TableTab &variants = m_bench->tab(u"products"_s, u"variants"_s);
        const Value before = hsCode(0);
        WindowBench::type(variants, tea(0), "hs_code", u"0902.10"_s);
        QCOMPARE(m_bench->drafts().count(), 1);
        QCOMPARE(hsCode(0), before); // nothing is stored before the save

        m_bench->window->openReview();
        QVERIFY(m_bench->window->isReviewing());
        m_bench->window->save();
        QTRY_COMPARE(m_bench->drafts().count(), 0);
        QCOMPARE(hsCode(0), Value(u"0902.10"_s));

        ui::TableTab &journal = m_bench->tab(u"journal"_s);
        QTRY_VERIFY(journal.model().hasRows());
        m_bench->select(journal, {journal.model().idAt(0)});
        m_bench->command("journal.undo");
        m_bench->agree();
        QTRY_COMPARE(hsCode(0).text(), before.text());
    }

    void theOldValueTypedBackIsNoChange()
    {
        ui::TableTab &variants = m_bench->tab(u"products"_s, u"variants"_s);
        WindowBench::type(variants, tea(0), "weight", u"300"_s);
        QCOMPARE(m_bench->drafts().count(), 1);
        WindowBench::type(variants, tea(0), "weight", u"250"_s);
        QCOMPARE(m_bench->drafts().count(), 0);
    }

    void undoAndRedoGoStepByStep()
    {
        ui::TableTab &variants = m_bench->tab(u"products"_s, u"variants"_s);
        WindowBench::type(variants, tea(0), "hs_code", u"1"_s);
        WindowBench::type(variants, tea(1), "hs_code", u"2"_s);
        m_bench->command("edit.undo");
        QCOMPARE(m_bench->drafts().count(), 1);
        m_bench->command("edit.undo");
        QCOMPARE(m_bench->drafts().count(), 0);
        m_bench->command("edit.redo");
        m_bench->command("edit.redo");
        QCOMPARE(m_bench->drafts().count(), 2);
    }

    void escapeLeavesTheCellAsItWas()
    {
        ui::TableTab &variants = m_bench->tab(u"products"_s, u"variants"_s);
        variants.view().setCurrentIndex(WindowBench::cell(variants, tea(0), "hs_code"));
        QTest::keyClick(&variants.view(), Qt::Key_F2);
        QWidget *editor = variants.view().viewport()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"77"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(m_bench->drafts().count(), 0);
    }

    void aLockedCellSaysWhyAndTakesNothing()
    {
        ui::TableTab &variants = m_bench->tab(u"products"_s, u"variants"_s);
        variants.view().setCurrentIndex(WindowBench::cell(variants, tea(0), "on_hand"));
        QTest::keyClicks(&variants.view(), u"5"_s);
        QCOMPARE(m_bench->drafts().count(), 0);
        QVERIFY(!m_bench->window->hintText().isEmpty());
    }

    void aPastedBlockKeepsItsWrongCellAsARedDraft()
    {
        ui::TableTab &variants = m_bench->tab(u"products"_s, u"variants"_s);
        QGuiApplication::clipboard()->setText(u"300\t10\nheavy\t20\n"_s);
        variants.view().setCurrentIndex(WindowBench::cell(variants, tea(0), "weight"));
        m_bench->command("edit.paste");
        QTRY_COMPARE(m_bench->drafts().count(), 4);
        QCOMPARE(m_bench->drafts().invalidCount(), 1);
        const QModelIndex wrong = WindowBench::cell(variants, tea(1), "weight");
        QCOMPARE(variants.model().look(wrong).ground, ui::CellLook::Ground::Invalid);
        QCOMPARE(variants.model().look(wrong).text, u"heavy"_s);

        m_bench->window->openReview();
        m_bench->window->save();
        QTRY_COMPARE(m_bench->drafts().count(), 1); // the wrong one stays, with its reason
        QVERIFY(!m_bench->drafts().all().front()->wrong.isEmpty());
        QCOMPARE(m_bench->stored.cell(Table::Variant, tea(0), variant::weight), Value(qint64(300)));
        QCOMPARE(m_bench->stored.cell(Table::Variant, tea(1), variant::weight), Value(qint64(250)));
        QCOMPARE(m_bench->stored.cell(Table::Variant, tea(1), variant::length), Value(qint64(20)));
    }

    void filterAndSortKeepWhatIsPending()
    {
        ui::TableTab &variants = m_bench->tab(u"products"_s, u"variants"_s);
        WindowBench::type(variants, tea(0), "hs_code", u"0902"_s);
        variants.setQuery({{{u"sku"_s, ViewFilter::How::Is, u"TEA-2"_s}}, {}, {}, false});
        QTRY_COMPARE(variants.model().rowCount(), 1);
        QCOMPARE(m_bench->drafts().count(), 1);
        variants.setQuery({{}, {}, u"sku"_s, true});
        QTRY_COMPARE(variants.model().rowCount(), 2);
        QTRY_VERIFY(variants.model().loadedRow(1));
        QCOMPARE(variants.model().idAt(1), tea(0));
        QCOMPARE(variants.model().look(WindowBench::cell(variants, tea(0), "hs_code")).text, u"0902"_s);
        QCOMPARE(variants.model().look(WindowBench::cell(variants, tea(0), "hs_code")).ground,
            ui::CellLook::Ground::Pending);
    }
};

QTEST_MAIN(TestEditing)
#include "test_editing.moc"
