// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/operation.h"
#include "tests/kit/verify.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
Money money(const char *text, const char *code)
{
    return Money::parse(QString::fromLatin1(text), Currency::fromCode(QString::fromLatin1(code)).value()).value();
}
QString text(const char *words)
{
    return QString::fromUtf8(words);
}
Item fullItem()
{
    return {ListingId(7), text("TEA-1"), text("R7"), text("V7"), money("12.50", "AUD"), qint64(9),
        {OutboxId(1), OutboxId(9007199254740993)}};
}
Address fullAddress()
{
    return {text("Siti"), text("+62 811"), text("s@example.com"), text("Jalan Melati 7"), text("RT 3"), text("Bandung"),
        text("Jawa Barat"), text("40115"), text("ID")};
}
CreateOrder fullOrder()
{
    CreateOrder order;
    order.order = OrderId(3);
    order.reference = text("market:1001");
    order.marketplace = text("Test Market");
    order.placedAt = instantFromMs(1795501800123);
    order.currency = Currency::fromCode(u"IDR").value();
    order.lines = {{OrderLineId(4), text("TEA-1"), text("P"), text("V"), text("乌龙茶"), 2, money("300.00", "IDR"),
        money("-250.05", "IDR")}};
    order.fees
        = {{text("Paid by Test Market"), money("12.00", "IDR")}, {text("Order discount"), money("-1.00", "IDR")}};
    order.shipping = money("0.00", "IDR");
    order.total = money("61.95", "IDR");
    order.shipTo = fullAddress();
    order.buyerMessage = text("“ring”\ntwice");
    order.note = text("fragile");
    order.outbox = {OutboxId(11)};
    return order;
}

// Every member of every task is set to something that is not its default.
std::vector<Task> fullTasks()
{
    PublishProduct publish;
    publish.product = ProductId(5);
    publish.title = text("Trà Ô Long");
    publish.description = text("<p>&amp;</p>");
    publish.category = text("12");
    publish.attributes = text("1=2;3=4");
    publish.brand = text("Wren");
    publish.images = {text("https://a/1.jpg"), text("https://a/2.jpg")};
    publish.imagesThere = {text("https://a/1.jpg")};
    PublishItem red{
        fullItem(), text("Oolong, red"), text("Red / M"), text("9=1"), text("4006381333931"), 250, 10, 20, 30};
    publish.items = {red, PublishItem()};
    return {WhoAmI{}, RenewToken{}, PullProducts{text("c"), text("p"), true}, SweepIds{text("p")},
        ReadItems{{fullItem(), {}}}, PullOrders{text("c"), text("p")}, ReadOrders{{text("1"), text("2")}},
        PullCategories{text("p")}, PullAttributes{text("12"), text("p")}, SetPrices{{fullItem()}},
        SetStock{{fullItem()}}, SetShelf{fullItem(), false}, publish, fullOrder(),
        AmendOrder{OrderId(1), text("s1"), fullAddress(), text("n"), {OutboxId(2)}},
        CancelOrder{OrderId(1), text("s1"), text("why"), {OutboxId(2)}},
        AddNote{OrderId(1), text("s1"), text("n"), {OutboxId(2)}}, FetchLabel{OrderId(1), text("r")},
        HandOver{OrderId(1), text("r"), text("JNE"), text("AWB"), {OutboxId(2)}}};
}
} // namespace

class TestOperationJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTaskIsReadBack()
    {
        const std::vector<Task> tasks = fullTasks();
        QCOMPARE(tasks.size(), std::variant_size_v<Task>);
        std::set<QString> names;
        for (size_t i = 0; i < tasks.size(); ++i) {
            QCOMPARE(tasks[i].index(), i); // each once, in order
            names.insert(nameOf(tasks[i]));
            const QByteArray stored = QJsonDocument(toJson(tasks[i])).toJson();
            const auto read = taskFromJson(QJsonDocument::fromJson(stored).object());
            VERIFY_GOOD(read);
            QVERIFY2(*read == tasks[i], stored.constData());
        }
        QCOMPARE(names.size(), tasks.size());
    }

    void anEmptyTaskIsReadBack()
    {
        for (const Task &task : {Task(PublishProduct()), Task(CreateOrder()), Task(SetStock{{Item()}}),
                 Task(AmendOrder()), Task(ReadOrders())}) {
            const auto read = taskFromJson(toJson(task));
            VERIFY_GOOD(read);
            QVERIFY(*read == task);
        }
    }

    void everyMemberIsNeeded()
    {
        // Without one of its members a stored task is damaged, not a task with a default in it.
        for (const Task &task : fullTasks()) {
            const QJsonObject whole = toJson(task);
            for (const QString &name : whole.keys()) {
                QJsonObject cut = whole;
                cut.remove(name);
                const auto read = taskFromJson(cut);
                const bool optional = name == u"currency" || name == u"shipping" || name == u"total";
                if (!optional)
                    QVERIFY2(!read, qPrintable(u"%1 without %2"_s.arg(nameOf(task), name)));
                if (!read)
                    QCOMPARE(read.error().code, ErrorCode::Damaged);
            }
        }
    }

    void refusesWhatIsNoTask_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("another task") << QByteArray("{\"task\": \"format the disk\"}");
        QTest::newRow("a number for an id")
            << QByteArray("{\"task\": \"fetch label\", \"order\": 1.5, \"remoteOrder\": \"x\"}");
        QTest::newRow("words for an id") << QByteArray(
            "{\"task\": \"fetch label\", \"order\": \"one\", \"remoteOrder\": \"x\"}");
        QTest::newRow("text for a list") << QByteArray("{\"task\": \"read orders\", \"ids\": \"1\"}");
        QTest::newRow("money without a currency")
            << QByteArray("{\"task\": \"set prices\", \"items\": [{\"listing\": \"1\", \"sku\": \"\", \"item\": \"\", "
                          "\"variant\": \"\", \"price\": \"12.50\", \"outbox\": []}]}");
        QTest::newRow("a list for an object") << QByteArray("{\"task\": \"set shelf\", \"item\": [], \"on\": true}");
    }
    void refusesWhatIsNoTask()
    {
        QFETCH(QByteArray, json);
        VERIFY_FAILS(taskFromJson(QJsonDocument::fromJson(json).object()), ErrorCode::Damaged);
    }
};

QTEST_APPLESS_MAIN(TestOperationJson)
#include "test_operation_json.moc"
