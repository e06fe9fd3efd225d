// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tour.h"

#include "app/window/tour_words.h"
#include "core/accounts/accounts.h"
#include "core/catalogue/listings.h"
#include "core/change/commit.h"
#include "core/orders/push.h"
#include "core/views/keys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sampan {

// What happened before the pictures are taken: a day of a shop.

void Tour::addWork()
{
    const auto settled = [this] { return number("SELECT count(*) FROM outbox WHERE state IN (0, 1)") == 0; };
    step(
        words("the first reading"), [] {},
        [this] {
            return number("SELECT count(*) FROM schedules WHERE good_at IS NULL") == 0
                && number("SELECT count(*) FROM products") > 0 && number("SELECT count(*) FROM remote_categories") > 0;
        });
    picture(words("01-today-watching"), [this] { open(words("today")); });
    step(
        words("start sending"),
        [this] {
            eachRow("SELECT id FROM accounts", Table::Account, Cause::Settings,
                [](Work &work, Row &row) { return setStage(work, row, AccountStage::Active); });
            mapCategories(false);
            run(words("JD"));
        },
        [this] {
            return number("SELECT count(DISTINCT category) FROM remote_attributes")
                >= number("SELECT count(DISTINCT category) FROM category_maps");
        });
    step(words("list"), [this] {
        mapCategories(true);
        nameSome();
        listSome();
    });
    step(
        words("publish"),
        [this] {
            const char *some = "SELECT l.id FROM listings l JOIN accounts a ON a.id = l.account_id WHERE a.name = 'JD' "
                               "ORDER BY l.id LIMIT 40";
            eachRow(some, Table::Listing, Cause::Approval,
                [](Work &work, Row &row) { return approveListing(work, row, {}, {}); });
            eachRow("SELECT l.id FROM listings l JOIN accounts a ON a.id = l.account_id WHERE a.name = 'JD' ORDER BY "
                    "l.id LIMIT 34",
                Table::Listing, Cause::Queue, [](Work &work, Row &row) { return queueListing(work, row); });
        },
        [this, settled] {
            return settled()
                && number("SELECT count(*) FROM listings l JOIN accounts a ON a.id = l.account_id WHERE a.name = 'JD' "
                          "AND l.remote_item <> ''")
                >= 20;
        });
    step(
        words("judged there"), [this] { run(words("JD")); },
        [this] {
            return number("SELECT count(*) FROM listings l JOIN accounts a ON a.id = l.account_id WHERE a.name = 'JD' "
                          "AND l.state = 5")
                >= 12;
        });
    step(
        words("orders come"),
        [this] {
            const auto placed = m_world.control(
                words("jdid"), {{words("action"), words("place_orders")}, {words("count"), 14}, {words("seed"), 7}});
            if (!placed)
                fprintf(stderr, "tour: %s\n", qPrintable(placed.error().what.text()));
            run(words("JD"));
        },
        [this] { return number("SELECT count(*) FROM orders WHERE history = 0") >= 10; });
    step(
        words("push orders"),
        [this] {
            eachRow("SELECT id FROM orders WHERE state = 0 AND history = 0 ORDER BY id LIMIT 8", Table::Order,
                Cause::Approval, [](Work &work, Row &row) { return approveOrder(work, row, {}); });
            eachRow("SELECT id FROM orders WHERE state = 3 ORDER BY id LIMIT 5", Table::Order, Cause::Queue,
                [](Work &work, Row &row) { return queueOrder(work, row); });
        },
        [this] { return number("SELECT count(*) FROM orders WHERE shop_order <> ''") >= 4; });
    step(
        words("a day goes on"),
        [this] {
            edit("SELECT id FROM orders WHERE state = 0 ORDER BY id LIMIT 1", Table::Order, order::note,
                words("Hadiah: tolong tanpa nota harga"));
            edit("SELECT l.id FROM listings l JOIN accounts a ON a.id = l.account_id WHERE a.name = 'JD' AND l.state = "
                 "5 ORDER BY l.id LIMIT 1",
                Table::Listing, listing::price, qint64(18900000));
            edit("SELECT l.id FROM listings l JOIN accounts a ON a.id = l.account_id WHERE a.name = 'JD' AND l.state = "
                 "5 ORDER BY l.id LIMIT 1",
                Table::Listing, listing::title,
                words("Teh melati, kaleng 80 g, cocok untuk hadiah keluarga di hari raya"));
            const auto sku = m_parts.session.read([](Database &database) -> Result<QString> {
                Statement &select = database.query(
                    "SELECT v.sku FROM listings l JOIN accounts a ON a.id = l.account_id JOIN variants v ON v.id = "
                    "l.variant_id WHERE a.name = 'JD' AND l.state = 5 ORDER BY l.id DESC LIMIT 1");
                const QString found = select.step() ? select.text(0) : QString();
                select.reset();
                return found;
            });
            (void)m_world.control(words("jdid"),
                {{words("action"), words("change_price")}, {words("sku"), sku.value_or(QString())},
                    {words("price"), 99000}});
            (void)m_world.control(words("jdid"), {{words("action"), words("order_unknown_sku")}});
            run(words("JD"));
        },
        [this] {
            return number("SELECT count(*) FROM problems WHERE kind = 'sku.unknown' AND closed_at IS NULL") > 0;
        });
}

void Tour::mapCategories(bool withAttributes)
{
    (void)m_parts.session.write([&](Database &database) -> Result<CommitResult> {
        const qint64 jd = accountNamed(database, words("JD")).value_or(0);
        QStringList leaves;
        Statement &select = database.query(
            "SELECT remote_id FROM remote_categories WHERE account_id = ? AND leaf = 1 ORDER BY remote_id", jd);
        while (select.step())
            leaves.append(select.text(0));
        select.reset();
        QStringList shop;
        Statement &categories
            = database.query("SELECT DISTINCT category FROM products WHERE category <> '' ORDER BY category");
        while (categories.step())
            shop.append(categories.text(0));
        categories.reset();
        shop = shop.mid(0, shop.size() - 2); // some are left to do
        Work work(database, m_parts.session.context(), Cause::Settings, m_parts.session.actor());
        for (qsizetype i = 0; i < shop.size() && !leaves.isEmpty(); ++i) {
            const QString there = leaves[i % leaves.size()];
            QStringList attributes;
            Statement &asked
                = database.query("SELECT remote_id, choices FROM remote_attributes WHERE account_id = ? AND category = "
                                 "? AND required = 1 AND per_variant = 0 ORDER BY remote_id",
                    jd, there);
            while (withAttributes && asked.step())
                attributes.append(asked.text(0) + u'='
                    + QJsonDocument::fromJson(asked.text(1).toUtf8()).array().at(0).toArray().at(0).toString());
            asked.reset();
            Statement &known = database.query(
                "SELECT id FROM category_maps WHERE account_id = ? AND shop_category = ?", jd, shop[i]);
            const qint64 id = known.step() ? known.integer(0) : 0;
            known.reset();
            Row &row = id ? *work.rows().get(Table::CategoryMap, id)
                          : work.rows().create(
                                Table::CategoryMap, {{categoryMap::account, jd}, {categoryMap::shopCategory, shop[i]}});
            row.set(categoryMap::category, there);
            row.set(categoryMap::attributes, attributes.join(u';'));
        }
        return work.finish();
    });
}

// Titles in other scripts, and a long one.
void Tour::nameSome()
{
    const char *titles[] = {"ชาเขียวมะลิ กระป๋อง 80 กรัม", "茉莉绿茶礼盒，两人份，附陶瓷茶杯", "Trà sen Tây Hồ, hộp 100 g",
        "Teh hitam Assam dengan jahe, serai dan kayu manis, kemasan ulang 500 g untuk kantor dan rumah makan"};
    const std::vector<qint64> products = ids("SELECT id FROM products ORDER BY title LIMIT 4");
    for (size_t i = 0; i < products.size(); ++i) {
        const qint64 id = products[i];
        (void)m_parts.session.write([&](Database &database) -> Result<CommitResult> {
            Rows rows(database);
            ChangeSet changes{Cause::Edit, m_parts.session.actor(), {}, {}, {}, {}};
            changes.edits.push_back({{Table::Product, id, product::title},
                rows.get(Table::Product, id)->value(product::title), words(titles[i])});
            return commit(database, m_parts.session.context(), changes);
        });
    }
}

void Tour::listSome()
{
    (void)m_parts.session.write([&](Database &database) -> Result<CommitResult> {
        const qint64 jd = accountNamed(database, words("JD")).value_or(0);
        QStringList skus;
        Statement &select = database.query(
            "SELECT v.sku FROM variants v JOIN products p ON p.id = v.product_id WHERE v.on_hand > 3 AND p.category IN "
            "(SELECT shop_category FROM category_maps) ORDER BY p.title, v.id LIMIT 60");
        while (select.step())
            skus.append(select.text(0));
        select.reset();
        Work work(database, m_parts.session.context(), Cause::Edit, m_parts.session.actor());
        for (const QString &sku : skus)
            (void)makeListing(work, jd, sku);
        return work.finish();
    });
}

void Tour::edit(const char *sql, Table table, FieldNo field, const Value &value)
{
    for (qint64 id : ids(sql)) {
        (void)m_parts.session.write([&](Database &database) -> Result<CommitResult> {
            Rows rows(database);
            ChangeSet changes{Cause::Edit, m_parts.session.actor(), {}, {}, {}, {}};
            changes.edits.push_back({{table, id, field}, rows.get(table, id)->value(field), value});
            return commit(database, m_parts.session.context(), changes);
        });
    }
}

void Tour::eachRow(const char *sql, Table table, Cause cause, const std::function<Result<>(Work &, Row &)> &each)
{
    (void)m_parts.session.write([&, rows = ids(sql)](Database &database) -> Result<CommitResult> {
        Work work(database, m_parts.session.context(), cause, m_parts.session.actor());
        for (qint64 id : rows) {
            const Result<> done = each(work, *work.rows().get(table, id));
            if (!done)
                fprintf(stderr, "tour: %s\n", qPrintable(done.error().what.text()));
        }
        return work.finish();
    });
}

void Tour::run(const QString &account)
{
    const auto id = m_parts.session.read([&](Database &database) { return accountNamed(database, account); });
    m_parts.sync.run({AccountId(id.value_or(0))}, {});
}

} // namespace sampan
