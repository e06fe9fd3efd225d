// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestNewRows : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;

    void prepare() override
    {
        EngineTest::prepare();
        m_scene = space->scene();
    }
    ChangeSet changes(std::vector<NewRow> rows) const
    {
        ChangeSet set;
        set.cause = Cause::Import;
        set.actor = space->actor;
        set.rows = std::move(rows);
        return set;
    }

private Q_SLOTS:
    void areMadeWithWhatBelongsToThem()
    {
        ChangeSet set = changes({{Table::Product, -1, {{product::brand, m_scene.brand}, {product::title, u" Green tea "_s}}},
            {Table::Variant, -2, {{variant::product, qint64(-1)}, {variant::brand, m_scene.brand}, {variant::sku, u"Green-1"_s}, {variant::currency, u"aud"_s}}}});
        set.edits = {{{Table::Variant, -2, variant::cost}, Value(), qint64(900)}};
        const CommitResult result = space->commit(set);
        QVERIFY(result.refusals.empty() && result.conflicts.empty());
        QCOMPARE(result.madeRows.size(), 2);
        const qint64 productId = result.madeRows[0].second;
        const qint64 variantId = result.madeRows[1].second;
        QCOMPARE(space->cell(Table::Product, productId, product::title), Value(u"Green tea"_s));
        QCOMPARE(space->cell(Table::Variant, variantId, variant::product), Value(productId));
        QCOMPARE(space->cell(Table::Variant, variantId, variant::skuKey), Value(u"green-1"_s));
        QCOMPARE(space->cell(Table::Variant, variantId, variant::currency), Value(u"AUD"_s));
        QCOMPARE(space->cell(Table::Variant, variantId, variant::cost), Value(qint64(900)));
        // Each row is its own record.
        const std::vector<JournalRow> journal {{Table::Product, productId, 1, {}}, {Table::Variant, variantId, 1, {}}};
        QVERIFY(space->journalRows(result.commit) == journal);
    }

    void refuses_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<std::vector<std::pair<FieldNo, Value>>>("cells");
        QTest::addColumn<QString>("says");
        using Cells = std::vector<std::pair<FieldNo, Value>>;
        QTest::newRow("a brand that is there") << Table::Brand << Cells {{brand::name, u"Wren & Tea"_s}, {brand::currency, u"AUD"_s}, {brand::timeZone, u"UTC"_s}} << u"Wren & Tea"_s;
        QTest::newRow("a brand without a currency") << Table::Brand << Cells {{brand::name, u"New"_s}, {brand::timeZone, u"UTC"_s}} << u"Currency must not be empty"_s;
        QTest::newRow("an account that is there") << Table::Account << Cells {{account::name, u"shop"_s}, {account::kind, u"testshop"_s}, {account::role, qint64(0)}, {account::brand, qint64(1)}} << u"shop"_s;
        QTest::newRow("an account of no brand") << Table::Account << Cells {{account::name, u"new"_s}, {account::kind, u"testshop"_s}, {account::role, qint64(0)}} << u"Brand must not be empty"_s;
        QTest::newRow("a rate that is there") << Table::Rate << Cells {{rate::from, u"AUD"_s}, {rate::to, u"IDR"_s}, {rate::day, u"2026-11-01"_s}, {rate::rate, u"9"_s}} << u"AUD IDR 2026-11-01"_s;
        QTest::newRow("a rate of a day that is none") << Table::Rate << Cells {{rate::from, u"AUD"_s}, {rate::to, u"IDR"_s}, {rate::day, u"2026-02-30"_s}, {rate::rate, u"9"_s}} << u"not a day"_s;
        QTest::newRow("a rate without a rate") << Table::Rate << Cells {{rate::from, u"AUD"_s}, {rate::to, u"IDR"_s}, {rate::day, u"2026-11-02"_s}} << u"Rate must not be empty"_s;
        QTest::newRow("a SKU that is taken") << Table::Variant << Cells {{variant::product, qint64(1)}, {variant::brand, qint64(1)}, {variant::sku, u"TEA-1"_s}} << u"TEA-1"_s;
        QTest::newRow("a SKU that is taken, in other letters") << Table::Variant << Cells {{variant::product, qint64(1)}, {variant::brand, qint64(1)}, {variant::sku, u" tea-1 "_s}} << u"tea-1"_s;
        QTest::newRow("a state of one's own") << Table::Order << Cells {{order::account, qint64(2)}, {order::remoteId, u"1"_s}, {order::number, u"1"_s}, {order::placedAt, qint64(0)}, {order::state, qint64(5)}} << u"no such field"_s;
        QTest::newRow("a row of a row that is not there") << Table::Variant << Cells {{variant::product, qint64(-77)}, {variant::brand, qint64(1)}, {variant::sku, u"X"_s}} << u"was not made"_s;
        QTest::newRow("a field that is none") << Table::Product << Cells {{product::brand, qint64(1)}, {product::title, u"New"_s}, {FieldNo(300), qint64(1)}} << u"no such field"_s;
        QTest::newRow("a second policy of the same") << Table::Policy << Cells {{policy::account, qint64(2)}, {policy::aspect, static_cast<qint64>(Aspect::Price)}} << u"one already"_s;
    }
    void refuses()
    {
        QFETCH(Table, table);
        using Cells = std::vector<std::pair<FieldNo, Value>>;
        QFETCH(Cells, cells);
        QFETCH(QString, says);
        space->policy(m_scene.market, Aspect::Price);
        const QStringList before = dump(space->db());
        const CommitResult result = space->commit(changes({{table, -1, cells}}));
        QCOMPARE(result.refusals.size(), 1);
        QVERIFY2(result.refusals[0].why.english().contains(says), qPrintable(result.refusals[0].why.english()));
        QCOMPARE(result.refusals[0].at.row, -1);
        QVERIFY(result.madeRows.empty());
        QCOMPARE(dump(space->db()), before);
    }

    void theGoodOnesGoIn()
    {
        // A file with a SKU twice, and a variant of a product that was refused.
        ChangeSet set = changes({{Table::Product, -1, {{product::brand, m_scene.brand}, {product::title, u"Green tea"_s}}}, {Table::Product, -2, {{product::brand, m_scene.brand}}},
            {Table::Variant, -3, {{variant::product, qint64(-1)}, {variant::brand, m_scene.brand}, {variant::sku, u"G-1"_s}}},
            {Table::Variant, -4, {{variant::product, qint64(-1)}, {variant::brand, m_scene.brand}, {variant::sku, u"g-1"_s}}},
            {Table::Variant, -5, {{variant::product, qint64(-2)}, {variant::brand, m_scene.brand}, {variant::sku, u"G-2"_s}}}});
        set.edits = {{{Table::Variant, -4, variant::cost}, Value(), qint64(1)}};
        const CommitResult result = space->commit(set);
        QStringList refused;
        for (const CellRefusal &refusal : result.refusals)
            refused.append(QString::number(refusal.at.row));
        QCOMPARE(refused, QStringList({u"-2"_s, u"-4"_s, u"-5"_s, u"-4"_s}));
        QCOMPARE(result.madeRows.size(), 2);
    }

    void manyMayHaveNoSku()
    {
        const CommitResult result = space->inWork([&](Work &work) {
            for (int i = 0; i < 3; ++i)
                work.rows().create(Table::Variant, {{variant::product, m_scene.tea.product}, {variant::brand, m_scene.brand}});
        });
        QCOMPARE(result.rows, 3);
    }

    void anEditorMakesNoSettings()
    {
        space->actor.role = PersonRole::Editor;
        const CommitResult result = space->commit(changes({{Table::Rate, -1, {{rate::from, u"AUD"_s}, {rate::to, u"VND"_s}, {rate::day, u"2026-11-01"_s}, {rate::rate, u"16000"_s}}},
            {Table::Product, -2, {{product::brand, m_scene.brand}, {product::title, u"Green tea"_s}}}}));
        QCOMPARE(result.refusals.size(), 1);
        QCOMPARE(result.madeRows.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNewRows)
#include "test_new_rows.moc"
