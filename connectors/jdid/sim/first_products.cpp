// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/first_products.h"

#include "connectors/simkit/random.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr std::array adjectives{"Premium", "Klasik", "Nusantara", "Modern", "Elegan", "Santai", "Alami", "Handmade",
    "Original", "Spesial", "Ringan", "Lembut"};
constexpr qint64 day = 86'400'000;

std::vector<const Category *> leaves(const CategoryTree &tree)
{
    std::vector<const Category *> found;
    for (const Category &category : tree.all()) {
        if (category.leaf)
            found.push_back(&category);
    }
    return found;
}

const AttributeValue &someValue(const Attribute &attribute, Random &random)
{
    return attribute.values[static_cast<size_t>(random.below(static_cast<int>(attribute.values.size())))];
}

const Attribute *saleAttribute(const CategoryTree &tree, const Category &category)
{
    for (const Attribute &attribute : tree.attributes(category)) {
        if (attribute.kind == Attribute::Kind::Sale)
            return &attribute;
    }
    return nullptr;
}

void giveState(Spu &spu, Random &random)
{
    spu.audit = AuditState::Passed;
    const int luck = random.below(100);
    spu.status = luck < 92 ? WareStatus::OnShelf : WareStatus::OffShelf;
    if (luck >= 97) {
        spu.audit = AuditState::Failed;
        spu.auditReason = u"Deskripsi tidak lengkap / description is incomplete"_s;
    } else if (luck == 96) {
        spu.status = WareStatus::Punished;
        spu.punishReason = u"Laporan pelanggaran merek / trademark complaint"_s;
    }
}

Spu someSpu(const Shop &shop, const Category &category, Random &random)
{
    const CategoryTree &tree = shop.categories;
    const Brand &brand = tree.brands()[static_cast<size_t>(random.below(static_cast<int>(tree.brands().size())))];
    Spu spu;
    spu.category = category.id;
    spu.brand = brand.id;
    const char *adjective = adjectives.at(static_cast<size_t>(random.below(static_cast<int>(adjectives.size()))));
    spu.name = brand.name + u' ' + category.name + u' ' + QString::fromUtf8(adjective);
    spu.description = u"<p>"_s + spu.name + u"</p>"_s;
    for (const Attribute &attribute : tree.attributes(category)) {
        if (attribute.required)
            spu.attributes.emplace_back(attribute.id, someValue(attribute, random).id);
    }
    spu.weight = random.between(1, 30) * 0.1;
    spu.length = random.between(10, 40);
    spu.width = random.between(8, 30);
    spu.height = random.between(2, 20);
    spu.images[0] = u"jfs/t1/%1.jpg"_s.arg(random.below(1'000'000'000));
    spu.created = spu.modified = shop.now - day * random.between(1, 700);
    giveState(spu, random);
    return spu;
}

/// One, or two to six that differ by `sale`.
void addSkus(Shop &shop, const Spu &spu, const QString &number, const Attribute *sale, Random &random)
{
    const int count = sale ? std::min(random.between(2, 6), static_cast<int>(sale->values.size())) : 1;
    const qint64 price = random.between(30, 1800) * qint64(500);
    for (int n = 0; n < count; ++n) {
        Sku sku{.spu = spu.id, .sellerSkuId = number, .name = spu.name, .price = price};
        sku.costPrice = price * 7 / 10;
        sku.stock = random.below(12) == 0 ? 0 : random.between(1, 120);
        if (sale) {
            const AttributeValue &value = sale->values[static_cast<size_t>(n)];
            sku.sellerSkuId += u"-%1"_s.arg(n + 1);
            sku.saleAttributes = {{sale->id, value.id}};
            sku.saleAttributeNames = value.name;
            sku.name += u' ' + value.name;
        }
        shop.catalogue.addSku(sku);
    }
}

} // namespace

void addFirstProducts(Shop &shop, int products, int withVariants)
{
    const std::vector<const Category *> categories = leaves(shop.categories);
    for (int i = 0; i < products; ++i) {
        Random random(shop.seed, static_cast<quint64>(i));
        const auto place = static_cast<size_t>(random.below(static_cast<int>(categories.size())));
        const Spu &spu = shop.catalogue.addSpu(someSpu(shop, *categories[place], random));
        const Attribute *sale = saleAttribute(shop.categories, *categories[place]);
        // Spread evenly over the catalogue.
        const bool varies = qint64(i) * withVariants / products != qint64(i + 1) * withVariants / products;
        addSkus(shop, spu, u"JD-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0')), varies ? sale : nullptr, random);
    }
}

qint64 addLiveProduct(Shop &shop, const ProductWish &wish)
{
    Random random(shop.seed, shop.catalogue.spus().size());
    Spu spu = someSpu(shop, *leaves(shop.categories).front(), random);
    spu.name = wish.title.isEmpty() ? wish.sellerSkuId : wish.title;
    spu.audit = AuditState::Passed;
    spu.status = WareStatus::OnShelf;
    spu.auditReason.clear();
    spu.punishReason.clear();
    spu.created = spu.modified = shop.now;
    const qint64 id = shop.catalogue.addSpu(spu).id;
    Sku sku{.spu = id, .sellerSkuId = wish.sellerSkuId, .name = spu.name, .price = wish.price};
    sku.costPrice = wish.price * 7 / 10;
    sku.stock = wish.stock;
    shop.catalogue.addSku(sku);
    return id;
}

} // namespace sim::jdid
