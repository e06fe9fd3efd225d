// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/common_json.h"

#include "connectors/woocommerce/sim/dates.h"

using namespace Qt::StringLiterals;

namespace sim::woo {

void addDates(JsonOut &out, const char *name, const char *nameGmt, std::optional<qint64> instant, const Shop &shop)
{
    if (instant)
        out.add(name, shop.local(*instant)).add(nameGmt, utcText(*instant));
    else
        out.null(name).null(nameGmt);
}

QByteArray metaJson(const std::vector<Meta> &meta)
{
    std::vector<JsonOut> list;
    for (const Meta &entry : meta)
        list.push_back(JsonOut().add("id", entry.id).add("key", entry.key).add("value", entry.value));
    return jsonList(list);
}

QByteArray numbersJson(const std::vector<int> &numbers)
{
    std::vector<QByteArray> list;
    for (const int number : numbers)
        list.push_back(QByteArray::number(number));
    return jsonList(list);
}

QByteArray textsJson(const QStringList &texts)
{
    std::vector<QByteArray> list;
    for (const QString &text : texts)
        list.push_back(encoded(text));
    return jsonList(list);
}

QString apiUrl(const Shop &shop, const QString &path)
{
    return shop.home + "/wp-json/wc/v3/"_L1 + path;
}

JsonOut linksJson(const Shop &shop, const QString &self, const QString &collection, const QString &up)
{
    const auto link = [&shop](const QString &path) { return JsonOut().add("href", apiUrl(shop, path)); };
    JsonOut own = link(self);
    own.raw("targetHints", R"({"allow":["GET","POST","PUT","PATCH","DELETE"]})");
    JsonOut links;
    links.raw("self", jsonList(std::vector{own})).raw("collection", jsonList(std::vector{link(collection)}));
    if (!up.isEmpty())
        links.raw("up", jsonList(std::vector{link(up)}));
    return links;
}

} // namespace sim::woo
