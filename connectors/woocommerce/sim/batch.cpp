// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/batch.h"

#include "connectors/woocommerce/sim/php.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

constexpr qsizetype limit = 100;

QByteArray rowText(const Result<JsonOut> &result, const QByteArray &id)
{
    if (result)
        return result->text();
    return JsonOut().raw("id", id).add("error", result.error().json()).text();
}

QByteArray createAll(const QJsonArray &list, const BatchRows &rows)
{
    std::vector<QByteArray> done;
    for (const QJsonValue row : list)
        done.push_back(rowText(rows.create(row.toObject()), "0"));
    return jsonList(done);
}

QByteArray updateAll(const QJsonArray &list, const BatchRows &rows)
{
    std::vector<QByteArray> done;
    for (const QJsonValue row : list)
        done.push_back(rowText(rows.update(php::toInt(row["id"_L1]), row.toObject()), encoded(row["id"_L1])));
    return jsonList(done);
}

QByteArray removeAll(const QJsonArray &list, const BatchRows &rows)
{
    std::vector<QByteArray> done;
    for (const QJsonValue row : list) {
        const int id = php::toInt(row);
        done.push_back(rowText(rows.remove(id), rows.removedKey ? rows.removedKey(id) : QByteArray::number(id)));
    }
    return jsonList(done);
}

} // namespace

Result<Reply> runBatch(const Call &call, const BatchRows &rows)
{
    const QJsonArray creates = call.parameters["create"_L1].toArray();
    const QJsonArray updates = call.parameters["update"_L1].toArray();
    const QJsonArray deletes = call.parameters["delete"_L1].toArray();
    if (creates.size() + updates.size() + deletes.size() > limit) {
        return fail(413, "woocommerce_rest_request_entity_too_large",
            u"Unable to accept more than 100 items for this request."_s);
    }
    JsonOut out;
    if (!creates.isEmpty())
        out.raw("create", createAll(creates, rows));
    if (!updates.isEmpty())
        out.raw("update", updateAll(updates, rows));
    if (!deletes.isEmpty())
        out.raw("delete", removeAll(deletes, rows));
    return Reply{200, out};
}

} // namespace sim::woo
