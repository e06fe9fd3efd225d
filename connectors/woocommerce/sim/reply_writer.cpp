// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/reply_writer.h"

#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/php.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QList<QByteArray> wantedFields(const Call &call)
{
    QList<QByteArray> fields;
    for (const QString &field : php::toList(call.query["_fields"_L1]))
        fields << field.toUtf8(); // a dotted one meets no key
    return fields;
}

/// Lists lose their links with `_fields`, single objects keep them.
QByteArray bodyOf(Reply &reply, const QList<QByteArray> &fields)
{
    if (auto *object = std::get_if<JsonOut>(&reply.content)) {
        if (!fields.isEmpty())
            object->keepOnly(fields + QList<QByteArray>{"_links"});
        return object->text();
    }
    auto &list = std::get<std::vector<JsonOut>>(reply.content);
    for (JsonOut &object : list) {
        if (!fields.isEmpty())
            object.keepOnly(fields);
    }
    return jsonList(list);
}

/// The query again with another page; orders spell out what was only assumed.
QByteArray pageLink(const Shop &shop, const HttpRequest &request, qsizetype number, const char *relation)
{
    QByteArray query;
    const auto add = [&query](const QByteArray &name, const QByteArray &value) {
        query += (query.isEmpty() ? "?" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    };
    for (const auto &[name, value] : request.query) {
        if (name != "page")
            add(name, value);
    }
    if (request.path.endsWith("/orders")) {
        if (request.parameter("status").isEmpty())
            add("status[0]", "any");
        add("dp", QByteArray::number(shop.decimals()));
        add("context", "view");
    }
    add("page", QByteArray::number(number));
    return '<' + shop.home.toUtf8() + request.path + query + ">; rel=\"" + relation + '"';
}

void addPaging(HttpAnswer &answer, const Shop &shop, const HttpRequest &request, const Call &call, const Totals &totals)
{
    answer.headers.emplace_back("X-WP-Total", QByteArray::number(totals.total));
    answer.headers.emplace_back("X-WP-TotalPages", QByteArray::number(totals.pages));
    const qsizetype number = call.number("page", 1);
    QByteArray links;
    if (number > 1 && totals.pages > 0)
        links = pageLink(shop, request, std::min(number - 1, totals.pages), "prev");
    if (number < totals.pages)
        links += (links.isEmpty() ? "" : ", ") + pageLink(shop, request, number + 1, "next");
    if (!links.isEmpty())
        std::erase_if(answer.headers, [](const auto &header) { return header.first == "Link"; });
    if (!links.isEmpty())
        answer.headers.emplace_back("Link", links);
}

/// {body, status, headers}, where the totals are numbers.
QByteArray enveloped(const HttpAnswer &answer, const std::optional<Totals> &totals)
{
    JsonOut headers;
    if (totals)
        headers.add("X-WP-Total", totals->total).add("X-WP-TotalPages", totals->pages);
    return JsonOut().raw("body", answer.body).add("status", answer.status).add("headers", headers).text();
}

} // namespace

void addSiteHeaders(HttpAnswer &answer, const Shop &shop)
{
    answer.headers.emplace_back("Server", "nginx");
    answer.headers.emplace_back("X-Robots-Tag", "noindex");
    answer.headers.emplace_back("Link", '<' + shop.home.toUtf8() + "/wp-json/>; rel=\"https://api.w.org/\"");
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    answer.headers.emplace_back("Access-Control-Expose-Headers", "X-WP-Total, X-WP-TotalPages, Link");
    answer.headers.emplace_back(
        "Access-Control-Allow-Headers", "Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type");
    answer.headers.emplace_back("Expires", "Wed, 11 Jan 1984 05:00:00 GMT");
    answer.headers.emplace_back("Cache-Control", "no-cache, must-revalidate, max-age=0, no-store, private");
}

HttpAnswer written(const Shop &shop, const HttpRequest &request, const Call &call, Reply reply)
{
    HttpAnswer answer;
    answer.status = reply.status;
    addSiteHeaders(answer, shop);
    answer.body = bodyOf(reply, wantedFields(call));
    if (reply.totals)
        addPaging(answer, shop, request, call, *reply.totals);
    if (!reply.location.isEmpty())
        answer.headers.emplace_back("Location", apiUrl(shop, reply.location).toUtf8());
    if (call.query.contains("_envelope"_L1)) {
        answer.body = enveloped(answer, reply.totals);
        answer.status = 200;
    }
    return answer;
}

} // namespace sim::woo
