// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sim::woo {

enum class ProductType { Simple, Grouped, External, Variable, Variation };

/// As the API calls it.
QString nameOf(ProductType type);
std::optional<ProductType> productType(const QString &name);

struct Meta {
    int id = 0;
    QString key;
    QJsonValue value;
};

/// An attribute on a product. Global ones (id above 0) take their name from the attribute.
struct ProductAttribute {
    int id = 0;
    QString name; ///< of a local one, as typed
    int position = 0;
    bool visible = false;
    bool variation = false;
    QStringList options; ///< names
};

/// What a variation stands for, or a default of its parent. Kept when the parent loses the attribute.
struct Choice {
    int attribute = 0;
    QString name; ///< of a local attribute, lower-case
    QString value; ///< a term's slug; of a local attribute the option as typed
};

/// A product or a variation. Times are seconds since 1970, prices as text because the shop keeps them so.
struct Product {
    int id = 0;
    int parent = 0;
    ProductType type = ProductType::Simple;
    QString name; ///< with entities
    QString slug;
    QString status;
    QString visibility;
    QString description;
    QString shortDescription;
    QString sku; ///< own one; a variation without shows its parent's
    QString gtin;
    QString regularPrice;
    QString salePrice;
    std::optional<qint64> saleFrom;
    std::optional<qint64> saleTo;
    bool featured = false;
    bool isVirtual = false;
    bool downloadable = false;
    bool soldIndividually = false;
    bool reviewsAllowed = true;
    bool manageStock = false;
    qint64 stock = 0; ///< means something only where stock is managed
    QString stockStatus;
    QString backorders;
    std::optional<int> lowStock;
    QString weight;
    QString length;
    QString width;
    QString height;
    QString taxStatus;
    QString taxClass;
    QString externalUrl;
    QString buttonText;
    QString purchaseNote;
    int menuOrder = 0;
    int totalSales = 0;
    std::vector<int> categories;
    std::vector<int> tags;
    std::vector<int> brands;
    std::vector<int> images; ///< media ids; a variation has one at most
    std::vector<int> grouped;
    std::vector<int> variations;
    std::vector<ProductAttribute> attributes;
    std::vector<Choice> choices; ///< of a variation; of a variable product its defaults
    std::vector<Meta> meta;
    qint64 created = 0;
    qint64 modified = 0;

    bool isVariation() const { return type == ProductType::Variation; }
    bool trashed() const;
};

/// Fresh one with the shop's defaults (published, unmanaged, in stock).
Product newProduct(ProductType type);

} // namespace sim::woo
