// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_write.h"

#include "connectors/woocommerce/sim/currencies.h"
#include "connectors/woocommerce/sim/order_json.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

using Kind = Field::Kind;

Schema addressSchema(bool billing)
{
    static const char *const keys[]{"first_name", "last_name", "company", "address_1", "address_2", "city", "state",
        "postcode", "country", "phone"};
    Schema schema;
    for (const char *key : keys)
        schema.push_back({key, Kind::Text});
    if (billing)
        schema.push_back({"email", Kind::Email});
    return schema;
}

QStringList currencyCodes()
{
    QStringList codes;
    for (const Currency &currency : currencies())
        codes << currency.code;
    return codes;
}

} // namespace

Schema orderSchema()
{
    const Schema meta{{"id", Kind::Integer}, {"key", Kind::Text}};
    const Schema line{{"id", Kind::Integer}, {"variation_id", Kind::Integer}, {"quantity", Kind::Integer},
        {"tax_class", Kind::Text}, {"subtotal", Kind::Text}, {"total", Kind::Text},
        {"meta_data", Kind::Objects, {}, meta}};
    const Schema charge{{"id", Kind::Integer}, {"total", Kind::Text}, {"tax_class", Kind::Text},
        {"meta_data", Kind::Objects, {}, meta}};
    QStringList statuses{u"auto-draft"_s};
    statuses << orderStatuses();
    return {{"status", Kind::Word, statuses}, {"currency", Kind::Word, currencyCodes()}, {"customer_id", Kind::Integer},
        {"customer_note", Kind::Text}, {"created_via", Kind::Text}, {"transaction_id", Kind::Text},
        {"payment_method", Kind::Text}, {"payment_method_title", Kind::Text}, {"set_paid", Kind::Boolean},
        {"billing", Kind::Object, {}, addressSchema(true)}, {"shipping", Kind::Object, {}, addressSchema(false)},
        {"meta_data", Kind::Objects, {}, meta}, {"line_items", Kind::Objects, {}, line},
        {"shipping_lines", Kind::Objects, {}, charge}, {"fee_lines", Kind::Objects, {}, charge},
        {"coupon_lines", Kind::Objects, {}, {{"code", Kind::Text}}}};
}

} // namespace sim::woo
