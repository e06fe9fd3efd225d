// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/rows.h"
#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
    struct Column {
        QString type;
        bool required = false;
        QString preset; ///< its default, without quotes and casts; null if it has none
    };

    std::map<QString, Column> columnsOf(Database &database, const QString &table)
    {
        const bool lite = database.dialect().engine() == Engine::Sqlite;
        std::map<QString, Column> columns;
        Statement &select = lite ? database.query("SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?)", table)
                                 : database.query("SELECT column_name, data_type, CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 END, column_default FROM information_schema.columns WHERE table_name = ?", table);
        while (select.step()) {
            QString preset = select.isNull(3) ? QString() : select.text(3).section(u"::"_s, 0, 0);
            if (preset.startsWith(u'\''))
                preset = preset.mid(1).chopped(1);
            columns[select.text(0)] = {select.text(1).toUpper(), select.integer(2) != 0, select.isNull(3) ? QString() : preset.isNull() ? u""_s : preset};
        }
        select.reset();
        return columns;
    }

    QString typeOf(const Field &field, Engine engine)
    {
        if (isTextual(field.type))
            return u"TEXT"_s;
        return engine == Engine::Sqlite ? u"INTEGER"_s : u"BIGINT"_s;
    }
}

class TestSchema : public EngineTest {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasItsColumn()
    {
        for (const TableSpec &spec : allTables().subspan(1)) {
            auto columns = columnsOf(space->db(), QString::fromLatin1(spec.sql));
            QVERIFY2(spec.fields.size() <= 64, spec.sql); // a change's columns are the bits of a number
            for (const Field &field : spec.fields) {
                const QString where = u"%1.%2"_s.arg(QString::fromLatin1(spec.sql), QString::fromLatin1(field.column));
                const auto column = columns.find(QString::fromLatin1(field.column));
                QVERIFY2(column != columns.end(), qPrintable(where));
                QVERIFY2(column->second.type == typeOf(field, currentEngine()), qPrintable(where + u" is "_s + column->second.type));
                // A row that is made without the cell reads back as Rows::create() says without reading.
                const Value empty = emptyValue(field);
                if (column->second.preset.isNull())
                    QVERIFY2(column->second.required ? field.required || field.role == FieldRole::Identity : empty.isNull(), qPrintable(where + u" has no default"_s));
                else
                    QVERIFY2(column->second.preset == (empty.isNumber() ? QString::number(empty.number()) : empty.text()) && !empty.isNull(), qPrintable(where + u" starts as "_s + column->second.preset));
                columns.erase(column);
            }
            columns.erase(u"id"_s);
            QCOMPARE(columns.erase(u"beliefs"_s) > 0, spec.hasBeliefs);
            QVERIFY2(columns.empty(), columns.empty() ? "" : qPrintable(u"%1.%2 is no field"_s.arg(QString::fromLatin1(spec.sql), columns.begin()->first)));
        }
    }

    void namesAreUnique()
    {
        for (const TableSpec &spec : allTables().subspan(1)) {
            for (const Field &field : spec.fields)
                QCOMPARE(fieldNamed(spec.table, QString::fromLatin1(field.name)), &field);
        }
        QVERIFY(!fieldNamed(Table::Listing, u"no_such_field"));
        QCOMPARE(fieldNamed(Table::Listing, u"PRICE"), &fieldOf(Table::Listing, listing::price));
    }

    void aRowReadsBackAsItWasMade()
    {
        const auto scene = space->scene();
        const qint64 orderId = space->order(scene.market);
        space->listing(scene.market, u"TEA-1"_s);
        space->priceRule(scene.market, u"10"_s);
        space->policy(scene.market, Aspect::Price);
        // Rows in memory, as their maker has them, against the same rows read from the database.
        space->inWork([&](Work &work) {
            const std::vector<std::pair<Table, std::vector<std::pair<FieldNo, Value>>>> made {
                {Table::Brand, {{brand::name, u"Other"_s}, {brand::currency, u"AUD"_s}, {brand::timeZone, u"UTC"_s}}},
                {Table::Product, {{product::brand, scene.brand}}},
                {Table::Variant, {{variant::product, scene.tea.product}, {variant::brand, scene.brand}}},
                {Table::OrderLine, {{orderLine::order, orderId}}},
                {Table::CategoryMap, {{categoryMap::account, scene.market}, {categoryMap::shopCategory, u"Tea"_s}}},
                {Table::Schedule, {{schedule::account, scene.market}, {schedule::stream, u"orders"_s}, {schedule::every, qint64(60)}}},
            };
            for (const auto &[table, cells] : made) {
                const Row &row = work.rows().create(table, cells);
                Rows fresh(work.database());
                const Row *read = fresh.get(table, row.id());
                QVERIFY(read);
                for (const Field &field : specOf(table).fields)
                    QVERIFY2(read->value(field.number) == row.value(field.number), field.column);
            }
        });
    }

    void lookUpsUseAnIndex_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a product by its source") << u"SELECT id FROM products WHERE source_account = ? AND source_item = ?"_s;
        QTest::newRow("a variant by SKU") << u"SELECT id FROM variants WHERE brand_id = ? AND sku_key = ?"_s;
        QTest::newRow("another variant with the SKU") << u"SELECT 1 FROM variants WHERE id <> ? AND brand_id = ? AND sku_key = ?"_s;
        QTest::newRow("a listing by their ids") << u"SELECT id FROM listings WHERE account_id = ? AND remote_item = ? AND remote_variant = ?"_s;
        QTest::newRow("the listings of a variant") << u"SELECT id FROM listings WHERE variant_id = ?"_s;
        QTest::newRow("the listings of a product") << u"SELECT id FROM listings WHERE product_id = ?"_s;
        QTest::newRow("the variants of a product") << u"SELECT id FROM variants WHERE product_id = ?"_s;
        QTest::newRow("an order by their id") << u"SELECT id FROM orders WHERE account_id = ? AND remote_id = ?"_s;
        QTest::newRow("the lines of an order") << u"SELECT id FROM order_lines WHERE order_id = ?"_s;
        QTest::newRow("what reserves a variant") << u"SELECT sum(quantity) FROM reservations WHERE variant_id = ? AND open = 1 AND ends_after < ?"_s;
        QTest::newRow("what an order reserves") << u"SELECT quantity FROM reservations WHERE order_id = ? AND open = 1"_s;
        QTest::newRow("a row's open approval") << u"SELECT id FROM approvals WHERE table_no = ? AND row_id = ? AND unit = ? AND open = 1"_s;
        QTest::newRow("a row's outbox") << u"SELECT 1 FROM outbox WHERE table_no = ? AND row_id = ? AND unit = ? AND state = ?"_s;
        QTest::newRow("a row's history") << u"SELECT id FROM journal WHERE table_no = ? AND row_id = ?"_s;
        QTest::newRow("a commit's rows") << u"SELECT id FROM journal WHERE commit_id = ?"_s;
        QTest::newRow("a row's open problem") << u"SELECT id FROM problems WHERE kind = ? AND table_no = ? AND row_id = ? AND closed_at IS NULL"_s;
        QTest::newRow("an order's personal values") << u"SELECT id FROM personal WHERE order_id = ?"_s;
        QTest::newRow("an order by its shop's id") << u"SELECT id FROM orders WHERE shop_account = ? AND shop_order = ?"_s;
        QTest::newRow("a batch of drafts") << u"SELECT id FROM commits WHERE draft_batch = ?"_s;
    }
    void lookUpsUseAnIndex()
    {
        // With bound values, which a partial index cannot see. PostgreSQL plans by size, so it is asked on SQLite only.
        QFETCH(QString, sql);
        if (currentEngine() != Engine::Sqlite)
            return;
        QStringList plan;
        Statement &select = space->db().query(u"EXPLAIN QUERY PLAN "_s + sql);
        while (select.step())
            plan.append(select.text(3));
        QVERIFY2(!plan.isEmpty() && std::none_of(plan.begin(), plan.end(), [](const QString &step) { return step.startsWith(u"SCAN"); }), qPrintable(plan.join(u"; "_s)));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
