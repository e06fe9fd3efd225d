// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fold.h"
#include "core/storage/database.h"
#include "core/views/view.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"

#include <sqlite3.h>

namespace sampan::bench {

namespace {
std::unique_ptr<Database> openReader(const QString &path)
{
    auto database = Database::open(*WorkspaceAddress::parse(path), Database::Access::ReadOnly);
    if (!database)
        qFatal("%s", qPrintable(database.error().what.text()));
    return std::move(*database);
}

void mustHave(const Result<std::vector<qint64>> &ids)
{
    if (!ids || ids->empty())
        qFatal("nothing was found: %s", ids ? "empty" : qPrintable(ids.error().what.text()));
}

Time idsPlain(Plain &plain, const QByteArray &sql)
{
    return best(3, [&] {
        std::vector<qint64> found;
        plain.rows(sql, [&](sqlite3_stmt *row) { found.push_back(sqlite3_column_int64(row, 0)); });
    });
}
} // namespace

void benchOpen(const QString &path, qint64 products)
{
    const auto database = openReader(path);
    Plain plain(path);
    const ViewSpec &view = *viewNamed(u"variants");
    // The first painted rows: the first ids in order, and what their page shows. The ids behind it load later.
    const Time opening = best(5, [&] {
        const auto ids = readIds(*database, view, {}, 50);
        mustHave(ids);
        readRows(*database, view, *ids);
    });
    const Time firstRows = best(5, [&] {
        plain.rows(
            "SELECT v.*, p.title FROM variants v JOIN products p ON p.id = v.product_id ORDER BY v.sku LIMIT 50");
    });
    print({"open a table: its first rows", products, opening, firstRows, "under 150 ms"});
}

void benchSort(const QString &path, qint64 products)
{
    const auto database = openReader(path);
    Plain plain(path);
    const ViewSpec &variants = *viewNamed(u"variants");
    const auto sorted = [&](const ViewSpec &view, const char *column) {
        ViewQuery query;
        query.sort = QString::fromLatin1(column);
        return best(3, [&] { mustHave(readIds(*database, view, query)); });
    };
    print({"sort by a column with an index: all ids", products, sorted(variants, "sku"),
        idsPlain(plain, "SELECT id FROM variants ORDER BY sku"), "at most 1.5 times"});
    print({"sort by a column without one: all ids", products, sorted(variants, "shop_price"),
        idsPlain(plain, "SELECT id FROM variants ORDER BY shop_price NULLS LAST, id"), "at most 1.5 times"});
    print({"sort by a column of another table: all ids", products, sorted(variants, "title"),
        idsPlain(plain, "SELECT v.id FROM variants v JOIN products p ON p.id = v.product_id ORDER BY p.title, v.id"),
        "at most 1.5 times"});
    ViewQuery byPrice;
    byPrice.sort = QStringLiteral("shop_price");
    const Time page = best(3, [&] { mustHave(readIds(*database, variants, byPrice, 50)); });
    print({"sort by a column without an index: first page", products, page, -1, "under 1 s"});
}

void benchFilter(const QString &path, qint64 products)
{
    const auto database = openReader(path);
    Plain plain(path);
    const ViewSpec &view = *viewNamed(u"variants");
    const auto firstPage = [&](const QString &word) {
        ViewQuery search;
        search.search = word;
        std::vector<double> pages;
        for (int i = 0; i < 20; ++i)
            pages.push_back(timed([&] { mustHave(readIds(*database, view, search, 50)); }).wall);
        return pages;
    };
    std::vector<double> frequent;
    for (const auto &[name, word] : {std::pair("filter by three letters: all ids", QStringLiteral("ool")),
             std::pair("filter by a piece of a SKU: all ids", QStringLiteral("-0000")),
             std::pair("filter by one Han letter: all ids", QStringLiteral("龙"))}) {
        ViewQuery search;
        search.search = word;
        const std::vector<double> pages = firstPage(word);
        frequent.insert(frequent.end(), pages.begin(), pages.end());
        const Time filtered = best(3, [&] { mustHave(readIds(*database, view, search)); });
        const QByteArray like = QStringLiteral("SELECT v.id FROM search s JOIN variants v ON v.id = s.row_id WHERE "
                                               "s.table_no = %1 AND s.folded LIKE '%%2%' ORDER BY v.sku")
                                    .arg(static_cast<int>(Table::Variant))
                                    .arg(foldForSearch(word))
                                    .toUtf8();
        print({name, products, filtered, idsPlain(plain, like), "at most 1.5 times"});
    }
    print({"filter while typing: first page, a word of many rows, p95", products, quantile(frequent, 0.95), -1,
        "under 50 ms"});
    print({"filter while typing: first page, a word of one row, p95", products,
        quantile(firstPage(QStringLiteral("-%1").arg(products / 2, 7, 10, QLatin1Char('0'))), 0.95), -1,
        "under 50 ms"});
}

} // namespace sampan::bench
