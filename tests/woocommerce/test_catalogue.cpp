// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/conversation.h"

#include <QJsonArray>

using namespace sampan;
using namespace sampan::test;

namespace {
/// Answers a pull from the fixtures.
std::optional<Said> fixtures(const Request &request)
{
    if (request.step == u"categories")
        return Said{200,
            request.queryValue(u"include").contains(u"31") ? fixture("categories_parents") : fixture("categories"), {}};
    if (request.path.endsWith(u"/products/302/variations"))
        return Said{200, fixture("variations_cup"), {}};
    if (request.path.endsWith(u"/products/306/variations"))
        return Said{200, fixture("variations_pot"), {}};
    if (request.path.endsWith(u"/variations"))
        return Said{200, fixture("variations_pot"), {}}; // of two products only one
    if (request.step == u"trash")
        return Said{200, "[{\"id\":299}]", {}};
    return Said{200, fixture("products"), {}};
}

QByteArray rows(int from, int count, const std::function<QString(int)> &modified)
{
    QJsonArray array;
    for (int i = from; i < from + count; ++i)
        array.append(QJsonObject{{u"id"_s, i}, {u"name"_s, u"P"_s}, {u"type"_s, u"simple"_s},
            {u"sku"_s, u"P-%1"_s.arg(i)}, {u"date_modified_gmt"_s, modified(i)}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

PullProducts followUp(const Next &next)
{
    const Done *done = std::get_if<Done>(&next);
    return done && !done->followUps.empty() ? std::get<PullProducts>(done->followUps[0]) : PullProducts{};
}

QString cursorOf(const Conversation &talk)
{
    const auto moved = talk.all<CursorMoved>();
    return moved.empty() ? QString() : moved.back().cursor;
}

Item item(const char *product, const char *variant = "")
{
    Item i;
    i.remoteItem = QLatin1StringView(product);
    i.remoteVariant = QLatin1StringView(variant);
    return i;
}
} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstPull()
    {
        Conversation talk(PullProducts{});
        const Next next = talk.run(fixtures);
        QVERIFY(std::holds_alternative<Done>(next) && followUp(next).page.isEmpty());
        QCOMPARE(talk.steps(),
            (QStringList{
                u"peek"_s, u"categories"_s, u"categories"_s, u"list"_s, u"variations 302"_s, u"variations 306"_s}));
        QCOMPARE(talk.all<ProductSeen>().size(), size_t(6));
        QCOMPARE(talk.all<ProductSeen>()[1].category, u"Home > Ware"_s);
        QCOMPARE(cursorOf(talk), u"2026-11-24T05:00:05Z"_s);
        const QString fields = talk.exchanges[3].request.queryValue(u"_fields");
        QVERIFY(fields.contains(u"stock_quantity") && !fields.contains(u'.') && !fields.contains(u"meta_data"));
    }

    void factsAreToldWithTheAnswerThatHoldsThem()
    {
        // The engine dates facts by the last exchange. What the list says may not be told with a later one.
        Conversation talk(PullProducts{});
        std::vector<std::pair<QString, size_t>> told;
        talk.run([&](const Request &request) {
            if (!talk.exchanges.empty())
                told.emplace_back(talk.exchanges.back().request.step, talk.lastFacts.size());
            return fixtures(request);
        });
        QCOMPARE(told[0], (std::pair<QString, size_t>{u"peek"_s, 0}));
        QVERIFY(told[3].first == u"list" && told[3].second >= 6);
    }

    void variationsOfAProduct()
    {
        Conversation talk(PullProducts{});
        talk.run(fixtures);
        const VariantsSeen cup = talk.all<VariantsSeen>().at(0);
        QCOMPARE(cup.remoteItem, u"302"_s);
        QVERIFY(cup.complete);
        QCOMPARE(cup.variants.size(), size_t(2)); // the third is switched off
        QCOMPARE(cup.variants[0].remoteVariant, u"312"_s); // as the menu has them
        QCOMPARE(cup.variants[0].sku, QString()); // "cup" is its parent's
        QVERIFY(!cup.variants[0].stock);
        QCOMPARE(cup.variants[1].sku, u"CUP-J"_s);
        QCOMPARE(cup.variants[1].option, u"Jade & gold / S"_s);
        QCOMPARE(cup.variants[1].image, u"https://lotus.example/jade.jpg"_s);
        QCOMPARE(cup.variants[1].weight, 300);
    }

    void stockOfTheParentIsSharedOutOnce()
    {
        Conversation talk(PullProducts{});
        talk.run(fixtures);
        const VariantsSeen pot = talk.all<VariantsSeen>().at(1);
        std::vector<qint64> stock;
        for (const VariantSeen &variant : pot.variants)
            stock.push_back(variant.stock.value_or(-1));
        QCOMPARE(stock, (std::vector<qint64>{17, 17, 16, 6}));
    }

    void manyProductsAtOnceWhereTheShopCan()
    {
        Conversation talk(PullProducts{}, account({{u"variations_route"_s, u"yes"_s}}));
        talk.run(fixtures);
        // One answer for both; what it leaves out is read by itself.
        QCOMPARE(talk.steps().mid(4), (QStringList{u"variations"_s, u"variations 302"_s}));
        QCOMPARE(talk.exchanges[4].request.queryValue(u"include"), u"311,312,313,321,322,323,324"_s);
        QCOMPARE(talk.all<VariantsSeen>().size(), size_t(2));
    }

    void oneProductThatFailsDoesNotStopTheOthers()
    {
        Conversation talk(PullProducts{});
        const Next next = talk.run([](const Request &r) {
            return r.path.contains(u"/302/") ? Said{403, errorBody("woocommerce_rest_cannot_view", "Sorry.", 403), {}}
                                             : *fixtures(r);
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(talk.all<VariantsSeen>().size(), size_t(1));
        QVERIFY(std::ranges::any_of(talk.all<Remark>(), [](const Remark &r) { return r.about == u"CUP"; }));
    }

    void withoutCategoriesTheNamesRemain()
    {
        Conversation talk(PullProducts{});
        talk.run([](const Request &r) { return r.step == u"categories" ? std::optional<Said>() : fixtures(r); });
        QCOMPARE(talk.all<ProductSeen>()[0].category, u"Tea"_s);
    }

    void nothingNew()
    {
        Conversation talk(PullProducts{u"2026-11-24T05:00:05Z"_s, {}, false});
        talk.run([](const Request &) { return Said{200, "[]", {}}; });
        QCOMPARE(talk.steps(), (QStringList{u"peek"_s, u"trash"_s}));
        QCOMPARE(talk.exchanges[0].request.queryValue(u"modified_after"), u"2026-11-24T04:59:55Z"_s);
        QCOMPARE(talk.exchanges[1].request.queryValue(u"status"), u"trash"_s);
        QCOMPARE(cursorOf(talk), u"2026-11-24T05:00:05Z"_s);
    }

    void whatWentIntoTheBin()
    {
        Conversation talk(PullProducts{u"2026-11-24T05:00:00Z"_s, {}, false});
        talk.run(fixtures);
        QCOMPARE(talk.all<ItemGone>(), (std::vector<ItemGone>{{u"299"_s, {}}}));
    }

    void theNextPageBeginsAtTheLastSecond()
    {
        // Ten rows a second.
        const auto second = [](int i) { return u"2026-11-20T00:00:%1"_s.arg(i / 10, 2, 10, QLatin1Char('0')); };
        Conversation talk(PullProducts{});
        const PullProducts next
            = followUp(talk.run([&](const Request &) { return Said{200, rows(1, 100, second), {}}; }));
        QCOMPARE(next.cursor, u"2026-11-20T00:00:10Z"_s);
        Conversation second2(next);
        second2.run([&](const Request &) { return Said{200, rows(100, 30, second), {}}; });
        QCOMPARE(second2.exchanges[0].request.queryValue(u"modified_after"), u"2026-11-20T00:00:09Z"_s);
        QCOMPARE(second2.exchanges[0].request.queryValue(u"offset"), QString());
        QCOMPARE(second2.all<ProductSeen>().front().remoteItem, u"101"_s); // 100 was seen
        QCOMPARE(cursorOf(second2), u"2026-11-20T00:00:12Z"_s);
    }

    void aRowThatChangedAgainIsNotDropped()
    {
        const auto second = [](int i) { return u"2026-11-20T00:00:%1"_s.arg(i / 10, 2, 10, QLatin1Char('0')); };
        Conversation talk(PullProducts{});
        const PullProducts next
            = followUp(talk.run([&](const Request &) { return Said{200, rows(1, 100, second), {}}; }));
        Conversation again(next);
        again.run(
            [&](const Request &) { return Said{200, rows(100, 1, [](int) { return u"2026-11-20T00:09:00"_s; }), {}}; });
        QCOMPARE(again.all<ProductSeen>().size(), size_t(1));
    }

    void moreRowsOfOneSecondThanAPageHolds()
    {
        const auto same = [](int) { return u"2026-11-20T00:00:00"_s; };
        PullProducts task;
        QStringList offsets;
        QSet<QString> seen;
        for (int page = 0; page < 6 && (page == 0 || !task.page.isEmpty()); ++page) {
            Conversation talk(task);
            const Next next = talk.run([&](const Request &r) {
                const int offset = r.queryValue(u"offset").toInt();
                return Said{200, rows(1 + offset, std::min(100, 250 - offset), same), {}};
            });
            offsets.append(talk.exchanges[0].request.queryValue(u"offset"));
            for (const ProductSeen &product : talk.all<ProductSeen>()) {
                QVERIFY(!seen.contains(product.remoteItem));
                seen.insert(product.remoteItem);
            }
            task = followUp(next);
        }
        QCOMPARE(seen.size(), 250);
        QCOMPARE(offsets, (QStringList{QString(), QString(), u"90"_s, u"180"_s})); // the first page has no time yet
    }

    void aRowDatedInTheFutureDoesNotHideTheNextChanges()
    {
        Conversation talk(PullProducts{});
        talk.run(
            [](const Request &) { return Said{200, rows(1, 1, [](int) { return u"2031-01-01T00:00:00"_s; }), {}}; });
        QVERIFY(at(qPrintable(cursorOf(talk))) < at("2026-11-24T07:00:00Z"));
    }

    void noiseIsRemarked()
    {
        Conversation talk(PullProducts{});
        talk.run([](const Request &r) { return Said{200, "<b>Notice</b>: something<br>" + fixtures(r)->body, {}}; });
        QCOMPARE(talk.all<ProductSeen>().size(), size_t(6));
        QVERIFY(std::ranges::any_of(
            talk.all<Remark>(), [](const Remark &r) { return r.what.english().contains(u"Notice: something"); }));
    }

    void aSweep()
    {
        Conversation talk(SweepIds{});
        talk.run([](const Request &) { return Said{200, "[{\"id\":1},{\"id\":2}]", {{u"X-WP-Total"_s, u"2"_s}}}; });
        QCOMPARE(talk.all<IdsSeen>(), (std::vector<IdsSeen>{{{u"1"_s, u"2"_s}, true}}));
    }

    void aSweepWhileProductsAreDeleted()
    {
        const auto any = [](int) { return u"2026-11-20T00:00:00"_s; };
        Conversation first(SweepIds{});
        const Next next
            = first.run([&](const Request &) { return Said{200, rows(1, 100, any), {{u"x-wp-total"_s, u"120"_s}}}; });
        const auto page = std::get<SweepIds>(std::get<Done>(next).followUps.at(0));
        Conversation second(page);
        const Next after = second.run([&](const Request &r) {
            QTest::qCompare(r.queryValue(u"offset"), u"90"_s, "offset", "90", __FILE__, __LINE__);
            return Said{200, rows(91, 29, any), {{u"x-wp-total"_s, u"119"_s}}};
        });
        QVERIFY(!second.all<IdsSeen>().at(0).last); // one is missing, and it may be one that only moved
        Conversation again(std::get<Done>(after).followUps.at(0));
        again.run([&](const Request &) { return Said{200, rows(1, 50, any), {{u"x-wp-total"_s, u"50"_s}}}; });
        QVERIFY(again.all<IdsSeen>().at(0).last);
    }

    void readingItemsAgain_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QStringList>("paths");
        QTest::addRow("product by product")
            << u"no"_s
            << QStringList{u"/wp-json/wc/v3/products"_s, u"/wp-json/wc/v3/products/306/variations"_s,
                   u"/wp-json/wc/v3/products/302/variations"_s};
        QTest::addRow("at once") << u"yes"_s
                                 << QStringList{u"/wp-json/wc/v3/products"_s, u"/wp-json/wc/v3/variations"_s};
    }
    void readingItemsAgain()
    {
        QFETCH(QString, route);
        QFETCH(QStringList, paths);
        Conversation talk(ReadItems{{item("301", "301"), item("306", "324"), item("999"), item("302", "998")}},
            account({{u"variations_route"_s, route}}));
        talk.run([](const Request &r) {
            if (r.path.endsWith(u"/products"))
                return Said{200,
                    R"([{"id":301,"sku":"S","status":"publish","regular_price":"18.5","manage_stock":true,"stock_quantity":41}])",
                    {}};
            // As the shop does: of its variations those that were asked for.
            const QStringList wanted = r.queryValue(u"include").split(u',');
            QJsonArray found;
            for (const QJsonValue &row : QJsonDocument::fromJson(fixture("variations_pot")).array()) {
                if (wanted.contains(QString::number(row[u"id"].toInteger())))
                    found.append(row);
            }
            return Said{200, QJsonDocument(found).toJson(), {}};
        });
        QStringList asked;
        for (const Exchange &exchange : talk.exchanges)
            asked.append(exchange.request.path);
        QCOMPARE(asked, paths);
        QCOMPARE(talk.all<ListingSeen>().size(), size_t(2));
        QCOMPARE(talk.all<ListingSeen>()[0].price, aud("18.50"));
        QCOMPARE(talk.all<ListingSeen>()[1].stock, 6);
        QCOMPARE(talk.all<ItemGone>(), (std::vector<ItemGone>{{u"999"_s, {}}, {u"302"_s, u"998"_s}}));
    }

    void theAnswerToAnotherQuestion()
    {
        // A cache that does not look at what is asked: what it leaves out is not gone.
        Conversation items(ReadItems{{item("301", "301"), item("999")}});
        items.run([](const Request &) { return Said{200, R"([{"id":5},{"id":301,"sku":"S","status":"publish"}])", {}}; });
        QVERIFY(items.all<ItemGone>().empty());
        QVERIFY(items.all<Remark>().at(0).what.english().contains(u"other rows than it was asked for"));
        Conversation orders(ReadOrders{{u"70"_s, u"71"_s}});
        const Next next = orders.run([](const Request &) { return Said{200, R"([{"id":70,"status":"processing"},{"id":5}])", {}}; });
        QVERIFY(std::get<Refused>(next).reason.english().contains(u"keep caches away from /wp-json/"));
        for (const ShopOrderSeen &seen : orders.all<ShopOrderSeen>())
            QVERIFY(!seen.cancelled);
    }

    void variationsThatNeverEnd()
    {
        Conversation talk(PullProducts{});
        const QByteArray list = R"([{"id":20,"name":"Cup","type":"variable","status":"publish","sku":"CUP","variations":[],"date_modified_gmt":"2026-11-24T05:00:00"}])";
        const auto same = [](int) { return u"2026-11-20T00:00:00"_s; };
        QVERIFY(std::holds_alternative<Done>(talk.run([&](const Request &r) { return Said{200, r.path.endsWith(u"/variations") ? rows(1, 100, same) : list, {}}; })));
        const auto seen = talk.all<VariantsSeen>();
        QCOMPARE(seen.size(), size_t(1));
        QVERIFY(!seen[0].complete); // what did not come need not be gone
        QCOMPARE(seen[0].variants.size(), size_t(100));
        QVERIFY(std::ranges::any_of(talk.all<Remark>(), [](const Remark &r) { return r.what.english().contains(u"the same page of /variations again and again"); }));
    }

    void aSweepThatNeverEnds()
    {
        std::vector<SweepIds> tasks{SweepIds{}};
        std::vector<Remark> remarks;
        for (int i = 0; i < 10 && !tasks.empty(); ++i) {
            Conversation talk(tasks.front());
            tasks.clear();
            const Next next = talk.run([](const Request &) { return Said{200, rows(1, 100, [](int) { return QString(); }), {{u"X-WP-Total"_s, u"500"_s}}}; });
            for (const Task &task : std::get<Done>(next).followUps)
                tasks.push_back(std::get<SweepIds>(task));
            for (const IdsSeen &seen : talk.all<IdsSeen>())
                QVERIFY(!seen.last);
            for (const Remark &remark : talk.all<Remark>())
                remarks.push_back(remark);
        }
        QVERIFY(tasks.empty());
        QCOMPARE(remarks.size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
