// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/export.h"
#include "core/files/import_plan.h"
#include "tests/files/table_text.h"
#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
const QByteArray thaiTitle = QByteArray::fromHex("aad2cdd9e8cbc5a7"); // ชาอู่หลง in TIS-620

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? "\xfe\xff" : "\xff\xfe";
    for (const QChar c : text) {
        const auto low = static_cast<char>(c.unicode() & 0xff);
        const auto high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}
} // namespace

class TestImport : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;

    void prepare() override
    {
        EngineTest::prepare();
        m_scene = space->scene();
    }

    ImportPlan plan(TableReader &file, ImportTarget target = ImportTarget::Products)
    {
        ImportRequest request;
        request.brand = BrandId(m_scene.brand);
        request.mapping.target = target;
        return must(planImport(space->db(), space->context(), space->actor, file, request));
    }
    ImportPlan plan(const QByteArray &bytes) { return plan(*must(openTable(deviceOf(bytes)))); }
    /// Plans and does it.
    ImportPlan import(const QByteArray &bytes)
    {
        ImportPlan made = plan(bytes);
        if (!made.changes.edits.empty() || !made.changes.rows.empty())
            space->commit(made.changes);
        return made;
    }
    Value stored(const QString &sku, Table table, FieldNo field)
    {
        Statement &select = space->db().query("SELECT id, product_id FROM variants WHERE sku = ?", sku);
        const bool found = select.step();
        const qint64 id = found ? select.integer(table == Table::Product ? 1 : 0) : 0;
        select.reset();
        return found ? space->cell(table, id, field) : Value();
    }
    static bool changesNothing(const ImportPlan &plan)
    {
        return plan.changes.edits.empty() && plan.changes.rows.empty();
    }

private Q_SLOTS:
    void fiftyRowsOfWhichFourAreBad()
    {
        QByteArray file = "SKU;Title;Price;Weight (g)\r\n";
        for (int line = 2; line <= 51; ++line) {
            QByteArray sku = "CSV-" + QByteArray::number(line);
            QByteArray price = QByteArray::number(10 + line) + ",50";
            QByteArray weight = QByteArray::number(100 + line);
            if (line == 12)
                price = "ask us";
            if (line == 23)
                weight = "-5";
            if (line == 34)
                sku = QByteArray(101, 'x');
            if (line == 45)
                sku = "CSV-2";
            file += sku + ";Caddy " + QByteArray::number(line) + ';' + price + ';' + weight + "\r\n";
        }
        const ImportPlan first = import(file);
        QStringList faults;
        for (const ImportFault &fault : first.faults) {
            faults.append(u"%1,%2 %3"_s.arg(fault.line).arg(fault.column).arg(fault.header));
            QVERIFY(!fault.why.english().isEmpty());
        }
        QCOMPARE(faults, QStringList({u"12,3 Price"_s, u"23,4 Weight (g)"_s, u"34,1 SKU"_s, u"45,1 SKU"_s}));
        QVERIFY2(first.faults[3].why.english().contains(u"2"), qPrintable(first.faults[3].why.english()));
        QCOMPARE(first.rows, 50);
        QCOMPARE(first.failedRows, 4);
        QCOMPARE(space->number("SELECT count(*) FROM variants WHERE sku LIKE 'CSV-%'"), 46);
        QCOMPARE(stored(u"CSV-7"_s, Table::Variant, variant::corePrice), Value(qint64(1750)));
        QCOMPARE(stored(u"CSV-7"_s, Table::Variant, variant::weight), Value(qint64(107)));
        QCOMPARE(stored(u"CSV-12"_s, Table::Variant, variant::corePrice), Value());

        const QStringList before = dump(space->db());
        const ImportPlan again = import(file);
        QVERIFY(changesNothing(again));
        QCOMPARE(again.sameRows, 46);
        QCOMPARE(again.faults, first.faults);
        QCOMPARE(dump(space->db()), before);
    }

    void inAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("title");
        const QString thai = u"SKU;Title;Price\nE-1;ชาอู่หลง;12,50\n"_s;
        QTest::newRow("UTF-8") << thai.toUtf8() << u"ชาอู่หลง"_s;
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + thai.toUtf8() << u"ชาอู่หลง"_s;
        QTest::newRow("UTF-16 LE") << utf16(thai, false) << u"ชาอู่หลง"_s;
        QTest::newRow("UTF-16 BE") << utf16(thai, true) << u"ชาอู่หลง"_s;
        QTest::newRow("TIS-620 with semicolons") << "SKU;Title;Price\nE-1;" + thaiTitle + ";12,50\n" << u"ชาอู่หลง"_s;
        QTest::newRow("Windows-1252") << QByteArray("SKU;Title;Price\nE-1;Th\xe9 cr\xe8me \x80;12,50\n")
                                      << u"Thé crème €"_s;
        QTest::newRow("tabs") << QByteArray("SKU\tTitle\tPrice\nE-1\tTea, green; loose\t12.50\n")
                              << u"Tea, green; loose"_s;
    }
    void inAnyEncoding()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, title);
        const ImportPlan made = import(file);
        QVERIFY(made.faults.empty());
        QCOMPARE(stored(u"E-1"_s, Table::Product, product::title), Value(title));
        QCOMPARE(stored(u"E-1"_s, Table::Variant, variant::corePrice), Value(qint64(1250)));
    }

    void aBrokenRowDoesNotTakeOthersWithIt_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<qint64>("line");
        QTest::newRow("a NUL byte") << QByteArray("B-2,Te\0a,2.00\n", 14) << qint64(3);
        QTest::newRow("bytes that are no letters") << QByteArray("B-2,T\xff\xfe,2.00\n") << qint64(3);
        QTest::newRow("cells missing") << QByteArray("B-2\n") << qint64(3);
        QTest::newRow("too many cells") << QByteArray("B-2,Tea,2.00,what,is,this\n") << qint64(3);
        QTest::newRow("a quote inside a cell") << QByteArray("B-2,\"Tea\" x,2.00\n") << qint64(3);
    }
    void aBrokenRowDoesNotTakeOthersWithIt()
    {
        QFETCH(QByteArray, row);
        QFETCH(qint64, line);
        const QString good = u"SKU,Title,Price\nB-1,ชาเขียว,1.00\n"_s;
        const ImportPlan made = import(good.toUtf8() + row + u"B-3,ชาดำ,3.00\n"_s.toUtf8());
        QVERIFY(!made.faults.empty());
        QCOMPARE(made.faults[0].line, line);
        QCOMPARE(made.failedRows, 1);
        QCOMPARE(stored(u"B-1"_s, Table::Variant, variant::corePrice), Value(qint64(100)));
        QCOMPARE(stored(u"B-3"_s, Table::Variant, variant::corePrice), Value(qint64(300)));
        QCOMPARE(stored(u"B-2"_s, Table::Variant, variant::sku), Value());
    }

    void aQuoteThatIsNeverClosed()
    {
        const ImportPlan made = import("SKU,Title,Price\nQ-1,Tea,1.00\nQ-2,\"Tea,2.00\nQ-3,Tea,3.00\n");
        QVERIFY(!made.faults.empty());
        QCOMPARE(made.faults[0].line, 3);
        QVERIFY2(made.faults[0].why.english().contains(u"quot"), qPrintable(made.faults[0].why.english()));
        QCOMPARE(stored(u"Q-1"_s, Table::Variant, variant::corePrice), Value(qint64(100)));
        QCOMPARE(stored(u"Q-2"_s, Table::Variant, variant::sku), Value());
    }

    void aDryRunWritesNothing()
    {
        const QStringList before = dump(space->db());
        const ImportPlan made = plan("SKU,Title,Price\nD-1,Tea,1.00\nTEA-1,,99.00\n");
        QCOMPARE(made.newProducts, 1);
        QVERIFY(!changesNothing(made));
        QCOMPARE(dump(space->db()), before);
    }

    void whatWasExportedChangesNothing_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<ImportTarget>("target");
        QTest::addColumn<QString>("ending");
        for (const char *ending : {".csv", ".xlsx"}) {
            QTest::addRow("products%s", ending)
                << u"products"_s << ImportTarget::Products << QString::fromLatin1(ending);
            QTest::addRow("variants%s", ending)
                << u"variants"_s << ImportTarget::Products << QString::fromLatin1(ending);
            QTest::addRow("prices%s", ending) << u"prices"_s << ImportTarget::Prices << QString::fromLatin1(ending);
            QTest::addRow("stock%s", ending) << u"stock"_s << ImportTarget::Stock << QString::fromLatin1(ending);
        }
    }
    void whatWasExportedChangesNothing()
    {
        QFETCH(QString, view);
        QFETCH(ImportTarget, target);
        QFETCH(QString, ending);
        const auto set = [&](Table table, qint64 row, FieldNo field, const Value &value) {
            QVERIFY(space->type(table, row, field, value).commit);
        };
        set(Table::Product, m_scene.tea.product, product::title, u"=cmd|' /C calc'!A0 \"茶\"; ชา, café"_s);
        set(Table::Product, m_scene.tea.product, product::description, u"<p>two\nlines</p>"_s);
        set(Table::Variant, m_scene.tea.variants[0], variant::cost, qint64(1234567));
        set(Table::Variant, m_scene.tea.variants[0], variant::barcode, u"0012345678905"_s);
        set(Table::Variant, m_scene.tea.variants[1], variant::sku, u"-007"_s);
        space->listing(m_scene.market, u"TEA-1"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out"_s + ending);
        ExportRequest request;
        request.view = viewNamed(view);
        QVERIFY(request.view);
        QVERIFY(must(exportView(space->db(), request, path)) > 0);
        const QStringList before = dump(space->db());
        const ImportPlan made = plan(*must(openTable(path)), target);
        QVERIFY2(made.faults.empty(), made.faults.empty() ? "" : qPrintable(made.faults[0].why.english()));
        QVERIFY(made.rows > 0);
        QVERIFY(changesNothing(made));
        space->commit(made.changes);
        QCOMPARE(dump(space->db()), before);
    }

    void whatWasEditedInTheExportComesIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        ExportRequest request;
        request.view = viewNamed(u"variants");
        must(exportView(space->db(), request, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ImportPlan made = plan(file.readAll().replace("Oolong tea", "Oolong finest"));
        QVERIFY(made.faults.empty());
        QCOMPARE(made.changes.edits.size(), 1);
        space->commit(made.changes);
        QCOMPARE(space->cell(Table::Product, m_scene.tea.product, product::title), Value(u"Oolong finest"_s));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
