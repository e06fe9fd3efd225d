// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace sim::jdid {

/// attribute id to value id, as in "31001:520001;31002:520009"
using AttributeChoice = std::vector<std::pair<qint64, qint64>>;

enum class WareStatus { OnShelf = 1, OffShelf = 2, Punished = 3, Deleted = 4 };
enum class AuditState { New, Waiting, Passed, Failed };

struct Sku {
    qint64 id = 0;
    qint64 spu = 0;
    QString sellerSkuId{};
    QString name{};
    QString upc{};
    qint64 price = 0; ///< IDR
    qint64 costPrice = 0;
    qint64 stock = 0;
    bool deleted = false;
    AttributeChoice saleAttributes{};
    QString saleAttributeNames{}; ///< saleAttrValueAlias as sent
    int priceWrites = 0; ///< how often the API set it
    int stockWrites = 0;
};

struct Spu {
    static constexpr size_t maxImages = 6;

    qint64 id = 0;
    QString name;
    QString description;
    QString appDescription;
    QString packageInfo;
    QString subtitle;
    QString keywords;
    qint64 category = 0;
    qint64 brand = 0;
    AttributeChoice attributes;
    double weight = 0; ///< kg
    double length = 0; ///< cm
    double width = 0;
    double height = 0;
    int piece = 0; ///< 0 small, 1 big
    int minQuantity = 0; ///< of one order; 0: any
    int maxQuantity = 0;
    int afterSale = 1;
    int warrantyPeriod = 0;
    std::array<QString, maxImages> images{}; ///< by place; [0] is the main one, empty: none
    std::vector<qint64> skus;

    WareStatus status = WareStatus::OffShelf;
    AuditState audit = AuditState::New;
    int auditReadsLeft = 0;
    qint64 auditStarted = 0; ///< ms epoch
    QString auditReason; ///< why it failed
    QString punishReason;
    qint64 created = 0; ///< ms epoch
    qint64 modified = 0;

    int imageCount() const;
};

/// All products of the seller. Ids are dense, so that finding is an index; references last until the next add.
class Catalogue {
public:
    Spu &addSpu(Spu spu);
    Sku &addSku(Sku sku); ///< to its product, which must exist
    void setSellerSkuId(Sku &sku, const QString &sellerSkuId);

    Spu *spu(qint64 id);
    const Spu *spu(qint64 id) const;
    Sku *sku(qint64 id);
    const Sku *sku(qint64 id) const;
    /// The living SKUs with this text; nothing keeps them from being several.
    std::vector<qint64> withSellerSkuId(const QString &sellerSkuId) const;

    const std::vector<Spu> &spus() const { return m_spus; }
    const std::vector<Sku> &skus() const { return m_skus; }
    std::vector<Spu> &spus() { return m_spus; }
    std::vector<Sku> &skus() { return m_skus; }

private:
    std::vector<Spu> m_spus;
    std::vector<Sku> m_skus;
    QMultiHash<QString, qint64> m_bySellerSkuId;
};

} // namespace sim::jdid
