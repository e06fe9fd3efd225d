// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/ingest_plain.h"

#include "core/change/fields.h"
#include "core/state/listing_states.h"
#include "tests/bench/figure.h"
#include "tests/bench/plain.h"

#include <simdjson.h>

#include <cmath>

namespace sampan::bench {

namespace {
using simdjson::dom::element;

std::string_view textOf(element row, const char *name)
{
    std::string_view text;
    return row[name].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

class PlainIngest {
public:
    explicit PlainIngest(Plain &plain)
        : m_plain(plain)
        , m_commit(plain, "INSERT INTO commits (at, actor, cause, rows, cells) VALUES (1, 'sync:HARBOUR', 4, ?, 0)")
        , m_product(plain,
              "INSERT INTO products (brand_id, source_account, source_item, title, category, tags, attributes, "
              "on_sale, seen_at, modified_there, images, description)"
              " VALUES (1, 1, ?, ?, ?, ?, ?, 1, 1, 1, ?, ?)")
        , m_variant(plain,
              "INSERT INTO variants (product_id, brand_id, sku, sku_key, option, barcode, weight, length, width, "
              "height, currency, shop_price, on_hand, on_hand_at, image)"
              " VALUES (?, 1, ?, ?, '', '', ?, ?, ?, ?, 'AUD', ?, ?, 1, '')")
        , m_listing(plain,
              "INSERT INTO listings (account_id, variant_id, product_id, title, currency, price, stock, state, "
              "content_state, price_state, stock_state, remote_item, remote_variant, seen_at)"
              " VALUES (1, ?, ?, ?, 'AUD', ?, ?, ?, ?, ?, ?, ?, ?, 1)")
        , m_search(plain, "INSERT INTO search (table_no, row_id, folded) VALUES (?, ?, ?)")
        , m_journal(plain, "INSERT INTO journal (commit_id, table_no, row_id, kind, cells) VALUES (?, ?, ?, 1, NULL)")
        , m_operation(plain,
              "INSERT INTO operations (account_id, name, task, lanes, priority, state, created_at) VALUES (1, 'pull "
              "products', ?, 'stream:products', 60, 2, 1)")
        , m_exchange(plain,
              "INSERT INTO exchanges (operation_id, account_id, step, effect, state, method, path, request, fence, "
              "sent_at, quiet_until) VALUES (?, 1, ?, 0, 0, 'GET', ?, ?, 1, 1, 1)")
        , m_answer(plain,
              "UPDATE exchanges SET state = 1, in_talk = 1, answered_at = 1, status = 200, verdict = 0, answer = ? "
              "WHERE id = ?")
    {
    }

    void beginOperation()
    {
        const QByteArray task
            = R"({"task":"pull products","cursor":"2026-11-24T06:30:00Z","page":"|2026-11-24T06:29:59Z|0|12345"})";
        m_operationId = m_operation.text(task).run();
    }
    void beginExchange(const QByteArray &step)
    {
        const QByteArray path = "/wp-json/wc/v3/products";
        const QByteArray request = qCompress("step method path url query per_page 100 orderby modified order asc "
                                             "modified_after 2026-11-24T06:29:59Z headers type"
                + step,
            1);
        m_exchangeId = ((m_exchange << m_operationId).text(step).text(path).blob(request)).run();
    }
    void endExchange(const QByteArray &body)
    {
        const QByteArray kept = qCompress(body, 1);
        (m_answer.blob(kept) << m_exchangeId).run();
    }
    void parseOnly(const QByteArray &body)
    {
        (void)m_parser.parse(body.constData(), static_cast<size_t>(body.size())).get_array().size();
    }
    void insertPage(const QByteArray &body, qint64 &last)
    {
        m_commit << 300;
        const qint64 commit = m_commit.run();
        for (element row : m_parser.parse(body.constData(), static_cast<size_t>(body.size())).get_array()) {
            const int64_t id = row["id"].get_int64().value();
            if (id <= last)
                continue; // at the edge of the page before
            last = id;
            insertProduct(commit, id, row);
        }
    }

private:
    static qint64 minor(std::string_view text) { return std::llround(std::atof(std::string(text).c_str()) * 100); }
    static QByteArray bytes(std::string_view text)
    {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }

    void insertProduct(qint64 commit, int64_t id, element row)
    {
        constexpr auto live = static_cast<qint64>(ListingState::Live);
        const QByteArray item = QByteArray::number(static_cast<qint64>(id));
        const QByteArray title = bytes(textOf(row, "name"));
        const QByteArray description = bytes(textOf(row, "description"));
        const QByteArray sku = bytes(textOf(row, "sku"));
        const QByteArray key = sku.toLower();
        QByteArray category, tags, images, attributes;
        for (element each : row["categories"].get_array())
            category = "Category 1 > " + bytes(textOf(each, "name"));
        for (element each : row["tags"].get_array())
            tags += bytes(textOf(each, "name"));
        for (element each : row["images"].get_array())
            images += bytes(textOf(each, "src"));
        for (element each : row["attributes"].get_array())
            attributes += bytes(textOf(each, "name")) + '=' + bytes(each["options"].at(0).get_string().value());
        const qint64 price = minor(textOf(row, "regular_price"));
        const int64_t stock = row["stock_quantity"].get_int64().value();
        const element size = row["dimensions"].value();
        const qint64 product = m_product.text(item)
                                   .text(title)
                                   .text(category)
                                   .text(tags)
                                   .text(attributes)
                                   .text(images)
                                   .text(description)
                                   .run();
        (m_variant << product).text(sku).text(key)
            << minor(textOf(row, "weight")) * 10 << minor(textOf(size, "length")) / 10
            << minor(textOf(size, "width")) / 10 << minor(textOf(size, "height")) / 10 << price
            << static_cast<qint64>(stock);
        const qint64 variant = m_variant.run();
        ((m_listing << variant << product).text(title)
            << price << static_cast<qint64>(stock) << live << live << live << live)
            .text(item)
            .text(item);
        const qint64 listing = m_listing.run();
        const QByteArray productWords = (title + ' ' + category + ' ' + tags).toLower();
        const QByteArray variantWords = (sku + ' ' + title).toLower();
        const std::tuple<Table, qint64, const QByteArray &> written[] = {{Table::Product, product, productWords},
            {Table::Variant, variant, variantWords}, {Table::Listing, listing, variantWords}};
        for (const auto &[table, number, words] : written) {
            (m_search << static_cast<qint64>(table) << number).text(words).run();
            (m_journal << commit << static_cast<qint64>(table) << number).run();
        }
    }

    Plain &m_plain;
    simdjson::dom::parser m_parser;
    PlainStatement m_commit, m_product, m_variant, m_listing, m_search, m_journal, m_operation, m_exchange, m_answer;
    qint64 m_operationId = 0, m_exchangeId = 0;
};

Request requestOf(const char *step)
{
    Request request;
    request.step = QString::fromLatin1(step);
    return request;
}
} // namespace

Time ingestPlain(const QString &path, ShopFeed &feed, qint64 products)
{
    Plain plain(path);
    plain.run("INSERT INTO brands (name, currency, time_zone) VALUES ('Harbour Tea', 'AUD', 'Australia/Sydney');"
              "INSERT INTO accounts (name, kind, role, brand_id) VALUES ('HARBOUR', 'woocommerce', 0, 1)");
    PlainIngest ingest(plain);
    Time time = Time::now().since(Time::now());
    qint64 last = 0;
    Request categories = requestOf("categories");
    QStringList all;
    for (int id = 1; id <= 40; ++id)
        all.append(QString::number(id));
    categories.query = {{QStringLiteral("include"), all.join(u',')}};
    while (last < products) {
        const QByteArray peek = feed.answer(requestOf("peek")).body;
        const QByteArray tree = feed.answer(categories).body;
        const QByteArray list = feed.answer(requestOf("list")).body;
        time += timed([&] {
            plain.run("BEGIN IMMEDIATE");
            ingest.beginOperation();
            ingest.beginExchange("peek");
            plain.run("COMMIT; BEGIN IMMEDIATE");
            ingest.parseOnly(peek);
            ingest.endExchange(peek);
            ingest.beginExchange("categories");
            plain.run("COMMIT; BEGIN IMMEDIATE");
            ingest.parseOnly(tree);
            ingest.endExchange(tree);
            ingest.beginExchange("list");
            plain.run("COMMIT; BEGIN IMMEDIATE");
            ingest.endExchange(list);
            ingest.insertPage(list, last);
            plain.run("COMMIT");
        });
    }
    return time;
}

} // namespace sampan::bench
