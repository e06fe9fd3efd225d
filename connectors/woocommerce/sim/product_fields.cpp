// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_fields.h"

#include "connectors/woocommerce/sim/dates.h"
#include "connectors/woocommerce/sim/meta.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/prices.h"
#include "connectors/woocommerce/sim/stock.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

/// isset() in PHP: there, and not null.
bool given(const QJsonObject &body, const char *name)
{
    const QJsonValue value = body.value(QLatin1String(name));
    return !value.isUndefined() && !value.isNull();
}

void setText(const QJsonObject &body, const char *name, QString &target)
{
    if (given(body, name))
        target = php::toText(body.value(QLatin1String(name)));
}

void setFlag(const QJsonObject &body, const char *name, bool &target)
{
    if (given(body, name))
        target = php::toBool(body.value(QLatin1String(name)));
}

void applyPrices(const Shop &shop, Product &product, const QJsonObject &body)
{
    const auto price = [&](const char *name, QString &target) {
        if (given(body, name))
            target = readDecimal(php::toText(body.value(QLatin1String(name))), shop.decimalSign());
    };
    price("regular_price", product.regularPrice);
    price("sale_price", product.salePrice);
    settleSale(product);
    const auto date = [&](const char *local, const char *gmt, std::optional<qint64> &target) {
        for (const char *name : {local, gmt}) {
            if (!body.contains(QLatin1String(name)))
                continue;
            const auto parsed = parsedDate(php::toText(body.value(QLatin1String(name))));
            if (!parsed)
                target.reset();
            else
                target = name == gmt ? parsed->wall.toSecsSinceEpoch() : parsed->instant(shop.zone);
        }
    };
    date("date_on_sale_from", "date_on_sale_from_gmt", product.saleFrom);
    date("date_on_sale_to", "date_on_sale_to_gmt", product.saleTo);
}

void applyStock(const Shop &shop, Product &product, const QJsonObject &body)
{
    setText(body, "backorders", product.backorders);
    if (body.contains("low_stock_amount"_L1)) {
        const QString amount = php::toText(body.value("low_stock_amount"_L1));
        product.lowStock = amount.isEmpty() ? std::nullopt : std::optional(amount.toInt());
    }
    if (!shop.settings.on("manage_stock")) {
        setText(body, "stock_status", product.stockStatus);
        return;
    }
    setFlag(body, "manage_stock", product.manageStock); // "parent" is not true
    if (product.type == ProductType::Grouped || product.type == ProductType::External)
        product.manageStock = false;
    if (!product.manageStock) {
        product.stock = 0;
        setText(body, "stock_status", product.stockStatus);
        return;
    }
    if (body.contains("stock_quantity"_L1)) // null, too, which becomes 0
        product.stock = php::toInt(body.value("stock_quantity"_L1));
    else if (given(body, "inventory_delta"))
        product.stock = php::toInt(body.value("inventory_base"_L1).isUndefined() ? QJsonValue(product.stock)
                                                                                 : body.value("inventory_base"_L1))
            + php::toInt(body.value("inventory_delta"_L1));
    settleStock(shop, product);
}

/// Out of the trash a product brings its variations along.
void setStatus(Shop &shop, Product &product, const QString &status)
{
    const bool revived = product.trashed();
    shop.products.setStatus(product, status);
    for (const int id : product.variations) {
        Product *variation = shop.products.find(id);
        if (revived && variation && variation->trashed())
            shop.products.setStatus(*variation, u"publish"_s);
    }
}

} // namespace

void applyCommonFields(Shop &shop, Product &product, const QJsonObject &body)
{
    setText(body, "description", product.description);
    if (given(body, "sku"))
        shop.products.setSku(product, php::toText(body["sku"_L1]).trimmed());
    if (shop.atLeast(Version::V11) && given(body, "global_unique_id"))
        shop.products.setGtin(product, php::toText(body["global_unique_id"_L1]).trimmed());
    if (given(body, "status")) {
        const QString status = php::toText(body["status"_L1]);
        setStatus(shop, product, productStatuses().contains(status) ? status : u"publish"_s);
    }
    setFlag(body, "virtual", product.isVirtual);
    setFlag(body, "downloadable", product.downloadable);
    setText(body, "tax_status", product.taxStatus);
    setText(body, "tax_class", product.taxClass);
    applyPrices(shop, product, body);
    applyStock(shop, product, body);
    const auto measure = [&shop](const QJsonObject &from, const char *name, QString &target) {
        if (given(from, name))
            target = readDecimal(php::toText(from.value(QLatin1String(name))), shop.decimalSign());
    };
    measure(body, "weight", product.weight);
    const QJsonObject size = body["dimensions"_L1].toObject();
    measure(size, "length", product.length);
    measure(size, "width", product.width);
    measure(size, "height", product.height);
    if (given(body, "menu_order"))
        product.menuOrder = php::toInt(body["menu_order"_L1]);
    applyMeta(shop, product.meta, body["meta_data"_L1]);
}

int imageId(Shop &shop, const QJsonValue &image)
{
    const QString name = php::toText(image["name"_L1]);
    const QString alt = php::toText(image["alt"_L1]);
    const int id = php::toInt(image["id"_L1]);
    const QString source = php::toText(image["src"_L1]);
    if (id <= 0)
        return source.isEmpty() ? 0 : shop.addImage(source, name, alt).id;
    const auto found = shop.media.find(id);
    if (found == shop.media.end())
        return 0;
    if (!name.isEmpty())
        found->second.name = name;
    if (!alt.isEmpty())
        found->second.alt = alt;
    return id;
}

QStringList productStatuses()
{
    return {u"draft"_s, u"pending"_s, u"private"_s, u"publish"_s, u"future"_s};
}

} // namespace sim::woo
