// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/pump.h"

#include <cmath>
#include <map>
#include <set>

using namespace sampan;
using namespace sampan::test;

namespace {
sim::Options shop(int products, const QString &faults = u"off"_s)
{
    sim::Options options;
    options.products = products;
    options.withVariants = products / 5;
    options.faults = sim::Faults::fromText(faults).value_or(sim::Faults());
    return options;
}

/// A shop that is connected and pulled once.
struct Bench {
    explicit Bench(
        int products, const QString &version = u"11.0.1"_s, const QString &faults = u"off"_s, bool tls = false)
        : pump(shop(products, faults), tls)
    {
        pump.control({{u"action"_s, u"set_version"_s}, {u"version"_s, version}});
        good = pump.started && pump.runAll(WhoAmI{}) && pump.runAll(PullProducts{});
        for (const ProductSeen &product : pump.all<ProductSeen>()) {
            for (const VariantSeen &variant : product.variants)
                items.push_back(item(product.remoteItem, variant));
        }
        for (const VariantsSeen &seen : pump.all<VariantsSeen>()) {
            for (const VariantSeen &variant : seen.variants)
                items.push_back(item(seen.remoteItem, variant));
        }
    }

    static Item item(const QString &product, const VariantSeen &variant)
    {
        Item i;
        i.sku = variant.sku;
        i.remoteItem = product;
        i.remoteVariant = variant.remoteVariant;
        i.price = variant.price;
        i.stock = variant.stock;
        return i;
    }

    QString cursor() const { return pump.all<CursorMoved>().back().cursor; }

    QJsonObject product(const QString &id)
    {
        for (const QJsonValue &row : pump.ledger().value(u"products"_s).toArray()) {
            if (row.toObject().value(u"id"_s).toInteger() == id.toLongLong())
                return row.toObject();
        }
        return {};
    }

    CreateOrder order(int number, const std::vector<Item> &of, qint64 quantity = 1)
    {
        CreateOrder o;
        o.order = OrderId(number);
        o.reference = u"9:MKT-%1"_s.arg(number);
        o.marketplace = u"Shopee"_s;
        o.currency = pump.account.currency;
        o.shipping = aud("4.10");
        qint64 sum = o.shipping.minor();
        for (const Item &i : of) {
            PushLine line;
            line.sku = i.sku;
            line.remoteItem = i.remoteItem;
            line.remoteVariant = i.remoteVariant;
            line.title = u"Tea"_s;
            line.quantity = quantity;
            line.listTotal = line.total = aud("7.35");
            sum += line.total.minor();
            o.lines.push_back(line);
        }
        o.total = Money::fromMinor(sum, o.currency).value();
        o.shipTo.name = u"Buyer %1"_s.arg(number);
        o.shipTo.country = u"SG"_s;
        return o;
    }

    /// Counted ones that are not shared.
    std::vector<Item> counted(size_t count) const
    {
        std::vector<Item> some;
        for (const Item &i : items) {
            if (some.size() < count && i.stock.value_or(0) > 0)
                some.push_back(i);
        }
        return some;
    }

    Pump pump;
    bool good = false;
    std::vector<Item> items;
};

void versions()
{
    QTest::addColumn<QString>("version");
    QTest::addRow("7.1") << u"7.1.1"_s;
    QTest::addRow("8.9") << u"8.9.3"_s;
    QTest::addRow("11.0") << u"11.0.1"_s;
}
} // namespace

class TestAgainstSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeCatalogue_data() { versions(); }
    void theWholeCatalogue()
    {
        QFETCH(QString, version);
        Bench bench(230, version);
        QVERIFY(bench.good);
        QSet<qint64> parents, seen;
        const QJsonArray rows = bench.pump.ledger().value(u"products"_s).toArray();
        for (const QJsonValue &row : rows) {
            if (row.toObject().value(u"parent"_s).toInteger() == 0 && row.toObject().value(u"status"_s) != u"trash"_s)
                parents.insert(row.toObject().value(u"id"_s).toInteger());
        }
        for (const ProductSeen &product : bench.pump.all<ProductSeen>()) {
            QVERIFY2(!seen.contains(product.remoteItem.toLongLong()), "came twice");
            seen.insert(product.remoteItem.toLongLong());
        }
        QCOMPARE(seen, parents);
        for (const Item &item : bench.items) {
            const QJsonObject there = bench.product(item.remoteVariant);
            QVERIFY(!there.isEmpty());
            // Shops keep more digits than a currency has.
            if (item.price)
                QCOMPARE(
                    item.price->minor(), std::llround(there.value(u"regular_price"_s).toString().toDouble() * 100));
            if (there.value(u"manage_stock"_s) == true && there.value(u"type"_s) != u"external"_s)
                QCOMPARE(item.stock, there.value(u"stock_quantity"_s).toInteger());
        }
    }

    void whatChangedIsSeenAndNothingElse()
    {
        Bench bench(120);
        QVERIFY(bench.good);
        QTest::qWait(12000); // past the overlap, in which all is read again
        const QJsonObject changed
            = bench.pump.control({{u"action"_s, u"random_changes"_s}, {u"count"_s, 20}, {u"seed"_s, 4}});
        QVERIFY(changed.value(u"ok"_s).toBool());
        const QString cursor = bench.cursor();
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(PullProducts{cursor, {}, false}));
        QSet<qint64> told;
        for (const ProductSeen &product : bench.pump.all<ProductSeen>())
            told.insert(product.remoteItem.toLongLong());
        for (const ItemGone &gone : bench.pump.all<ItemGone>())
            told.insert(gone.remoteItem.toLongLong());
        QSet<qint64> should;
        for (const QJsonValue &id : changed.value(u"changed"_s).toArray()) {
            const QJsonObject row = bench.product(QString::number(id.toInteger()));
            const qint64 parent = row.value(u"parent"_s).toInteger();
            should.insert(parent > 0 ? parent : id.toInteger());
        }
        QVERIFY(told.contains(should));
        QVERIFY(told.size() <= should.size() + 2);
    }

    void deletedProductsAreNoticed()
    {
        Bench bench(130);
        QVERIFY(bench.good);
        const Item trashed = bench.items[0], deleted = bench.items[1];
        bench.pump.control({{u"action"_s, u"delete_product"_s}, {u"id"_s, trashed.remoteItem.toLongLong()}});
        bench.pump.control(
            {{u"action"_s, u"delete_product"_s}, {u"id"_s, deleted.remoteItem.toLongLong()}, {u"force"_s, true}});
        const QString cursor = bench.cursor();
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(PullProducts{cursor, {}, false}));
        QCOMPARE(bench.pump.all<ItemGone>(), (std::vector<ItemGone>{{trashed.remoteItem, {}}}));
        QVERIFY(bench.pump.runAll(SweepIds{}));
        QStringList there;
        for (const IdsSeen &ids : bench.pump.all<IdsSeen>())
            there += ids.items;
        QVERIFY(bench.pump.all<IdsSeen>().back().last);
        QVERIFY(!there.contains(trashed.remoteItem) && !there.contains(deleted.remoteItem)
            && there.contains(bench.items[2].remoteItem));
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(ReadItems{{trashed, deleted, bench.items[2]}}));
        QCOMPARE(bench.pump.all<ItemGone>().size(), size_t(2));
        QCOMPARE(bench.pump.all<ListingSeen>().size(), size_t(1));
    }

    void pricesAndStock_data() { versions(); }
    void pricesAndStock()
    {
        QFETCH(QString, version);
        Bench bench(60, version, u"5xx=0.05,lost=0.05,cut=0.05,throttle=0.05,seed=3"_s);
        QVERIFY(bench.good);
        SetPrices prices;
        SetStock stock;
        std::vector<Item> items = bench.counted(30);
        for (size_t i = 0; i < items.size(); ++i) {
            items[i].price = Money::fromMinor(1000 + static_cast<qint64>(i) * 7, bench.pump.account.currency).value();
            items[i].stock = 100 + static_cast<qint64>(i);
            items[i].outbox = {OutboxId(static_cast<qint64>(i) + 1)};
        }
        prices.items = stock.items = items;
        QVERIFY(bench.pump.runAll(prices) && bench.pump.runAll(stock));
        std::set<qint64> refused;
        for (const ItemRefused &fact : bench.pump.all<ItemRefused>())
            refused.insert(fact.outbox[0].value);
        for (const Item &item : items) {
            const QJsonObject there = bench.product(item.remoteVariant);
            QCOMPARE(there.value(u"regular_price"_s).toString().toDouble(), item.price->amount().toDouble());
            if (there.value(u"manage_stock"_s) == true)
                QCOMPARE(there.value(u"stock_quantity"_s).toInteger(), *item.stock);
            else
                QVERIFY(refused.contains(item.outbox[0].value)); // shares its parent's stock
        }
    }

    void eachOrderIsThereOnceWhateverIsLost_data() { versions(); }
    void eachOrderIsThereOnceWhateverIsLost()
    {
        QFETCH(QString, version);
        Bench bench(40, version);
        QVERIFY(bench.good);
        bench.pump.control(
            {{u"action"_s, u"set_faults"_s}, {u"spec"_s, u"5xx=0.1,lost=0.2,cut=0.15,throttle=0.05,seed=11"_s}});
        const std::vector<Item> items = bench.counted(8);
        constexpr int orders = 40;
        for (int n = 1; n <= orders; ++n) {
            CreateOrder order = bench.order(n, {items[size_t(n) % items.size()], items[size_t(n + 3) % items.size()]});
            order.note = u"Order %1, checked"_s.arg(n);
            const Next next = bench.pump.run(order);
            QVERIFY2(std::holds_alternative<Done>(next), qPrintable(QString::number(n)));
        }
        QVERIFY(bench.pump.lost > 5);
        const QJsonArray there = bench.pump.ledger(false).value(u"orders"_s).toArray();
        QCOMPARE(there.size(), orders);
        QSet<QString> references;
        for (const QJsonValue &row : there) {
            references.insert(row.toObject().value(u"transaction_id"_s).toString());
            QCOMPARE(row.toObject().value(u"status"_s), u"processing"_s);
            QCOMPARE(row.toObject().value(u"total"_s).toString().toDouble(), 18.80);
            int notes = 0;
            for (const QJsonValue &write : row.toObject().value(u"writes"_s).toArray())
                notes += write.toObject().value(u"what"_s) == u"note"_s ? 1 : 0;
            QCOMPARE(notes, 1);
        }
        QCOMPARE(references.size(), orders);
        QCOMPARE(bench.pump.all<OrderPushed>().size(), size_t(orders));
        for (const OrderPushed &pushed : bench.pump.all<OrderPushed>())
            QVERIFY(pushed.doubles.isEmpty());
        for (const QJsonValue &mail : bench.pump.ledger(false).value(u"mails_sent"_s).toArray())
            QVERIFY2(mail.toObject().value(u"to"_s) != u"customer"_s, "a buyer got mail");
    }

    void anOrdersLife_data() { versions(); }
    void anOrdersLife()
    {
        QFETCH(QString, version);
        Bench bench(40, version);
        QVERIFY(bench.good);
        const Item item = bench.counted(1).at(0);
        const qint64 before = bench.product(item.remoteVariant).value(u"stock_quantity"_s).toInteger();
        QVERIFY(bench.pump.runAll(bench.order(1, {item}, 2)));
        const QString id = bench.pump.all<OrderPushed>().at(0).remoteOrder;
        QCOMPARE(bench.product(item.remoteVariant).value(u"stock_quantity"_s).toInteger(), before - 2);
        QVERIFY(bench.pump.all<Remark>().empty() || bench.pump.all<Remark>().back().about != u"9:MKT-1");

        AmendOrder amend{OrderId(1), id, {}, u"New address"_s, {}};
        amend.shipTo = {u"王小明"_s, u"+65 1"_s, {}, u"1 Orchard Road"_s, {}, u"Singapore"_s, {}, u"238801"_s, u"SG"_s};
        QVERIFY(bench.pump.runAll(amend));

        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(PullOrders{}));
        QCOMPARE(bench.pump.all<ShopOrderSeen>().size(), size_t(1));
        QCOMPARE(bench.pump.all<ShopOrderSeen>()[0].rawState, u"processing"_s);

        QVERIFY(bench.pump.runAll(CancelOrder{OrderId(1), id, u"sold out"_s, {}}));
        QVERIFY(bench.pump.runAll(CancelOrder{OrderId(1), id, u"sold out"_s, {}}));
        QCOMPARE(bench.product(item.remoteVariant).value(u"stock_quantity"_s).toInteger(), before);
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(ReadOrders{{id, u"987654"_s}}));
        QVERIFY(bench.pump.all<ShopOrderSeen>().at(0).cancelled);
        QCOMPARE(bench.pump.all<ShopOrderSeen>().at(1).rawState, u"deleted"_s);
    }

    void whatTheBrandDoesInItsShop()
    {
        Bench bench(40);
        QVERIFY(bench.good);
        const std::vector<Item> items = bench.counted(3);
        for (int n = 1; n <= 3; ++n)
            QVERIFY(bench.pump.runAll(bench.order(n, {items[size_t(n) - 1]})));
        const auto pushed = bench.pump.all<OrderPushed>();
        bench.pump.control({{u"action"_s, u"add_order"_s}, {u"fields"_s, QJsonObject{{u"status"_s, u"processing"_s}}}});
        bench.pump.control({{u"action"_s, u"cancel_order"_s}, {u"id"_s, pushed[0].remoteOrder.toLongLong()}});
        bench.pump.control({{u"action"_s, u"refund_order"_s}, {u"id"_s, pushed[1].remoteOrder.toLongLong()},
            {u"fields"_s, QJsonObject{{u"amount"_s, u"2.05"_s}, {u"api_refund"_s, false}}}});
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(PullOrders{}));
        QCOMPARE(bench.pump.all<ShopOrderSeen>().size(), size_t(3)); // not the shop's own
        std::map<QString, ShopOrderSeen> seen;
        for (const ShopOrderSeen &order : bench.pump.all<ShopOrderSeen>())
            seen[order.remoteOrder] = order;
        QVERIFY(seen[pushed[0].remoteOrder].cancelled);
        QCOMPARE(seen[pushed[1].remoteOrder].refunded, aud("2.05"));
        QVERIFY(!seen[pushed[2].remoteOrder].cancelled);
    }

    void overTls()
    {
        Bench bench(20, u"11.0.1"_s, u"off"_s, true);
        QVERIFY(bench.good);
        QCOMPARE(bench.pump.account.learned[u"auth"_s], u"basic"_s);
        QVERIFY(bench.pump.runAll(bench.order(1, bench.counted(1))));
    }

    void aShopThatKnowsItselfByAnotherAddress()
    {
        Pump pump(shop(10));
        QVERIFY(pump.control({{u"action"_s, u"set_home"_s}, {u"url"_s, u"http://lotus.example"_s}})
                .value(u"ok"_s)
                .toBool());
        QVERIFY(pump.runAll(WhoAmI{}));
        QCOMPARE(pump.account.learned[u"url"_s], u"http://lotus.example"_s);
        QVERIFY(pump.runAll(PullProducts{}));
    }

    void keysThatMayLittle()
    {
        Bench bench(20);
        QVERIFY(bench.good);
        bench.pump.control({{u"action"_s, u"set_key_permission"_s}, {u"permission"_s, u"read"_s}});
        const Next next = bench.pump.run(bench.order(1, bench.counted(1)));
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::Permission);
        QCOMPARE(bench.pump.ledger(false).value(u"orders"_s).toArray().size(), 0);
        bench.pump.secrets.insert(u"consumer_secret"_s, u"cs_wrong"_s);
        QCOMPARE(std::get<Refused>(bench.pump.run(WhoAmI{})).kind, AnswerClass::AuthRevoked);
    }

    void noisyPlugins()
    {
        Bench bench(20);
        QVERIFY(bench.good);
        bench.pump.control({{u"action"_s, u"print_noise"_s}, {u"count"_s, 1000},
            {u"text"_s, u"<br /><b>Warning</b>: array[0] in {main}<br />"_s}});
        bench.pump.facts.clear();
        QVERIFY(bench.pump.runAll(PullProducts{}));
        QVERIFY(bench.pump.all<ProductSeen>().size() >= 15);
        QVERIFY(!bench.pump.all<Remark>().empty());
    }
};

QTEST_GUILESS_MAIN(TestAgainstSimulator)
#include "test_against_simulator.moc"
