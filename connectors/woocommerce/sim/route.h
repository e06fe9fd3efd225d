// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/product_json.h"
#include "connectors/woocommerce/sim/schema.h"
#include "connectors/woocommerce/sim/shop.h"

#include <variant>

namespace sim::woo {

/// A request that has found its route.
struct Call {
    QByteArray method; ///< after any override; HEAD is GET
    QJsonObject query;
    QJsonObject body;
    QJsonObject parameters; ///< both; the body wins
    QStringList captured; ///< what stood for {id} and {word} in the pattern

    int id(qsizetype index = 0) const { return captured.at(index).toInt(); }
    QString text(const char *name) const;
    int number(const char *name, int standard) const;
    bool has(const char *name) const { return parameters.contains(QLatin1String(name)); }
    bool flag(const char *name) const;
};

struct Totals {
    qsizetype total = 0;
    qsizetype pages = 0;
};

struct Reply {
    int status = 200;
    std::variant<JsonOut, std::vector<JsonOut>> content{};
    std::optional<Totals> totals{};
    QString location{};
};

/// What the shop's user must be allowed to do.
enum class Need { Nothing, List, View, Create, Edit, Delete, Batch };

struct Route {
    const char *methods; ///< with blanks between
    const char *pattern; ///< below wc/v3/; {id} stands for digits, {word} for anything
    Need need;
    Result<Reply> (*handler)(Shop &, const Call &);
    Schema schema{};
    Version since = Version::V7;
};

using Routes = std::vector<Route>;

constexpr auto onItem = "POST PUT PATCH"; ///< all of them change an item

Reply created(const JsonOut &object, const QString &location);

/// The page of `items` that the call asks for, with totals. `write` turns one into JSON.
template <typename Item, typename Write>
Reply page(const std::vector<Item> &items, const Call &call, Write write)
{
    const qsizetype size = call.number("per_page", 10);
    const qsizetype first = call.has("offset") ? call.number("offset", 0) : (call.number("page", 1) - 1) * size;
    const auto total = static_cast<qsizetype>(items.size());
    std::vector<JsonOut> rows;
    for (qsizetype i = first; i < std::min(first + size, total); ++i)
        rows.push_back(write(items[static_cast<size_t>(i)]));
    return {200, rows, Totals{total, (total + size - 1) / size}, {}};
}

/// page, per_page, offset, order, search, include, exclude and orderby of the given words.
Schema listSchema(const QStringList &orderBy);
/// after, before, modified_after, modified_before, dates_are_gmt.
Schema dateSchema();

} // namespace sim::woo
