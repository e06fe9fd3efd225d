// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/product.h"

#include <algorithm>

namespace sim::jdid {
namespace {

constexpr qint64 firstSpu = 10000401;
constexpr qint64 firstSku = 600000601;

template <typename Item>
Item *atId(std::vector<Item> &items, qint64 first, qint64 id)
{
    const qint64 index = id - first;
    return index >= 0 && index < static_cast<qint64>(items.size()) ? &items[static_cast<size_t>(index)] : nullptr;
}

} // namespace

int Spu::imageCount() const
{
    return static_cast<int>(
        std::count_if(images.begin(), images.end(), [](const QString &path) { return !path.isEmpty(); }));
}

Spu &Catalogue::addSpu(Spu spu)
{
    spu.id = firstSpu + static_cast<qint64>(m_spus.size());
    return m_spus.emplace_back(std::move(spu));
}

Sku &Catalogue::addSku(Sku sku)
{
    sku.id = firstSku + static_cast<qint64>(m_skus.size());
    spu(sku.spu)->skus.push_back(sku.id);
    m_bySellerSkuId.insert(sku.sellerSkuId, sku.id);
    return m_skus.emplace_back(std::move(sku));
}

void Catalogue::setSellerSkuId(Sku &sku, const QString &sellerSkuId)
{
    m_bySellerSkuId.remove(sku.sellerSkuId, sku.id);
    sku.sellerSkuId = sellerSkuId;
    m_bySellerSkuId.insert(sellerSkuId, sku.id);
}

Spu *Catalogue::spu(qint64 id)
{
    return atId(m_spus, firstSpu, id);
}

const Spu *Catalogue::spu(qint64 id) const
{
    return const_cast<Catalogue *>(this)->spu(id);
}

Sku *Catalogue::sku(qint64 id)
{
    return atId(m_skus, firstSku, id);
}

const Sku *Catalogue::sku(qint64 id) const
{
    return const_cast<Catalogue *>(this)->sku(id);
}

std::vector<qint64> Catalogue::withSellerSkuId(const QString &sellerSkuId) const
{
    std::vector<qint64> ids;
    for (auto [it, end] = m_bySellerSkuId.equal_range(sellerSkuId); it != end; ++it) {
        if (!sku(it.value())->deleted)
            ids.push_back(it.value());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace sim::jdid
