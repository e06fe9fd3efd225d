// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/envelope.h"
#include "connectors/jdid/publish_requests.h"
#include "tests/jdid/pump.h"

using namespace sampan;
using namespace sampan::test;

namespace {
/// A host of pictures, as a brand's shop is.
class Pictures {
public:
    Pictures()
        : m_server(
              [](const sim::HttpRequest &request) {
                  sim::HttpAnswer answer;
                  answer.status = request.path.contains("gone") ? 404 : 200;
                  answer.contentType = "image/jpeg";
                  answer.body = QByteArray("\xff\xd8\xff\xe0 a picture", 14) + request.path;
                  return answer;
              },
              sim::Options())
    {
        m_server.listen();
    }
    QString url(const QString &name) const { return u"http://127.0.0.1:%1/%2"_s.arg(m_server.port()).arg(name); }

private:
    sim::HttpServer m_server;
};

class Bench {
public:
    explicit Bench(const QMap<QString, QString> &options = {}, const QString &faults = u"off"_s)
        : simulator(sim::make_jdid(simulatorOptions(faults)))
        , started(simulator->start())
        , pump(*simulator, options)
    {
        pump.run(WhoAmI{});
        for (const AccountSeen &seen : pump.all<AccountSeen>())
            learned = seen;
    }

    bool set(const QString &name, const QJsonValue &value)
    {
        return pump.control({{u"action"_s, u"set_option"_s}, {u"name"_s, name}, {u"value"_s, value}})
            .value(u"ok")
            .toBool();
    }
    bool act(QJsonObject action) { return pump.control(action).value(u"ok").toBool(); }

    /// A leaf with its required attributes filled, and a brand, so that a product can be made.
    PublishProduct product(const Pictures &pictures, const QString &sku, int variants = 1)
    {
        if (m_category.isEmpty())
            choose();
        PublishProduct task;
        task.product = ProductId(1);
        task.title = u"Teh “Wangi” "_s + sku;
        task.description = u"<p>Teh melati</p>"_s;
        task.category = m_category;
        task.attributes = m_attributes;
        task.brand = m_brand;
        task.images = {pictures.url(sku + u"-1.jpg"_s), pictures.url(sku + u"-2.jpg"_s)};
        for (int i = 1; i <= variants; ++i) {
            PublishItem item;
            item.item.listing = ListingId(i);
            item.item.sku = variants == 1 ? sku : u"%1-%2"_s.arg(sku).arg(i);
            item.item.price = idr(50000 + i);
            item.item.stock = 30;
            item.item.outbox = {OutboxId(i)};
            item.option = variants == 1 ? QString() : u"Ukuran %1"_s.arg(i);
            item.attributes = variants == 1 ? QString() : m_saleAttributes.value(i - 1);
            item.weight = 250;
            task.items.push_back(item);
        }
        return task;
    }

    QJsonObject inLedger(const char16_t *part, const char16_t *key, const QString &value)
    {
        for (const QJsonValue &entry : pump.ledger().value(QString::fromUtf16(part)).toArray()) {
            if (entry.toObject().value(QString::fromUtf16(key)).toVariant().toString() == value)
                return entry.toObject();
        }
        return {};
    }

private:
    static sim::Options simulatorOptions(const QString &faults)
    {
        sim::Options options;
        options.products = 0;
        options.withVariants = 0;
        options.faults = sim::Faults::fromText(faults).value_or(sim::Faults());
        return options;
    }
    void choose();

    QString m_category, m_attributes, m_brand;
    QStringList m_saleAttributes;

public:
    std::unique_ptr<sim::Simulator> simulator;
    bool started = false;
    Pump pump;
    AccountSeen learned;
    QString brandId;
};

void Bench::choose()
{
    pump.facts.clear();
    pump.runAll(PullCategories{});
    for (const CategorySeen &category : pump.all<CategorySeen>()) {
        if (category.leaf && m_category.isEmpty())
            m_category = category.remoteId;
    }
    pump.runAll(PullAttributes{m_category, {}});
    QStringList common;
    for (const AttributeSeen &attribute : pump.all<AttributeSeen>()) {
        if (attribute.values.empty())
            continue;
        if (!attribute.perVariant)
            common.append(attribute.remoteId + u'=' + attribute.values.front().remoteId);
        else if (m_saleAttributes.isEmpty())
            for (const AttributeValueSeen &value : attribute.values)
                m_saleAttributes.append(attribute.remoteId + u'=' + value.remoteId);
    }
    m_attributes = common.join(u';');
    const Send brands = sampan::jdid::reading(sampan::jdid::brandsRequest(sampan::jdid::Options(account())));
    sampan::jdid::Envelope envelope(brands.request, pump.ask(brands));
    envelope.model().each([&](Json brand) {
        m_brand = brand["brandName"].trimmed();
        brandId = brand["brandId"].text();
    });
    pump.facts.clear();
}
} // namespace

class TestAgainstSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWeAreAndWhatThereIs()
    {
        Bench bench;
        QVERIFY(bench.started);
        QVERIFY(!bench.learned.name.isEmpty());
        QVERIFY(!bench.learned.learned.empty());
        QVERIFY(bench.pump.runAll(PullCategories{}));
        const auto categories = bench.pump.all<CategorySeen>();
        QVERIFY(categories.size() > 3);
        const auto leaf = std::ranges::find_if(categories, &CategorySeen::leaf);
        QVERIFY(leaf != categories.end());
        QVERIFY(bench.pump.runAll(PullAttributes{leaf->remoteId, {}}));
        QVERIFY(!bench.pump.all<AttributeSeen>().empty());
    }

    void aProductFromNothingToTheShelf()
    {
        Bench bench{{{u"sale_attribute_type"_s, u"2"_s}}};
        const PublishProduct task = bench.product(m_pictures, u"TEH-1"_s, 2);
        QVERIFY(bench.pump.runAll(task));
        const auto ids = bench.pump.all<RemoteIdLearned>();
        QCOMPARE(bench.pump.all<ImageSent>().size(), 2u);
        QVERIFY(bench.pump.all<ItemAccepted>().at(0).outbox.size() == 2);
        QCOMPARE(bench.pump.ledger().value(u"created").toObject().value(u"TEH-1-1").toInt(), 1);
        ReadItems read;
        for (const PublishItem &item : task.items) {
            Item known = item.item;
            for (const RemoteIdLearned &learned : ids) {
                if (learned.listing == known.listing) {
                    known.remoteItem = learned.remoteItem;
                    known.remoteVariant = learned.remoteVariant;
                }
            }
            read.items.push_back(known);
        }
        QVERIFY(!read.items[0].remoteVariant.isEmpty() && read.items[0].remoteVariant != read.items[1].remoteVariant);
        for (int i = 0; i < 3; ++i) { // the audit is decided at a later reading
            bench.pump.facts.clear();
            QVERIFY(bench.pump.runAll(read));
        }
        const auto seen = bench.pump.all<ListingSeen>();
        QCOMPARE(seen[0].state, std::optional(ThereState::Live));
        QCOMPARE(seen[1].price, std::optional(idr(50002)));
        QCOMPARE(seen[2].stock, std::optional<qint64>(30));

        read.items[0].price = idr(61000);
        read.items[1].stock = 4;
        QVERIFY(bench.pump.runAll(SetPrices{{read.items[0]}}));
        QVERIFY(bench.pump.runAll(SetStock{{read.items[1]}}));
        QVERIFY(bench.pump.runAll(SetShelf{read.items[0], false}));
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(read));
        const auto after = bench.pump.all<ListingSeen>();
        QCOMPARE(after[0].price, std::optional(idr(61000)));
        QCOMPARE(after[0].state, std::optional(ThereState::Delisted));
        QCOMPARE(after[3].stock, std::optional<qint64>(4));

        PublishProduct again = task;
        for (size_t i = 0; i < again.items.size(); ++i) {
            again.items[i].item.remoteItem = read.items[i].remoteItem;
            again.items[i].item.remoteVariant = read.items[i].remoteVariant;
        }
        again.title = u"Teh baru"_s;
        again.imagesThere = again.images;
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(again));
        QCOMPARE(bench.inLedger(u"spus", u"spuId", read.items[0].remoteItem).value(u"title").toString(), u"Teh baru"_s);
        QCOMPARE(
            bench.inLedger(u"skus", u"skuId", read.items[0].remoteVariant).value(u"price").toVariant().toInt(), 61000);
    }

    void aLongDescription()
    {
        Bench bench;
        PublishProduct task = bench.product(m_pictures, u"TEH-1"_s);
        task.description = u"<p>"_s + QString(30000, u'é') + u"</p>"_s;
        QVERIFY(bench.pump.runAll(task));
        QCOMPARE(bench.pump.ledger().value(u"created").toObject().value(u"TEH-1").toInt(), 1);
    }

    void aPictureThatIsGone()
    {
        Bench bench;
        PublishProduct task = bench.product(m_pictures, u"TEH-1"_s);
        task.images[0] = m_pictures.url(u"gone.jpg"_s);
        QVERIFY(bench.pump.runAll(task));
        QCOMPARE(bench.pump.all<ImageSent>().size(), 1u);
        QCOMPARE(bench.pump.all<Remark>().size(), 1u);
    }

    void theCatalogueOfTheShop()
    {
        Bench bench;
        QJsonArray products;
        for (int i = 0; i < 53; ++i)
            products.append(QJsonObject{{u"sku"_s, u"LAMA-%1"_s.arg(i)}, {u"price"_s, 10000 + i}, {u"stock"_s, i}});
        QVERIFY(bench.act({{u"action"_s, u"add_products"_s}, {u"products"_s, products}}));
        QVERIFY(bench.pump.runAll(PullProducts{}));
        QMap<QString, ListingSeen> seen;
        QMap<QString, qint64> stocks;
        for (const ListingSeen &listing : bench.pump.all<ListingSeen>()) {
            if (!listing.sku.isEmpty())
                seen.insert(listing.sku, listing);
            if (listing.stock)
                stocks.insert(listing.remoteVariant, *listing.stock);
        }
        QCOMPARE(seen.size(), 53);
        for (int i = 0; i < 53; ++i) {
            const ListingSeen &listing = seen[u"LAMA-%1"_s.arg(i)];
            QCOMPARE(listing.price, std::optional(idr(10000 + i)));
            QCOMPARE(listing.state, std::optional(ThereState::Live));
            QCOMPARE(stocks.value(listing.remoteVariant, -1), i);
        }
        QVERIFY(bench.pump.runAll(SweepIds{}));
        QCOMPARE(bench.pump.all<IdsSeen>().front().items.size(), 53);
        QVERIFY(bench.pump.all<IdsSeen>().back().last);
    }

    void orders_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("account");
        const auto row = [](const char *name, const char *option, QVariant value, const char *accountOption = "") {
            QTest::addRow("%s", name) << QString::fromLatin1(option) << value << QString::fromLatin1(accountOption);
        };
        row("as the simulator is", "drift", 0.1);
        row("names drift all the time", "drift", 1.0);
        row("begin excluded", "window_begin_included", false);
        row("end excluded", "window_end_included", false);
        row("sorted by update", "order_sort", u"update"_s);
        row("sorted by booking", "order_sort", u"book_desc"_s);
        row("windows of two days at most", "window_days", 2);
        row("totalPrice with freight", "total_price_with_freight", true);
        row("totalPrice with discounts", "total_price_with_discounts", true);
        row("paySubtotal without freight", "pay_subtotal_with_freight", false, "freight_in_subtotal=no");
    }
    void orders()
    {
        QFETCH(QString, option);
        QFETCH(QVariant, value);
        QFETCH(QString, account);
        QMap<QString, QString> options;
        if (!account.isEmpty())
            options.insert(account.section(u'=', 0, 0), account.section(u'=', 1));
        Bench bench{options};
        QVERIFY(bench.set(option, QJsonValue::fromVariant(value)));
        fillWithOrders(bench, 65);
        QVERIFY(bench.pump.runAll(PullOrders{}));
        compareOrders(bench);
        QVERIFY2(bench.pump.all<Remark>().empty(),
            bench.pump.all<Remark>().empty() ? "" : qPrintable(bench.pump.all<Remark>()[0].what.english()));
    }

    void whatHappensToAnOrder()
    {
        Bench bench;
        fillWithOrders(bench, 2);
        const QString id
            = bench.pump.ledger().value(u"orders").toArray().at(0).toObject().value(u"id").toVariant().toString();
        const QMap<int, OrderEvent> table{{1, OrderEvent::Payable}, {7, OrderEvent::AcceptedThere},
            {2, OrderEvent::ShippedThere}, {3, OrderEvent::CancelRequested}, {4, OrderEvent::CancelRequested},
            {5, OrderEvent::CancelledThere}, {6, OrderEvent::DeliveredThere}};
        for (auto it = table.begin(); it != table.end(); ++it) {
            QVERIFY(bench.act({{u"action"_s, u"order_state"_s}, {u"id"_s, id}, {u"state"_s, it.key()}}));
            bench.pump.facts.clear();
            QVERIFY(bench.pump.runAll(ReadOrders{{id}}));
            QCOMPARE(bench.pump.all<OrderSeen>().at(0).event, std::optional(it.value()));
        }
        QVERIFY(bench.act({{u"action"_s, u"unknown_status"_s}, {u"id"_s, id}}));
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(ReadOrders{{id}}));
        QVERIFY(!bench.pump.all<OrderSeen>().at(0).event);
        QVERIFY(bench.pump.runAll(ReadOrders{{u"4"_s, id}}));
        QCOMPARE(bench.pump.all<Remark>().at(0).about, u"4"_s);
    }

    void labelAndHandOver()
    {
        Bench bench;
        const QStringList ids = fillWithOrders(bench, 3);
        QVERIFY(bench.pump.runAll(FetchLabel{OrderId(1), ids[0]}));
        const LabelFetched label = bench.pump.all<LabelFetched>().at(0);
        QVERIFY(label.document.startsWith("%PDF"));
        QVERIFY(!label.waybill.isEmpty());
        QVERIFY(bench.pump.runAll(HandOver{OrderId(1), ids[0], {}, {}, {OutboxId(1)}}));
        QCOMPARE(bench.pump.all<HandOverDone>().at(0).waybill, label.waybill);
        QVERIFY(bench.pump.runAll(HandOver{OrderId(2), ids[1], {}, {}, {}})); // prints by itself
        QCOMPARE(bench.inLedger(u"orders", u"id", ids[1]).value(u"sent").toInt(), 1);
        QVERIFY(bench.act({{u"action"_s, u"cancel_order"_s}, {u"id"_s, ids[2]}, {u"state"_s, 3}}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cancelled or about to be"_s));
        QVERIFY(!bench.pump.runAll(HandOver{OrderId(3), ids[2], {}, {}, {}}));
        QCOMPARE(bench.inLedger(u"orders", u"id", ids[2]).value(u"sent").toInt(), 0);
    }

    void anAnswerThatNeverCame_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("executed");
        QTest::addRow("a page, done") << u"html"_s << true;
        QTest::addRow("a page, not done") << u"html"_s << false;
        QTest::addRow("nothing, done") << u"empty"_s << true;
        QTest::addRow("a server error, done") << u"5xx"_s << true;
        QTest::addRow("a server error, not done") << u"5xx"_s << false;
    }
    void anAnswerThatNeverCame()
    {
        QFETCH(QString, kind);
        QFETCH(bool, executed);
        Bench bench;
        const QStringList ids = fillWithOrders(bench, 1);
        const auto fault = [&](const QString &method) {
            return bench.act(
                {{u"action"_s, u"fault_next"_s}, {u"kind"_s, kind}, {u"method"_s, method}, {u"executed"_s, executed}});
        };
        const PublishProduct task = bench.product(m_pictures, u"TEH-1"_s, 2);
        QVERIFY(fault(u"jingdong.seller.product.api.write.addProduct"_s));
        QVERIFY(bench.pump.runAll(task));
        QCOMPARE(bench.pump.ledger().value(u"created").toObject().value(u"TEH-1-1").toInt(), 1);
        QVERIFY(fault(u"jingdong.seller.order.printOrder"_s));
        QVERIFY(fault(u"jingdong.seller.order.sendGoodsOpenApi"_s));
        QVERIFY(bench.pump.runAll(HandOver{OrderId(1), ids[0], {}, {}, {}}));
        QCOMPARE(bench.inLedger(u"orders", u"id", ids[0]).value(u"sent").toInt(), 1);
    }

    void aCreationWithoutAByteOfAnswer()
    {
        Bench bench;
        PublishProduct named = bench.product(m_pictures, u"TEH-1"_s, 2);
        named.brand = bench.brandId;
        const int before = bench.pump.lost;
        QVERIFY(bench.act({{u"action"_s, u"lose_next"_s}}));
        QVERIFY(bench.pump.runAll(named));
        QCOMPARE(bench.pump.lost, before + 1);
        QCOMPARE(bench.pump.ledger().value(u"created").toObject().value(u"TEH-1-1").toInt(), 1);
    }

    void tokens()
    {
        Bench bench;
        QVERIFY(bench.act({{u"action"_s, u"expire_token"_s}}));
        QVERIFY(bench.pump.runAll(PullCategories{}));
        QCOMPARE(bench.pump.renewals, 1);
        QVERIFY(bench.act({{u"action"_s, u"expire_token"_s}}));
        QVERIFY(bench.act({{u"action"_s, u"revoke_refresh"_s}}));
        const Next next = bench.pump.run(RenewToken{});
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::AuthRevoked);
    }

    void clocksThatDisagree()
    {
        Bench bench;
        QVERIFY(bench.act({{u"action"_s, u"set_clock_skew"_s}, {u"seconds"_s, 4000}}));
        QCOMPARE(std::get<Refused>(bench.pump.run(WhoAmI{})).kind, AnswerClass::Clock);
    }

    void aBadDay()
    {
        Bench bench({}, u"slow=0,cut=0.05,5xx=0.06,lost=0.05,throttle=0.04,seed=11"_s);
        QStringList ids;
        for (int i = 0; i < 12; ++i) {
            const PublishProduct task = bench.product(m_pictures, u"BAD-%1"_s.arg(i), 1 + i % 2);
            QVERIFY2(bench.pump.runAll(task), qPrintable(task.items[0].item.sku));
        }
        const QJsonObject created = bench.pump.ledger().value(u"created").toObject();
        QCOMPARE(created.size(), 18);
        for (const QString &sku : created.keys())
            QVERIFY2(created.value(sku).toInt() == 1, qPrintable(sku));
        ids = fillWithOrders(bench, 30);
        QVERIFY(bench.pump.runAll(PullOrders{}));
        compareOrders(bench);
        for (const QString &id : ids.mid(0, 15))
            QVERIFY(bench.pump.runAll(HandOver{OrderId(1), id, {}, {}, {}}));
        for (const QString &id : ids.mid(0, 15))
            QCOMPARE(bench.inLedger(u"orders", u"id", id).value(u"sent").toInt(), 1);
    }

private:
    /// Orders of the last three days for products of the shop's own; their ids.
    QStringList fillWithOrders(Bench &bench, int count)
    {
        QJsonArray products;
        for (int i = 0; i < 5; ++i)
            products.append(QJsonObject{{u"sku"_s, u"SHELF-%1"_s.arg(i)}, {u"price"_s, 25000 + i}, {u"stock"_s, 1000}});
        bench.act({{u"action"_s, u"add_products"_s}, {u"products"_s, products}});
        const QJsonObject placed = bench.pump.control(
            {{u"action"_s, u"place_orders"_s}, {u"count"_s, count}, {u"seed"_s, 3}, {u"days"_s, 3}});
        QStringList ids;
        for (const QJsonValue &id : placed.value(u"orders").toArray())
            ids.append(id.toVariant().toString());
        return ids;
    }

    void compareOrders(Bench &bench)
    {
        QMap<QString, OrderSeen> seen;
        for (const OrderSeen &order : bench.pump.all<OrderSeen>())
            seen.insert(order.remoteOrder, order);
        const QJsonArray there = bench.pump.ledger().value(u"orders").toArray();
        QCOMPARE(seen.size(), there.size());
        for (const QJsonValue &entry : there) {
            const QString id = entry.toObject().value(u"id").toVariant().toString();
            QVERIFY2(seen.contains(id), qPrintable(id));
            const OrderSeen &order = seen[id];
            Money sum = order.shippingPaid - order.orderDiscountSeller - order.orderDiscountPlatform;
            for (const OrderLineSeen &line : order.lines)
                sum = sum + line.paid;
            QCOMPARE(sum, order.total);
            QCOMPARE(int(order.lines.size()), int(entry.toObject().value(u"lines").toArray().size()));
            QVERIFY(!order.shipTo.name.isEmpty() && !order.shipTo.line1.isEmpty());
        }
    }

    Pictures m_pictures;
};

QTEST_GUILESS_MAIN(TestAgainstSimulator)
#include "test_against_simulator.moc"
