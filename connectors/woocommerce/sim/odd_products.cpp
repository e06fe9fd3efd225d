// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/odd_products.h"

#include "connectors/woocommerce/sim/shelf.h"
#include "connectors/woocommerce/sim/text.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

constexpr qint64 farAway = 4102444800; ///< 2100-01-01

Product simple(Shop &shop, qint64 created, const QString &name, const QString &sku, const QString &price)
{
    Product product = newProduct(ProductType::Simple);
    product.name = filteredTitle(name);
    product.sku = sku;
    product.description = u"<p>One of its kind.</p>"_s;
    product.regularPrice = price;
    product.manageStock = true;
    product.stock = 12;
    product.weight = u"0.25"_s;
    product.categories = {categoryAt(shop, u"Gifts>Odds & ends"_s)};
    product.images = {sharedImage(shop, u"odd "_s + QString::number(shop.media.size() % 7))};
    product.created = product.modified = created;
    return product;
}

int placeNames(Shop &shop, qint64 created)
{
    const auto add = [&](const QString &name, const char *sku) {
        place(shop, simple(shop, created, name, QString::fromLatin1(sku), u"14.90"_s));
    };
    add(u"Tea & Milk \"Duo\" <2 × 100 g>"_s, "HT-ODD-ENTITY");
    add(u"Crème brûlée Rooibos, à l'ancienne"_s, "HT-ODD-ACCENT");
    add(u"ชามะลิหอม กล่องของขวัญ"_s, "HT-ODD-THAI");
    add(u"西湖龙井 礼盒 100克"_s, "HT-ODD-CHINESE");
    add(u"Trà sen Hà Nội đặc biệt"_s, "HT-ODD-VIET");
    add(u"Very long gift box with "_s + u"first flush Darjeeling, smoked Lapsang, lemon myrtle and "_s.repeated(4)
            + u"a spoon"_s,
        "HT-ODD-LONG");
    return 6;
}

int placeStates(Shop &shop, qint64 created)
{
    const auto make = [&](const char *name, const char *sku, const char *price) {
        return simple(shop, created, QString::fromLatin1(name), QString::fromLatin1(sku), QString::fromLatin1(price));
    };
    Product uncounted = make("Gift card", "HT-ODD-UNCOUNTED", "50.00");
    uncounted.manageStock = false;
    uncounted.isVirtual = true;
    place(shop, uncounted);
    place(shop, make("Price on request caddy", "HT-ODD-NOPRICE", ""));
    place(shop, make("Tea by the gram", "HT-ODD-DIGITS", "12.345678"));
    place(shop, make("Nameless tin", "", "9.90"));
    place(shop, make("Box, left and right", "HT-ODD,COMMA", "19.90"));
    Product bare = make("Box without a picture", "HT-ODD-NOIMAGE", "19.90");
    bare.images.clear();
    place(shop, bare);
    Product draft = make("Not yet for sale", "HT-ODD-DRAFT", "29.90");
    draft.status = u"draft"_s;
    place(shop, draft);
    Product sale = make("On sale one day", "HT-ODD-FUTURE", "40.00");
    sale.salePrice = u"30.00"_s;
    sale.saleFrom = farAway;
    place(shop, sale);
    Product owed = make("Sold too often", "HT-ODD-NEGATIVE", "24.90");
    owed.stock = -3;
    owed.backorders = u"notify"_s;
    place(shop, owed);
    Product external = make("Kettle of our neighbours", "HT-ODD-EXTERNAL", "89.00");
    external.type = ProductType::External;
    external.manageStock = false;
    external.externalUrl = u"https://kettles.example/pour-over"_s;
    external.buttonText = u"Buy there"_s;
    place(shop, external);
    Product grouped = make("Breakfast set", "HT-ODD-GROUPED", "");
    grouped.type = ProductType::Grouped;
    grouped.manageStock = false;
    grouped.grouped = {shop.lastPost - 1, shop.lastPost - 2};
    place(shop, grouped);
    return 11;
}

Product &placeVaried(Shop &shop, Product product, const GlobalAttribute &colour)
{
    product.type = ProductType::Variable;
    product.regularPrice.clear();
    product.attributes = {{colour.id, {}, 0, true, true, {u"Black"_s, u"Blue"_s}},
        {0, u"Handle"_s, 1, true, true, {u"Left"_s, u"Right"_s}}};
    return place(shop, std::move(product));
}

Product coloured(const GlobalAttribute &colour, const char *value, const char *handle)
{
    Product variation = newProduct(ProductType::Variation);
    variation.choices = {{colour.id, {}, QString::fromLatin1(value)}, {0, u"handle"_s, QString::fromLatin1(handle)}};
    variation.regularPrice = u"34.00"_s;
    return variation;
}

int placeVariable(Shop &shop, qint64 created)
{
    const GlobalAttribute &colour
        = attributeNamed(shop, u"Colour"_s, {u"Black"_s, u"Blue"_s, u"Green"_s, u"Natural"_s, u"Red"_s, u"White"_s});
    Product &pot = placeVaried(shop, simple(shop, created, u"Side handle pot"_s, u"HT-ODD-VARIED"_s, {}), colour);
    pot.manageStock = false;
    Product own = coloured(colour, "black", "Left");
    own.sku = u"HT-ODD-VARIED-BLK-L"_s;
    own.manageStock = true;
    own.stock = 4;
    placeVariation(shop, pot, own);
    placeVariation(shop, pot, coloured(colour, "blue", "Right")); // shows its parent's SKU
    Product &bag
        = placeVaried(shop, simple(shop, created, u"Counted together bag"_s, u"HT-ODD-TOGETHER"_s, {}), colour);
    for (const char *value : {"black", "blue"}) {
        Product variation = coloured(colour, value, "Left");
        variation.sku = bag.sku + u'-' + QString::fromLatin1(value).left(3).toUpper();
        placeVariation(shop, bag, variation); // its parent counts the stock
    }
    return 2;
}

} // namespace

int placeOddProducts(Shop &shop, qint64 created)
{
    return placeNames(shop, created) + placeStates(shop, created) + placeVariable(shop, created);
}

} // namespace sim::woo
