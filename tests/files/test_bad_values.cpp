// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_plan.h"
#include "tests/files/table_text.h"
#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

/// One bad row between two good ones: it is named with its line, cell and reason, and the others go in.
class TestBadValues : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;

    void prepare() override
    {
        EngineTest::prepare();
        m_scene = space->scene();
        space->type(Table::Variant, m_scene.tea.variants[0], variant::corePrice, qint64(2000));
    }

    ImportPlan import(const QByteArray &bytes, ImportTarget target)
    {
        ImportRequest request;
        request.brand = BrandId(m_scene.brand);
        request.mapping.target = target;
        auto reader = must(openTable(deviceOf(bytes)));
        ImportPlan made = must(planImport(space->db(), space->context(), space->actor, *reader, request));
        if (!made.changes.edits.empty() || !made.changes.rows.empty())
            space->commit(made.changes);
        return made;
    }
    Value core(int variant) { return space->cell(Table::Variant, m_scene.tea.variants[size_t(variant)], variant::corePrice); }

private Q_SLOTS:
    void prices_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<Value>("price");
        QTest::addColumn<QString>("why"); ///< empty: it goes in
        const auto row = [](const char *name, const char *typed, const Value &price, const char *why) {
            QTest::addRow("%s", name) << QByteArray(typed) << price << QString::fromUtf8(why);
        };
        const Value kept(qint64(2000));
        row("decimal comma", "12,50", qint64(1250), "");
        row("an exponent", "1e3", kept, "“1e3” is not a number. Use digits with a point, such as 12.50.");
        row("the word null", "null", kept, "“null” is not a number. Use digits with a point, such as 12.50.");
        row("empty", "", kept, "");
        row("negative", "-3,00", kept, "Core price must not be negative.");
        row("words", "ask us", kept, "“ask us” is not a number. Use digits with a point, such as 12.50.");
        row("beyond all money", "99999999999999999,00", kept, "“99999999999999999.00” is not a price. Use digits with a point, such as 12.50.");
        row("another currency", "12,50 EUR", kept, "“12,50 EUR” is in EUR, but this price is in AUD.");
        row("too many digits", "12,505", kept, "“12.505” has more digits after the point than AUD has.");
        row("markup", "<html>", kept, "“<html>” is not a number. Use digits with a point, such as 12.50.");
    }
    void prices()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, why);
        const ImportPlan made = import("SKU;Core price\nNONE;1,50\nTEA-1;" + typed + "\nTEA-2;9,50\n", ImportTarget::Prices);
        QTEST(core(0), "price");
        QCOMPARE(core(1), Value(qint64(950)));
        QCOMPARE(made.faults.at(0).why.english(), u"There is no product with the SKU NONE."_s);
        QCOMPARE(made.faults.size(), why.isEmpty() ? 1u : 2u);
        if (why.isEmpty())
            return;
        QCOMPARE(made.faults[1].line, 3);
        QCOMPARE(made.faults[1].column, 2);
        QCOMPARE(made.faults[1].header, u"Core price"_s);
        QCOMPARE(made.faults[1].why.english(), why);
    }

    void stock_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("why");
        QTest::addRow("words") << QByteArray("abc") << u"“abc” is not a whole number."_s;
        QTest::addRow("parent") << QByteArray("parent") << u"“parent” is not a whole number."_s;
        QTest::addRow("null") << QByteArray("null") << u"“null” is not a whole number."_s;
        QTest::addRow("an exponent") << QByteArray("1e3") << u"“1e3” is not a whole number."_s;
        QTest::addRow("half a piece") << QByteArray("2.5") << u"“2.5” is not a whole number."_s;
        QTest::addRow("negative") << QByteArray("-4") << u"Stock to publish must not be negative."_s;
    }
    void stock()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, why);
        const ImportPlan made = import("SKU,Stock\nTEA-1," + typed + "\nTEA-2,7\n", ImportTarget::Stock);
        QCOMPARE(made.faults.size(), 1u);
        QCOMPARE(made.faults[0].line, 2);
        QCOMPARE(made.faults[0].column, 2);
        QCOMPARE(made.faults[0].why.english(), why);
        QCOMPARE(space->number("SELECT count(*) FROM listings WHERE stock = 7"), 1);
        QCOMPARE(space->number("SELECT count(*) FROM listings WHERE stock_pinned = 1"), 1);
    }

    void aSkuTwice()
    {
        const ImportPlan made = import("SKU,Core price\nTEA-1,1.50\ntea-1,2.50\nTEA-2,9.50\n", ImportTarget::Prices);
        QCOMPARE(made.faults.size(), 1u);
        QCOMPARE(made.faults[0].line, 3);
        QVERIFY2(made.faults[0].why.english().contains(u"2"), qPrintable(made.faults[0].why.english()));
        QCOMPARE(core(0), Value(qint64(150)));
        QCOMPARE(core(1), Value(qint64(950)));
    }

    void aQuoteThatIsNeverClosedCostsItsLineOnly()
    {
        const ImportPlan made = import("SKU,Core price\n\"TEA-1,1.50\nTEA-2,9.50\n", ImportTarget::Prices);
        QCOMPARE(made.faults.size(), 1u);
        QCOMPARE(made.faults[0].line, 2);
        QCOMPARE(made.faults[0].why.english(), u"The quote that opens here is never closed."_s);
        QCOMPARE(core(0), Value(qint64(2000)));
        QCOMPARE(core(1), Value(qint64(950)));
    }

    void whatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("why");
        QTest::addRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Log in, please</body></html>\n") << u"SKU"_s;
        QTest::addRow("JSON") << QByteArray("{\"sku\": \"TEA-1\", \"price\": 1}\n") << u"SKU"_s;
        QTest::addRow("nested JSON") << QByteArray(10000, '[') << u"SKU"_s;
    }
    void whatIsNoTable()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, why);
        const QStringList before = dump(space->db());
        ImportRequest request;
        request.brand = BrandId(m_scene.brand);
        request.mapping.target = ImportTarget::Prices;
        auto reader = openTable(deviceOf(file));
        const auto made = reader ? planImport(space->db(), space->context(), space->actor, **reader, request) : Result<ImportPlan>(tl::unexpected(reader.error()));
        VERIFY_FAILS(made, ErrorCode::Invalid);
        QVERIFY2(made.error().what.english().contains(why) && made.error().what.english().size() < 700, qPrintable(made.error().what.english()));
        QCOMPARE(dump(space->db()), before);
    }
};

QTEST_GUILESS_MAIN(TestBadValues)
#include "test_bad_values.moc"
