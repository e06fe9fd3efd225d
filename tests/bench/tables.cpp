// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figure.h"

#include "core/base/fold.h"
#include "core/storage/workspace.h"
#include "core/views/view.h"

#include <sqlite3.h>

namespace sampan::bench {

namespace {
    std::unique_ptr<Database> open(const QString &path)
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
}

void benchTables(const QString &path, qint64 products)
{
    const auto database = open(path);
    Plain plain(path);
    const ViewSpec &view = *viewNamed(u"variants");
    const ViewQuery all;

    // The first painted rows: the first ids in order, and what their page shows. The ids behind it load later.
    const double opening = best(3, [&] {
        const auto ids = readIds(*database, view, all, 50);
        mustHave(ids);
        readRows(*database, view, *ids);
    });
    const double firstRows = best(3, [&] { plain.rows("SELECT v.*, p.title FROM variants v JOIN products p ON p.id = v.product_id ORDER BY v.sku LIMIT 50"); });
    print("open a table, first page", products, opening, firstRows);

    std::vector<qint64> kept;
    const double ids = best(3, [&] { kept = *readIds(*database, view, all); });
    const double idsPlain = best(3, [&] {
        std::vector<qint64> found;
        plain.rows("SELECT id FROM variants ORDER BY sku", [&](sqlite3_stmt *row) { found.push_back(sqlite3_column_int64(row, 0)); });
    });
    print("all ids in order of an index", products, ids, idsPlain);

    ViewQuery byPrice;
    byPrice.sort = QStringLiteral("shop_price");
    const double sorted = best(3, [&] { mustHave(readIds(*database, view, byPrice)); });
    const double sortedPlain = best(3, [&] {
        std::vector<qint64> found;
        plain.rows("SELECT id FROM variants ORDER BY shop_price NULLS LAST, id", [&](sqlite3_stmt *row) { found.push_back(sqlite3_column_int64(row, 0)); });
    });
    print("sort by a column without index", products, sorted, sortedPlain);

    for (const auto &[name, word] : {std::pair("filter: three letters", QStringLiteral("ool")), std::pair("filter: a piece of a SKU", QStringLiteral("-0000")), std::pair("filter: one Han letter", QStringLiteral("龙"))}) {
        ViewQuery search;
        search.search = word;
        const double page = best(3, [&] { mustHave(readIds(*database, view, search, 50)); });
        const double filtered = best(3, [&] { mustHave(readIds(*database, view, search)); });
        const QByteArray like = QStringLiteral("SELECT v.id FROM search s JOIN variants v ON v.id = s.row_id WHERE s.table_no = %1 AND s.folded LIKE '%%2%' ORDER BY v.sku").arg(static_cast<int>(Table::Variant)).arg(foldForSearch(word)).toUtf8();
        const double filteredPlain = best(3, [&] { plain.rows(like.constData()); });
        print((QByteArray(name) + ", first page").constData(), products, page, -1);
        print((QByteArray(name) + ", all ids").constData(), products, filtered, filteredPlain);
    }
}

} // namespace sampan::bench
