// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/order_maker.h"

#include "connectors/jdid/sim/buyers.h"

#include <algorithm>

namespace sim::jdid {
namespace {

constexpr qint64 dayInMilliseconds = 86'400'000;

bool onSale(const Shop &shop, const Sku &sku)
{
    return !sku.deleted && sku.stock > 0 && shop.catalogue.spu(sku.spu)->status == WareStatus::OnShelf;
}

std::vector<qint64> candidates(const Shop &shop, const QStringList &sellerSkuIds)
{
    std::vector<qint64> ids;
    if (sellerSkuIds.isEmpty()) {
        for (const Sku &sku : shop.catalogue.skus())
            ids.push_back(sku.id);
    }
    for (const QString &text : sellerSkuIds) {
        const std::vector<qint64> found = shop.catalogue.withSellerSkuId(text);
        ids.insert(ids.end(), found.begin(), found.end());
    }
    std::erase_if(ids, [&](qint64 id) { return !onSale(shop, *shop.catalogue.sku(id)); });
    return ids;
}

/// What a line of so much gets off, in whole rupiah and hundreds.
qint64 percent(qint64 amount, int percent)
{
    return amount * percent / 100 / 100 * 100;
}

void discount(Order &order, Random &random)
{
    const int promotion = random.below(3) == 0 ? random.between(1, 4) * 5 : 0;
    const int coupon = random.below(4) == 0 ? random.between(1, 10) : 0;
    const bool fullCut = random.below(6) == 0;
    for (OrderLine &line : order.lines) {
        line.promotion = percent(line.goods(), promotion);
        line.coupon = percent(line.goods(), coupon);
        line.fullCut = fullCut ? percent(line.goods(), 2) : 0;
    }
}

/// Picks a SKU that still has stock; sold out ones leave the list.
const Sku *pick(const Shop &shop, std::vector<qint64> &ids, Random &random)
{
    while (!ids.empty()) {
        const auto place = static_cast<size_t>(random.below(static_cast<int>(ids.size())));
        const Sku *sku = shop.catalogue.sku(ids[place]);
        if (sku->stock > 0)
            return sku;
        ids[place] = ids.back();
        ids.pop_back();
    }
    return nullptr;
}

int quantity(const Shop &shop, const Sku &sku, Random &random)
{
    const Spu &spu = *shop.catalogue.spu(sku.spu);
    const int wished = std::max(random.below(5) == 0 ? random.between(2, 4) : 1, spu.minQuantity);
    const int allowed = spu.maxQuantity > 0 ? std::min(wished, spu.maxQuantity) : wished;
    return static_cast<int>(std::min<qint64>(allowed, sku.stock));
}

void addTime(const Shop &shop, Order &order, int days, Random &random)
{
    const qint64 ago
        = days > 0 ? static_cast<qint64>(random.share() * static_cast<double>(days * dayInMilliseconds)) : 0;
    order.booked = (shop.now - ago) / 1000 * 1000;
    order.paid = order.modified = std::min(order.booked + random.below(120) * 1000, shop.now / 1000 * 1000);
}

} // namespace

OrderLine lineFor(const Shop &shop, const Sku &sku, int quantity)
{
    OrderLine line;
    const Spu &spu = *shop.catalogue.spu(sku.spu);
    line.sku = sku.id;
    line.spu = sku.spu;
    line.sellerSkuId = sku.sellerSkuId;
    line.name = sku.name;
    line.quantity = quantity;
    line.price = sku.price;
    line.costPrice = sku.costPrice;
    line.commission = line.goods() * 5 / 100;
    line.weight = spu.weight;
    line.saleAttributes = sku.saleAttributeNames;
    line.image = spu.images[0];
    return line;
}

Order bareOrder(const Shop &shop, const OrderLine &line, quint64 seed)
{
    Random random(seed);
    Order order;
    order.buyer = someBuyer(random);
    order.lines.push_back(line);
    order.freight = 9000;
    order.booked = order.paid = order.modified = shop.now / 1000 * 1000;
    return order;
}

std::vector<qint64> placeOrders(Shop &shop, const OrderWish &wish)
{
    std::vector<qint64> placed;
    std::vector<qint64> ids = candidates(shop, wish.sellerSkuIds);
    for (int i = 0; i < wish.count; ++i) {
        Random random(wish.seed, static_cast<quint64>(i));
        Order order;
        order.buyer = someBuyer(random);
        const int lines = random.below(5) < 3 ? 1 : random.between(2, 3);
        for (int line = 0; line < lines; ++line) {
            const Sku *sku = pick(shop, ids, random);
            const bool again = sku && std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &other) {
                return other.sku == sku->id;
            });
            if (sku && !again)
                order.lines.push_back(lineFor(shop, *sku, quantity(shop, *sku, random)));
        }
        if (order.lines.empty())
            break;
        order.freight = random.below(4) == 0 ? 0 : random.between(9, 42) * 1000;
        discount(order, random);
        addTime(shop, order, wish.days, random);
        takeStock(shop, order);
        placed.push_back(shop.orders.add(order).id);
    }
    return placed;
}

} // namespace sim::jdid
