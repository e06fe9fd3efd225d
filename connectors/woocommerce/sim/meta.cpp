// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/meta.h"

#include "connectors/woocommerce/sim/php.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

bool internal(const QString &key)
{
    static const QStringList keys{u"_price"_s, u"_regular_price"_s, u"_sale_price"_s, u"_sku"_s, u"_stock"_s,
        u"_stock_status"_s, u"_manage_stock"_s, u"_backorders"_s, u"_weight"_s, u"_length"_s, u"_width"_s, u"_height"_s,
        u"_thumbnail_id"_s, u"_product_attributes"_s, u"_tax_class"_s, u"_tax_status"_s, u"_virtual"_s,
        u"_downloadable"_s, u"_global_unique_id"_s, u"_transaction_id"_s};
    return keys.contains(key);
}

QJsonValue kept(const QJsonValue &value)
{
    return value.isObject() || value.isArray() ? value : QJsonValue(php::toText(value));
}

} // namespace

void applyMeta(Shop &shop, std::vector<Meta> &meta, const QJsonValue &rows)
{
    for (const QJsonValue row : rows.toArray()) {
        const int id = php::toInt(row["id"_L1]);
        const QString key = php::toText(row["key"_L1]);
        const QJsonValue value = row["value"_L1];
        if (key.isEmpty() || internal(key))
            continue;
        const auto found
            = std::ranges::find_if(meta, [&](const Meta &entry) { return id > 0 ? entry.id == id : entry.key == key; });
        if (value.isNull() || value.isUndefined()) {
            if (id > 0 && found != meta.end())
                meta.erase(found);
            continue;
        }
        if (found == meta.end())
            meta.push_back({++shop.lastMeta, key, kept(value)});
        else
            *found = {found->id, key, kept(value)};
    }
}

} // namespace sim::woo
