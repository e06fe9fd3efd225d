// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/catalogue.h"

#include "connectors/simkit/random.h"
#include "connectors/woocommerce/sim/families.h"
#include "connectors/woocommerce/sim/odd_products.h"
#include "connectors/woocommerce/sim/shelf.h"
#include "connectors/woocommerce/sim/text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

constexpr qint64 opening = 1709251200; ///< the first product came on 2024-03-01
constexpr qint64 year = 365 * 86400;
constexpr int oddFrom = 20;

const QString &pick(Random &random, const QStringList &list)
{
    return list.at(random.below(static_cast<int>(list.size())));
}

QString price(Random &random, const Family &family)
{
    static const QStringList cents{u".00"_s, u".50"_s, u".90"_s, u".95"_s};
    return QString::number(random.between(family.lowest, family.highest)) + pick(random, cents);
}

/// One in eight is on sale, at a tenth to a third less.
QString salePrice(Random &random, const QString &regular)
{
    if (random.below(8) != 0)
        return {};
    return QString::number(regular.toDouble() * random.between(67, 90) / 100, 'f', 2);
}

void count(Random &random, Product &product)
{
    product.manageStock = true;
    product.stock = random.below(20) == 0 ? 0 : random.between(1, 180);
    if (random.below(15) == 0)
        product.backorders = u"notify"_s;
    if (random.below(4) == 0)
        product.lowStock = random.between(3, 10);
}

/// What the products of a family share, looked up once.
struct Shelf {
    const Family *family;
    int category;
    std::vector<int> images;
};

std::vector<Shelf> shelves(Shop &shop)
{
    std::vector<Shelf> list;
    for (const Family &family : families()) {
        Shelf shelf{&family, categoryAt(shop, family.category), {}};
        for (int i = 1; i <= 30; ++i)
            shelf.images.push_back(sharedImage(shop, u"%1 %2"_s.arg(family.code.toLower()).arg(i)));
        list.push_back(shelf);
    }
    return list;
}

/// A large shop has the same thing several times over; then the name says which.
QString nameFor(Random &random, const Family &family, int number)
{
    QString name
        = u"%1 %2, %3"_s.arg(pick(random, family.styles), pick(random, family.kinds), pick(random, family.forms));
    if (number > 1000)
        name += u", lot %1"_s.arg(number);
    return filteredTitle(name);
}

Product base(const Shop &shop, Random &random, const Shelf &shelf, int number)
{
    const Family &family = *shelf.family;
    Product product = newProduct(ProductType::Simple);
    product.name = nameFor(random, family, number);
    product.sku = u"HT-%1-%2"_s.arg(family.code).arg(number, 5, 10, QLatin1Char('0'));
    product.description = pick(random, family.descriptions);
    product.shortDescription = pick(random, family.descriptions).section(u'.', 0, 0) + u'.';
    product.regularPrice = price(random, family);
    product.salePrice = salePrice(random, product.regularPrice);
    product.weight = QString::number(family.grams * random.between(80, 130) / 100 / 1000.0);
    product.length = QString::number(family.length);
    product.width = QString::number(family.width);
    product.height = QString::number(family.height);
    product.categories = {shelf.category};
    if (const Term *brand = shop.brands.named(u"Harbour Tea"_s))
        product.brands = {brand->id};
    for (int i = random.between(1, 3); i > 0; --i)
        product.images.push_back(
            shelf.images.at(static_cast<size_t>(random.below(static_cast<int>(shelf.images.size())))));
    product.created = opening + static_cast<qint64>(random.next() % year);
    product.modified = product.created + static_cast<qint64>(random.next() % (year / 2));
    return product;
}

/// Two to six variations, by colour and size or by pack.
void vary(Shop &shop, Random &random, const Family &family, Product product)
{
    const GlobalAttribute &first
        = family.apparel ? attributeNamed(shop, u"Colour"_s, colours()) : attributeNamed(shop, u"Pack"_s, packs());
    const QStringList firstNames = family.apparel ? colours() : packs();
    const QStringList secondNames = family.apparel ? sizes() : QStringList{QString()};
    const int wanted = random.between(2, 6);
    const QString regular = std::exchange(product.regularPrice, {});
    product.salePrice.clear();
    product.type = ProductType::Variable;
    const int columns = family.apparel ? 2 : wanted;
    const int rows = (wanted + columns - 1) / columns;
    product.attributes = {{first.id, {}, 0, true, true, firstNames.mid(0, columns)}};
    if (family.apparel) {
        const GlobalAttribute &size = attributeNamed(shop, u"Size"_s, sizes());
        product.attributes.push_back({size.id, {}, 1, true, true, secondNames.mid(0, rows)});
    }
    Product &parent = place(shop, std::move(product));
    for (int i = 0; i < wanted; ++i) {
        Product variation = newProduct(ProductType::Variation);
        const QString &firstName = firstNames.at(i % columns);
        const QString &secondName = secondNames.at(family.apparel ? i / columns : 0);
        variation.choices = {{first.id, {}, slugOf(firstName)}};
        if (family.apparel)
            variation.choices.push_back({parent.attributes.at(1).id, {}, slugOf(secondName)});
        variation.sku = u"%1-%2%3"_s.arg(parent.sku, firstName.left(3).toUpper(), secondName.isEmpty() ? secondName : u'-' + secondName);
        variation.regularPrice = QString::number(regular.toDouble() * (1 + 0.25 * (i / columns)), 'f', 2);
        variation.salePrice = salePrice(random, variation.regularPrice);
        if (!parent.images.empty())
            variation.images = {parent.images.at(static_cast<size_t>(i) % parent.images.size())};
        count(random, variation);
        placeVariation(shop, parent, std::move(variation));
    }
}

} // namespace

void stockShelves(Shop &shop, const Options &options)
{
    shop.defaultCategory = shop.categories.add({++shop.lastTerm, u"Uncategorized"_s, {}, {}}).id;
    shop.brands.add({++shop.lastTerm, u"Harbour Tea"_s, {}, {}});
    const int odd = options.products >= oddFrom ? placeOddProducts(shop, opening) : 0;
    const int rest = options.products - odd;
    const std::vector<Shelf> list = shelves(shop);
    const int variable = std::min(options.withVariants, rest);
    for (int i = 0; i < rest; ++i) {
        Random random(options.seed, static_cast<quint64>(i));
        const Shelf &shelf = list.at(static_cast<size_t>(i) % list.size());
        Product product = base(shop, random, shelf, i + 1);
        // Spread evenly: the count of variable ones grows in step with i.
        const bool varies = static_cast<qint64>(i + 1) * variable / rest > static_cast<qint64>(i) * variable / rest;
        if (varies) {
            vary(shop, random, *shelf.family, std::move(product));
            continue;
        }
        count(random, product);
        place(shop, std::move(product));
    }
}

} // namespace sim::woo
