// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl.h"

using namespace sampan;
using namespace Qt::StringLiterals;

// The network goes away at any step of a day's work, the program is quit and started again meanwhile; with the network
// back what was approved leaves, once, and nothing else.
class TestOffline : public QObject {
    Q_OBJECT

    static void network(Ctl &ctl, bool on)
    {
        QVERIFY(ctl.world.control(u"woocommerce"_s, {{u"action"_s, on ? u"go_online"_s : u"go_offline"_s}}));
        QVERIFY(ctl.world.control(u"jdid"_s, {{u"action"_s, on ? u"go_up"_s : u"go_down"_s}}));
    }
    static QJsonObject found(const QJsonArray &rows, const char *name, const QString &value)
    {
        for (const QJsonValue &row : rows) {
            if (row[QLatin1StringView(name)].toVariant().toString() == value)
                return row.toObject();
        }
        return {};
    }
    static QString aSku(Ctl &ctl)
    {
        const QJsonArray products = ctl.world.ledger(u"woocommerce"_s)->value(u"products"_s).toArray();
        for (const QJsonValue &product : products) {
            if (product[u"type"_s] == u"simple"_s && product[u"stock_quantity"_s].toInt() > 3
                && !product[u"sku"_s].toString().contains(u"ODD"))
                return product[u"sku"_s].toString();
        }
        return {};
    }
    static QJsonObject there(Ctl &ctl, const QString &sku)
    {
        return found(ctl.world.ledger(u"jdid"_s)->value(u"skus"_s).toArray(), "sellerSkuId", sku);
    }
    static qsizetype ordersThere(Ctl &ctl)
    {
        return ctl.world.ledger(u"woocommerce"_s, u"?products=0"_s)->value(u"orders"_s).toArray().size();
    }
    static void done(const Ctl::Said &said) { QVERIFY2(said.exit == 0, said.err + said.out); }

private Q_SLOTS:
    void cutBefore_data()
    {
        QTest::addColumn<int>("cut");
        int step = 0;
        for (const char *name : {"the pull", "the edit", "the approval", "queueing", "sending"})
            QTest::newRow(name) << step++;
    }
    void cutBefore()
    {
        QFETCH(int, cut);
        Ctl ctl(12);
        QVERIFY(ctl.setUp());
        const QString sku = aSku(ctl);
        QVERIFY(!sku.isEmpty());
        QVERIFY(ctl.world.control(u"jdid"_s,
            {{u"action"_s, u"add_products"_s},
                {u"products"_s, QJsonArray{QJsonObject{{u"sku"_s, sku}, {u"price"_s, 90000}, {u"stock"_s, 9}}}}}));
        if (cut == 0) {
            network(ctl, false);
            const auto said = ctl.run({u"sync"_s});
            QVERIFY(said.exit != 0);
            QCOMPARE(ctl.run({u"show"_s, u"products"_s}).rows().size(), 0);
            network(ctl, true);
        }
        done(ctl.run({u"sync"_s, u"SHOP"_s}));
        done(ctl.run({u"sync"_s, u"JD"_s, u"--full"_s}));
        const auto placed = ctl.world.control(
            u"jdid"_s, {{u"action"_s, u"place_orders"_s}, {u"count"_s, 1}, {u"skus"_s, QJsonArray{sku}}});
        QVERIFY(placed);
        const QString order = u"JD:"_s + placed->value(u"orders"_s).toArray().at(0).toVariant().toString();
        done(ctl.run({u"sync"_s}));
        const qsizetype before = ordersThere(ctl);
        const int written = there(ctl, sku).value(u"priceWrites"_s).toInt();
        const QString listing = u"JD:"_s + sku;

        const auto step = [&](int number) {
            if (cut == number)
                network(ctl, false);
        };
        step(1);
        done(ctl.run({u"set"_s, u"listings"_s, listing, u"price=95000"_s}));
        step(2);
        done(ctl.run({u"approve"_s, u"listings"_s, listing}));
        done(ctl.run({u"approve"_s, u"orders"_s, order}));
        step(3);
        done(ctl.run({u"queue"_s, u"listings"_s, listing}));
        done(ctl.run({u"queue"_s, u"orders"_s, order}));
        step(4);
        if (cut > 0) {
            for (int run = 0; run < (cut == 4 ? 2 : 1); ++run) { // each is another start of the program
                const auto said = ctl.run({u"sync"_s});
                QVERIFY(said.exit != 0 && said.exit != -1);
                QCOMPARE(there(ctl, sku).value(u"priceWrites"_s).toInt(), written);
                QCOMPARE(ordersThere(ctl), before);
            }
            network(ctl, true);
        }
        for (int run = 0; run < 2; ++run) { // a second time there is nothing left
            done(ctl.run({u"sync"_s}));
            const QJsonObject item = there(ctl, sku);
            QCOMPARE(item.value(u"price"_s).toVariant().toInt(), 95000);
            QCOMPARE(item.value(u"priceWrites"_s).toInt(), written + 1);
            QCOMPARE(ordersThere(ctl), before + 1);
        }
        for (const QJsonValue &row : ctl.run({u"show"_s, u"orders"_s}).rows())
            QCOMPARE(row[u"state"_s].toString(), u"SYNCED"_s);
        done(ctl.run({u"verify"_s}));
    }

    // Both sides change a price while nobody can talk: a person decides before anything of it leaves.
    void changedThereMeanwhile()
    {
        Ctl ctl(12);
        QVERIFY(ctl.setUp());
        const QString sku = aSku(ctl);
        QVERIFY(ctl.world.control(u"jdid"_s,
            {{u"action"_s, u"add_products"_s},
                {u"products"_s, QJsonArray{QJsonObject{{u"sku"_s, sku}, {u"price"_s, 90000}, {u"stock"_s, 9}}}}}));
        done(ctl.run({u"sync"_s, u"SHOP"_s}));
        done(ctl.run({u"sync"_s, u"JD"_s, u"--full"_s}));
        const QString listing = u"JD:"_s + sku;
        const int written = there(ctl, sku).value(u"priceWrites"_s).toInt();

        network(ctl, false);
        done(ctl.run({u"set"_s, u"listings"_s, listing, u"price=95000"_s}));
        done(ctl.run({u"approve"_s, u"listings"_s, listing}));
        done(ctl.run({u"queue"_s, u"listings"_s, listing}));
        QVERIFY(ctl.world.control(u"jdid"_s, {{u"action"_s, u"change_price"_s}, {u"sku"_s, sku}, {u"price"_s, 80000}}));
        network(ctl, true);
        const int before = there(ctl, sku).value(u"priceWrites"_s).toInt();
        done(ctl.run({u"sync"_s}));
        QCOMPARE(there(ctl, sku).value(u"price"_s).toVariant().toInt(), 80000);
        QCOMPARE(there(ctl, sku).value(u"priceWrites"_s).toInt(), before);
        QVERIFY(!found(ctl.run({u"show"_s, u"problems"_s}).rows(), "kind", u"drift"_s).isEmpty());

        done(ctl.run({u"settle"_s, listing, u"--take"_s, u"ours"_s}));
        done(ctl.run({u"approve"_s, u"listings"_s, listing}));
        done(ctl.run({u"queue"_s, u"listings"_s, listing}));
        done(ctl.run({u"sync"_s}));
        QCOMPARE(there(ctl, sku).value(u"price"_s).toVariant().toInt(), 95000);
        QVERIFY(found(ctl.run({u"show"_s, u"problems"_s}).rows(), "kind", u"drift"_s).isEmpty());
        QVERIFY(there(ctl, sku).value(u"priceWrites"_s).toInt() > written);
    }
};

QTEST_GUILESS_MAIN(TestOffline)
#include "test_offline.moc"
