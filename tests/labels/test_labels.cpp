// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/label_store.h"
#include "core/labels/order_labels.h"
#include "core/storage/verify.h"
#include "core/storage/workspace.h"
#include "tests/kit/engine_test.h"

#include <QDir>
#include <QProcess>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s cannot be run.", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}
} // namespace

class TestLabels : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;
    std::unique_ptr<Workspace> m_workspace;
    QTemporaryDir m_folder;

    void prepare() override
    {
        m_workspace.reset();
        EngineTest::prepare();
        m_scene = space->scene();
        m_workspace = must(Workspace::open(space->address(), space->context().registry, space->context().clock, false));
    }

    /// An order that is in the shop.
    qint64 synced(const QString &number = u"JD-10023"_s, const QString &buyer = u"Siti Rahmawati"_s)
    {
        const qint64 order = space->order(m_scene.market, {.number = number, .buyer = buyer});
        must(space->approveOrder(order));
        must(space->queueOrder(order));
        must(space->orderEvent(order, OrderEvent::PushConfirmed, Cause::Send));
        return order;
    }
    LabelRun print(const std::vector<qint64> &orders, LabelLayout layout = LabelLayout::Roll100x150)
    {
        return must(printLabels(*m_workspace, space->actor, orders, layout));
    }
    QString saved(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath(u"labels.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("The PDF cannot be written.");
        return file.fileName();
    }
    QStringList decoded(const QByteArray &pdf)
    {
        QDir folder(m_folder.path());
        for (const QString &old : folder.entryList({u"page*"_s}))
            folder.remove(old);
        said(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, saved(pdf), folder.filePath(u"page"_s)});
        QStringList codes;
        for (const QString &page : folder.entryList({u"page*"_s}, QDir::Files, QDir::Name))
            codes += said(u"zbarimg"_s, {u"-q"_s, folder.filePath(page)}).split(u'\n', Qt::SkipEmptyParts);
        codes.sort();
        return codes;
    }
    qint64 labels(qint64 order) { return space->cell(Table::Order, order, order::labels).number(); }
    void verify()
    {
        const auto findings = must(verifyWorkspace(space->db(), space->context()));
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().words.english()));
    }

private Q_SLOTS:
    void whatItSaysCanBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("street");
        QTest::newRow("Latin") << u"Nguyễn Thị Ánh"_s << u"12 Đường Lê Lợi"_s;
        QTest::newRow("Thai") << u"สมชาย ใจดี"_s << u"99 ถนนสุขุมวิท"_s;
        QTest::newRow("Chinese") << u"王小明"_s << u"上海市浦东新区世纪大道100号"_s;
    }
    void whatItSaysCanBeRead()
    {
        QFETCH(QString, name);
        QFETCH(QString, street);
        const qint64 order = space->order(m_scene.market, {.number = u"JD-10023"_s, .buyer = name});
        space->type(Table::Order, order, order::address1, street);
        must(space->approveOrder(order));
        must(space->queueOrder(order));
        must(space->orderEvent(order, OrderEvent::PushConfirmed, Cause::Send));
        const LabelRun run = print({order});
        QVERIFY2(run.refused.empty(), run.refused.empty() ? "" : qPrintable(run.refused[0].why.english()));
        QCOMPARE(run.labelled, std::vector{order});
        QCOMPARE(decoded(run.pdf), QStringList({u"CODE-128:JD-10023"_s, u"QR-Code:market:JD-10023"_s}));
        const QString text
            = said(u"pdftotext"_s, {u"-layout"_s, saved(run.pdf), u"-"_s}).normalized(QString::NormalizationForm_C);
        for (const QString &word : (name + u' ' + street).split(u' '))
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in "_s + text));
        QVERIFY(text.contains(u"TEA-1"));
        QVERIFY(!said(u"pdffonts"_s, {saved(run.pdf)}).contains(u" no  "_s)); // every font is in the file
        verify();
    }

    void fourOnASheet()
    {
        std::vector<qint64> orders;
        QStringList codes;
        for (int i = 1; i <= 5; ++i) {
            const QString number = u"A-%1"_s.arg(i);
            orders.push_back(synced(number));
            codes += {u"CODE-128:"_s + number, u"QR-Code:market:"_s + number};
        }
        codes.sort();
        const LabelRun run = print(orders, LabelLayout::SheetA4);
        QCOMPARE(run.labelled, orders);
        QCOMPARE(decoded(run.pdf), codes);
        QVERIFY(said(u"pdfinfo"_s, {saved(run.pdf)}).contains(QRegularExpression(u"Pages:\\s+2"_s)));
    }

    void oneBadAddressFailsOneLabel()
    {
        const qint64 good = synced(u"1"_s);
        const qint64 bad = synced(u"2"_s, QString());
        const qint64 other = synced(u"3"_s);
        const LabelRun run = print({good, bad, other});
        QCOMPARE(run.labelled, (std::vector{good, other}));
        QCOMPARE(run.refused.size(), size_t(1));
        QCOMPARE(run.refused[0].number, u"2"_s);
        QCOMPARE(labels(bad), 0);
        QCOMPARE(decoded(run.pdf).size(), 4);
    }

    void aReprintIsTheSameFile()
    {
        const qint64 order = synced();
        const LabelRun first = print({order});
        space->clock().advance(Minutes(5));
        const LabelRun second = print({order});
        QCOMPARE(first.reprints, 0);
        QCOMPARE(second.reprints, 1);
        QCOMPARE(space->number("SELECT count(*) FROM labels"), 1);
        const QByteArray kept = must(readLabel(space->db(), LabelId(space->number("SELECT id FROM labels"))));
        QCOMPARE(decoded(kept), decoded(second.pdf));
        QCOMPARE(said(u"pdftotext"_s, {saved(first.pdf), u"-"_s}), said(u"pdftotext"_s, {saved(second.pdf), u"-"_s}));
        verify();
    }

    void refused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("not approved") << u"new"_s << u"new"_s;
        QTest::newRow("not in the shop yet") << u"queued"_s << u"way to the shop"_s;
        QTest::newRow("cancelled here") << u"cancelled"_s << u"cancelled"_s;
        QTest::newRow("cancelled there") << u"cancelledThere"_s << u"cancelled"_s;
        QTest::newRow("the buyer asks to cancel") << u"asked"_s << u"asked to cancel"_s;
    }
    void refused()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        qint64 order = 0;
        if (what == u"new" || what == u"queued") {
            order = space->order(m_scene.market);
            if (what == u"queued") {
                must(space->approveOrder(order));
                must(space->queueOrder(order));
            }
        } else {
            order = synced();
            if (what == u"cancelled")
                must(space->cancelOrder(order));
            else
                space->inWork([&](Work &work) {
                    Row &row = *work.rows().get(Table::Order, order);
                    row.set(what == u"asked" ? order::frozen : order::cancelKnown, qint64(1));
                    must(work.orderEvent(
                        row, what == u"asked" ? OrderEvent::CancelRequested : OrderEvent::CancelledThere));
                });
        }
        const QStringList before = dump(space->db());
        const LabelRun run = print({order});
        QVERIFY(run.pdf.isEmpty() && run.labelled.empty());
        QCOMPARE(run.refused.size(), size_t(1));
        QVERIFY2(run.refused[0].why.english().contains(says), qPrintable(run.refused[0].why.english()));
        QCOMPARE(dump(space->db()), before);
    }

    void aCancelThatBecomesKnownWhileItIsDrawn()
    {
        const qint64 order = synced();
        auto press = must(LabelPress::make());
        auto plans = planLabels(space->db(), space->context(), std::vector{order}, space->clock().now());
        QVERIFY(!plans[0].refused);
        const PreparedLabel drawn = must(prepareLabel(*press, std::move(plans[0]), LabelLayout::Roll100x150));
        space->inWork([&](Work &work) {
            Row &row = *work.rows().get(Table::Order, order);
            row.set(order::cancelKnown, qint64(1));
            must(work.orderEvent(row, OrderEvent::CancelledThere));
        });
        space->db().begin(space->db().dialect().beginWrite());
        const auto stored = must(
            storeLabels(space->db(), space->context(), space->actor, std::span(&drawn, 1), LabelLayout::Roll100x150));
        must(space->db().commit());
        QVERIFY(stored.refused.at(0));
        QVERIFY(stored.refused[0]->english().contains(u"cancelled"));
        QCOMPARE(space->number("SELECT count(*) FROM labels"), 0);
        QCOMPARE(labels(order), 0);
    }

    void aCancelAfterItWasPrintedVoidsIt()
    {
        const qint64 order = synced();
        print({order});
        QCOMPARE(labels(order), 1);
        space->inWork([&](Work &work) {
            Row &row = *work.rows().get(Table::Order, order);
            row.set(order::cancelKnown, qint64(1));
            must(work.orderEvent(row, OrderEvent::CancelledThere));
        });
        QVERIFY(!space->problems().isEmpty() || space->orderState(order) == OrderState::Cancelled);
        const LabelRun again = print({order});
        QVERIFY(again.labelled.empty());
        QVERIFY(again.refused.at(0).why.english().contains(u"cancelled"));
    }

    void nothingIsFlippedBeforeTheFileIsStored()
    {
        const qint64 order = synced();
        auto press = must(LabelPress::make());
        auto plans = planLabels(space->db(), space->context(), std::vector{order}, space->clock().now());
        const PreparedLabel drawn = must(prepareLabel(*press, std::move(plans[0]), LabelLayout::Roll100x150));
        const QStringList before = dump(space->db());
        for (int nth = 1;; ++nth) {
            int left = nth;
            space->db().faultBeforeStatement = [&left] { return --left == 0; };
            bool good = space->db().begin(space->db().dialect().beginWrite());
            if (good)
                (void)storeLabels(
                    space->db(), space->context(), space->actor, std::span(&drawn, 1), LabelLayout::Roll100x150);
            if (good)
                good = space->db().commit().has_value();
            space->db().faultBeforeStatement = nullptr;
            space->db().rollback();
            if (left > 0) {
                QVERIFY(good && nth > 5);
                break;
            }
            QVERIFY(!good);
            QCOMPARE(dump(space->db()), before);
        }
        QCOMPARE(labels(order), 1);
        QCOMPARE(space->number("SELECT count(*) FROM labels"), 1);
        verify();
    }
};

QTEST_MAIN(TestLabels)
#include "test_labels.moc"
