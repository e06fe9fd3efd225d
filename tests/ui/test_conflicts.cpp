// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_bench.h"
#include "ui/review/review_model.h"

#include <QTableView>

#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestConflicts : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    qint64 m_tea = 0;

    // Ann typed over a cell that Bob changed meanwhile, and saved.
    void collide()
    {
        m_bench = std::make_unique<WindowBench>();
        m_bench->open();
        m_tea = m_bench->scene.tea.variants[0];
        WindowBench::type(m_bench->tab(u"products"_s, u"variants"_s), m_tea, "weight", u"300"_s);
        m_bench->elsewhere(Table::Variant, m_tea, variant::weight, qint64(280));
        m_bench->window->openReview();
        m_bench->window->save();
        QTRY_COMPARE(m_bench->drafts().conflictCount(), 1);
        QTRY_VERIFY(m_bench->window->isReviewing());
    }
    Value weight() { return m_bench->stored.cell(Table::Variant, m_tea, variant::weight); }
    void press(const QString &text)
    {
        for (QPushButton *button : m_bench->window->review().findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void showThreeValues()
    {
        collide();
        QCOMPARE(weight(), Value(qint64(280))); // Bob's is not written over in silence
        const auto *model = m_bench->window->review().findChild<ui::ReviewModel *>();
        QVERIFY(model);
        const auto text = [&](int column) { return model->look(model->index(0, column)).text; };
        QCOMPARE(text(ui::ReviewModel::BaseColumn), u"250"_s);
        QCOMPARE(text(ui::ReviewModel::MineColumn), u"300"_s);
        QCOMPARE(text(ui::ReviewModel::TheirsColumn), u"280"_s);
    }

    void keepMineWritesOverTheirs()
    {
        collide();
        press(u"Keep mine"_s);
        QTRY_COMPARE(m_bench->drafts().conflictCount(), 0);
        m_bench->window->save();
        QTRY_COMPARE(m_bench->drafts().count(), 0);
        QCOMPARE(weight(), Value(qint64(300)));
    }

    void takeTheirsLetsMineGo()
    {
        collide();
        press(u"Take theirs"_s);
        QTRY_COMPARE(m_bench->drafts().count(), 0);
        QCOMPARE(weight(), Value(qint64(280)));
    }
};

QTEST_MAIN(TestConflicts)
#include "test_conflicts.moc"
