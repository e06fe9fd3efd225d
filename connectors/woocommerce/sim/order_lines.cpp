// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_lines.h"

#include "connectors/woocommerce/sim/meta.h"
#include "connectors/woocommerce/sim/order_stock.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/prices.h"
#include "connectors/woocommerce/sim/product_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

Amount amountOf(const Shop &shop, const QJsonValue &value)
{
    return Amount::fromText(readDecimal(php::toText(value), shop.decimalSign()));
}

bool isNull(const QJsonValue &row, QLatin1String name)
{
    return row.toObject().contains(name) && row[name].isNull();
}

/// A SKU beats the product, which beats the variation; 0 is a product that is not there, nothing that none was named.
std::optional<int> namedProduct(const Shop &shop, const QJsonValue &row)
{
    if (const QString sku = php::toText(row["sku"_L1]); !sku.isEmpty())
        return shop.products.withSku(sku).value_or(0);
    const int product = php::toInt(row["product_id"_L1]);
    const int variation = php::toInt(row["variation_id"_L1]);
    if (product != 0 && variation == 0)
        return product;
    if (variation != 0)
        return variation;
    return std::nullopt;
}

void setProduct(Shop &shop, OrderLine &line, const Product &sold)
{
    line.product = sold.isVariation() ? sold.parent : sold.id;
    line.variation = sold.isVariation() ? sold.id : 0;
    line.name = fullName(shop, sold);
    line.taxClass = sold.taxClass == "parent"_L1 ? QString() : sold.taxClass;
    for (const ShownChoice &choice : sold.isVariation() ? shownChoices(shop, sold) : std::vector<ShownChoice>())
        line.meta.push_back({++shop.lastMeta, choice.slug, choice.value});
}

/// Net of tax, whatever the shop's prices are.
Amount netPrice(const Shop &shop, const Product &sold)
{
    const Amount price = Amount::fromText(shownPrice(shop, sold));
    const bool gross = shop.settings.on("calc_taxes") && shop.settings.on("prices_include_tax");
    return gross ? price.scaled(1 / (1 + shop.taxRate)) : price;
}

void applyProperties(Shop &shop, OrderLine &line, const QJsonValue &row)
{
    const QJsonObject body = row.toObject();
    const auto given = [&body](QLatin1String name) { return body.contains(name) && !body[name].isNull(); };
    if (given("name"_L1))
        line.name = php::toText(body["name"_L1]);
    if (given("quantity"_L1))
        line.quantity = php::toInt(body["quantity"_L1]);
    if (given("tax_class"_L1))
        line.taxClass = php::toText(body["tax_class"_L1]);
    if (given("subtotal"_L1))
        line.subtotal = amountOf(shop, body["subtotal"_L1]);
    if (given("total"_L1))
        line.total = amountOf(shop, body["total"_L1]);
    applyMeta(shop, line.meta, body["meta_data"_L1]);
    // A line cannot cost more than its full price.
    line.subtotal = std::max(line.subtotal, line.total);
}

void addLine(Shop &shop, Order &order, const QJsonValue &row)
{
    OrderLine line;
    line.id = ++shop.lastItem;
    if (row.toObject().contains("quantity"_L1))
        line.quantity = php::toInt(row["quantity"_L1]);
    const Product *sold = shop.products.find(namedProduct(shop, row).value_or(0));
    if (sold && !sold->trashed()) {
        setProduct(shop, line, *sold);
        line.total = line.subtotal = (netPrice(shop, *sold) * line.quantity).rounded(shop.decimals());
    }
    applyProperties(shop, line, row);
    order.lines.push_back(line);
    adjustLineStock(shop, order, order.lines.back());
}

bool removesLine(const QJsonValue &row)
{
    const QJsonValue quantity = row["quantity"_L1];
    return isNull(row, "product_id"_L1) || (!quantity.isUndefined() && php::toInt(quantity) == 0);
}

} // namespace

void applyLines(Shop &shop, Order &order, const QJsonArray &rows)
{
    for (const QJsonValue row : rows) {
        const int id = php::toInt(row["id"_L1]);
        if (id == 0) {
            addLine(shop, order, row);
            continue;
        }
        const auto line = std::ranges::find(order.lines, id, &OrderLine::id);
        if (line == order.lines.end())
            continue; // removed by a row before
        if (removesLine(row)) {
            giveBackLine(shop, *line, line->reduced);
            order.lines.erase(line);
            continue;
        }
        applyProperties(shop, *line, row);
        adjustLineStock(shop, order, *line);
    }
}

std::optional<Failure> linesRefusal(const Shop &shop, const Order &order, const QJsonObject &body)
{
    const auto known = [](const auto &items, const QJsonValue &row) {
        const int id = php::toInt(row["id"_L1]);
        return id == 0 || std::ranges::any_of(items, [id](const auto &item) { return item.id == id; });
    };
    const Failure unknown{
        400, "woocommerce_rest_invalid_item_id", u"Order item ID provided is not associated with order."_s};
    for (const QJsonValue row : body["line_items"_L1].toArray()) {
        if (!known(order.lines, row))
            return unknown;
        if (php::toInt(row["id"_L1]) == 0 && !namedProduct(shop, row))
            return Failure{400, "woocommerce_rest_required_product_reference", u"Product ID or SKU is required."_s};
    }
    for (const QJsonValue row : body["shipping_lines"_L1].toArray()) {
        if (!known(order.shippingLines, row))
            return unknown;
    }
    for (const QJsonValue row : body["fee_lines"_L1].toArray()) {
        if (!known(order.fees, row))
            return unknown;
    }
    return std::nullopt;
}

} // namespace sim::woo
