// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/conversation.h"

using namespace sampan;
using namespace sampan::test;

namespace {
Item priced(const char *product, const char *variant, const char *price, int row)
{
    Item i;
    i.sku = QLatin1StringView(product);
    i.remoteItem = QLatin1StringView(product);
    i.remoteVariant = QLatin1StringView(variant);
    i.price = aud(price);
    i.outbox = {OutboxId(row)};
    return i;
}

Item stocked(const char *product, const char *variant, qint64 stock, int row)
{
    Item i = priced(product, variant, "1", row);
    i.price.reset();
    i.stock = stock;
    return i;
}

/// As a shop that takes every row as it comes.
QJsonObject echo(const QJsonObject &row)
{
    QJsonObject there = row;
    there.insert(u"status"_s, u"publish"_s);
    if (!there.contains(u"manage_stock"))
        there.insert(u"manage_stock"_s, true);
    return there;
}

Said echoed(const Request &request, const std::function<QJsonValue(const QJsonObject &)> &each = echo)
{
    QJsonArray rows;
    for (const QJsonValue &row : bodyOf(request).value(u"update"_s).toArray()) {
        if (const QJsonValue there = each(row.toObject()); !there.isUndefined())
            rows.append(there);
    }
    return {200, QJsonDocument(QJsonObject{{u"update"_s, rows}}).toJson(), {}};
}

std::vector<qint64> accepted(const Conversation &talk)
{
    std::vector<qint64> rows;
    for (const ItemAccepted &fact : talk.all<ItemAccepted>())
        rows.push_back(fact.outbox.at(0).value);
    return rows;
}

std::vector<qint64> refused(const Conversation &talk)
{
    std::vector<qint64> rows;
    for (const ItemRefused &fact : talk.all<ItemRefused>())
        rows.push_back(fact.outbox.at(0).value);
    return rows;
}
} // namespace

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pricesOfProductsAndVariations()
    {
        Conversation talk(SetPrices{{priced("11", "11", "12.50", 1), priced("20", "21", "9", 2),
            priced("12", "", "0.05", 3), priced("20", "22", "9.10", 4)}});
        QVERIFY(std::holds_alternative<Done>(talk.run([](const Request &r) { return echoed(r); })));
        QCOMPARE(talk.exchanges.size(), size_t(2));
        QCOMPARE(talk.exchanges[0].request.path, u"/wp-json/wc/v3/products/batch"_s);
        QCOMPARE(talk.exchanges[1].request.path, u"/wp-json/wc/v3/products/20/variations/batch"_s);
        QCOMPARE(bodyOf(talk.exchanges[0].request),
            QJsonDocument::fromJson(
                R"({"update":[{"id":11,"regular_price":"12.50"},{"id":12,"regular_price":"0.05"}]})")
                .object());
        QCOMPARE(accepted(talk), (std::vector<qint64>{1, 3, 2, 4}));
        QCOMPARE(talk.sends[0].effect, RequestEffect::Repeatable);
        const ListingSeen seen = talk.all<ListingSeen>().at(2);
        QCOMPARE(seen.remoteItem, u"20"_s);
        QCOMPARE(seen.remoteVariant, u"21"_s);
        QCOMPARE(seen.price, aud("9.00"));
        QCOMPARE(seen.state, ThereState::Live);
    }

    void batchesOfOneProductAreOneKey()
    {
        const Task task = SetPrices{};
        QCOMPARE(connector().batchKey(task, priced("20", "21", "1", 1)),
            connector().batchKey(task, priced("20", "22", "1", 1)));
        QVERIFY(connector().batchKey(task, priced("20", "21", "1", 1))
            != connector().batchKey(task, priced("30", "31", "1", 1)));
        QCOMPARE(connector().batchKey(task, priced("11", "11", "1", 1)),
            connector().batchKey(task, priced("12", "", "1", 1)));
    }

    void someRowsAreRefused()
    {
        Conversation talk(
            SetPrices{{priced("11", "11", "1", 1), priced("12", "12", "2", 2), priced("13", "13", "3", 3)}});
        talk.run([](const Request &r) {
            return echoed(r, [](const QJsonObject &row) -> QJsonValue {
                if (row.value(u"id"_s) == 12)
                    return QJsonDocument::fromJson(
                        R"({"id":12,"error":{"code":"woocommerce_rest_product_invalid_id","message":"Invalid ID.","data":{"status":400}}})")
                        .object();
                QJsonObject there = echo(row);
                if (row.value(u"id"_s) == 13)
                    there.insert(u"regular_price"_s, QString()); // it has variations
                return there;
            });
        });
        QCOMPARE(accepted(talk), std::vector<qint64>{1});
        QCOMPARE(refused(talk), (std::vector<qint64>{2, 3}));
        QVERIFY(talk.all<ItemRefused>()[0].reason.english().contains(u"no such product"));
    }

    void theShopWritesDecimalsItsOwnWay()
    {
        Conversation talk(SetPrices{{priced("11", "11", "12.50", 1)}});
        talk.run([](const Request &) { return Said{200, R"({"update":[{"id":11,"regular_price":"12.5"}]})", {}}; });
        QCOMPARE(accepted(talk), std::vector<qint64>{1});
    }

    void whatCannotBeSentIsRefusedBefore()
    {
        Item foreign = priced("12", "12", "5", 2);
        foreign.price = Money::fromMinor(500, *Currency::fromCode(u"SGD")).value();
        Conversation talk(SetPrices{{priced("11", "11", "1", 1), foreign, priced("13", "13", "-1", 3),
            priced("", "", "1", 4), priced("x1", "", "1", 5)}});
        talk.run([](const Request &r) { return echoed(r); });
        QCOMPARE(bodyOf(talk.exchanges[0].request).value(u"update"_s).toArray().size(), 1);
        QCOMPARE(accepted(talk), std::vector<qint64>{1});
        QCOMPARE(refused(talk), (std::vector<qint64>{2, 3, 4, 5}));
    }

    void nothingToSendAtAll()
    {
        Conversation talk(SetStock{{stocked("11", "11", -5, 1)}});
        const Next next = talk.run([](const Request &r) { return echoed(r); });
        QVERIFY(std::get<Refused>(next).reason.english().contains(u"-5"));
        QVERIFY(talk.exchanges.empty());
    }

    void stockOfProductsIsCountedFromThenOn()
    {
        Conversation talk(SetStock{{stocked("11", "11", 7, 1)}});
        talk.run([](const Request &r) { return echoed(r); });
        QCOMPARE(bodyOf(talk.exchanges[0].request),
            QJsonDocument::fromJson(R"({"update":[{"id":11,"manage_stock":true,"stock_quantity":7}]})").object());
        QCOMPARE(talk.all<ListingSeen>().at(0).stock, 7);
    }

    void aShopThatCountsNoStock()
    {
        Conversation talk(SetStock{{stocked("11", "11", 7, 1)}});
        talk.run([](const Request &r) {
            return echoed(r, [](const QJsonObject &row) {
                return QJsonObject{
                    {u"id"_s, row.value(u"id"_s)}, {u"manage_stock"_s, false}, {u"stock_quantity"_s, QJsonValue()}};
            });
        });
        QCOMPARE(refused(talk), std::vector<qint64>{1});
        QVERIFY(!talk.all<ListingSeen>().at(0).stock);
    }

    void stockOfVariations()
    {
        // 21 is counted, 22 was not, 23 shares its parent's.
        Conversation talk(SetStock{{stocked("20", "21", 1, 1), stocked("20", "22", 2, 2), stocked("20", "23", 3, 3)}});
        talk.run([](const Request &r) {
            return echoed(r, [](const QJsonObject &row) {
                QJsonObject there = row;
                const int id = row.value(u"id"_s).toInt();
                if (!row.contains(u"manage_stock"_s))
                    there.insert(u"manage_stock"_s,
                        id == 21       ? QJsonValue(true)
                            : id == 22 ? QJsonValue(false)
                                       : QJsonValue(u"parent"_s));
                return there;
            });
        });
        QCOMPARE(talk.exchanges.size(), size_t(2));
        QCOMPARE(bodyOf(talk.exchanges[1].request),
            QJsonDocument::fromJson(R"({"update":[{"id":22,"manage_stock":true,"stock_quantity":2}]})").object());
        QCOMPARE(accepted(talk), (std::vector<qint64>{1, 2}));
        QCOMPARE(refused(talk), std::vector<qint64>{3});
    }

    void rowsThatTheAnswerLeavesOut()
    {
        Conversation talk(SetStock{{stocked("11", "11", 1, 1), stocked("12", "12", 2, 2), stocked("13", "13", 3, 3)}});
        talk.run([&](const Request &r) {
            return echoed(r, [&](const QJsonObject &row) -> QJsonValue {
                const int id = row.value(u"id"_s).toInt();
                const bool silent = id == 13 || (id == 12 && talk.exchanges.empty());
                return silent ? QJsonValue(QJsonValue::Undefined) : QJsonValue(echo(row));
            });
        });
        QCOMPARE(accepted(talk), (std::vector<qint64>{1, 2}));
        QCOMPARE(refused(talk), std::vector<qint64>{3});
        QCOMPARE(talk.exchanges.size(), size_t(3));
    }

    void aHostThatTakesFewerRows()
    {
        SetPrices task;
        for (int i = 1; i <= 25; ++i)
            task.items.push_back(priced(qPrintable(QString::number(i)), "", "1", i));
        Conversation talk(task);
        talk.run([](const Request &r) {
            const bool many = bodyOf(r).value(u"update"_s).toArray().size() > 10;
            return many ? Said{413, errorBody("woocommerce_rest_request_entity_too_large", "Too many", 413), {}}
                        : echoed(r);
        });
        QCOMPARE(accepted(talk).size(), size_t(25));
    }

    void aKeyThatMayNotWrite()
    {
        Conversation talk(SetPrices{{priced("11", "11", "1", 1)}});
        const Next next = talk.run([](const Request &) {
            return Said{401,
                errorBody("woocommerce_rest_authentication_error",
                    "The API key provided does not have write permissions.", 401),
                {}};
        });
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::Permission);
    }

    void thePreviewIsWhatIsSent()
    {
        const Operation operation{
            OperationId(1), AccountId(5), SetStock{{stocked("11", "11", 7, 1), stocked("20", "21", 4, 2)}}};
        Conversation talk(operation.task);
        talk.run([](const Request &r) { return echoed(r); });
        std::vector<Request> sent;
        for (const Exchange &exchange : talk.exchanges)
            sent.push_back(exchange.request);
        QCOMPARE(connector().preview(operation, account(), talk.now), sent);
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "test_values.moc"
