// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_schema.h"

#include "connectors/woocommerce/sim/product_fields.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

using Kind = Field::Kind;

/// Of products and variations alike.
Schema commonSchema()
{
    const Schema image{{"id", Kind::Integer}, {"src", Kind::Text}, {"name", Kind::Text}, {"alt", Kind::Text}};
    const Schema size{{"length", Kind::Text}, {"width", Kind::Text}, {"height", Kind::Text}};
    return {{"description", Kind::Text}, {"sku", Kind::Text}, {"global_unique_id", Kind::Text},
        {"regular_price", Kind::Text}, {"sale_price", Kind::Text}, {"virtual", Kind::Boolean},
        {"downloadable", Kind::Boolean}, {"tax_status", Kind::Word, {u"taxable"_s, u"shipping"_s, u"none"_s}},
        {"tax_class", Kind::Text}, {"stock_quantity", Kind::Integer}, {"inventory_delta", Kind::Integer},
        {"stock_status", Kind::Word, {u"instock"_s, u"outofstock"_s, u"onbackorder"_s}},
        {"backorders", Kind::Word, {u"no"_s, u"notify"_s, u"yes"_s}}, {"low_stock_amount", Kind::Integer},
        {"weight", Kind::Text}, {"dimensions", Kind::Object, {}, size}, {"menu_order", Kind::Integer},
        {"image", Kind::Object, {}, image}, {"images", Kind::Objects, {}, image},
        {"meta_data", Kind::Objects, {}, {{"id", Kind::Integer}, {"key", Kind::Text}}}};
}

} // namespace

Schema productSchema()
{
    const Schema attribute{{"id", Kind::Integer}, {"name", Kind::Text}, {"position", Kind::Integer},
        {"visible", Kind::Boolean}, {"variation", Kind::Boolean}, {"options", Kind::Any}};
    const Schema reference{{"id", Kind::Integer}, {"name", Kind::Text}};
    return joined(
        {{"name", Kind::Text}, {"slug", Kind::Text},
            {"type", Kind::Word, {u"simple"_s, u"grouped"_s, u"external"_s, u"variable"_s}},
            {"status", Kind::Word, productStatuses()}, {"featured", Kind::Boolean},
            {"catalog_visibility", Kind::Word, {u"visible"_s, u"catalog"_s, u"search"_s, u"hidden"_s}},
            {"short_description", Kind::Text}, {"manage_stock", Kind::Boolean}, {"sold_individually", Kind::Boolean},
            {"reviews_allowed", Kind::Boolean}, {"categories", Kind::Objects, {}, reference},
            {"tags", Kind::Objects, {}, reference}, {"attributes", Kind::Objects, {}, attribute},
            {"default_attributes", Kind::Objects, {}, {{"id", Kind::Integer}, {"name", Kind::Text}}},
            {"external_url", Kind::Text}, {"button_text", Kind::Text}, {"purchase_note", Kind::Text},
            {"grouped_products", Kind::IntegerList}},
        commonSchema());
}

Schema variationSchema()
{
    const Schema choice{{"id", Kind::Integer}, {"name", Kind::Text}, {"option", Kind::Text}};
    return joined(
        {{"status", Kind::Word, productStatuses()}, {"attributes", Kind::Objects, {}, choice}}, commonSchema());
}

} // namespace sim::woo
