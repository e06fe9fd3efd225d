// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// What a product shows of itself, where that is more than a stored field.

/// In the order of their price, only what can be bought.
struct PriceRange {
    QString lowest; ///< as typed; empty if nothing has a price
    QString highest;
    bool sale = false;
};
PriceRange priceRange(const Shop &shop, const Product &parent);

QString shownSku(const Shop &shop, const Product &product);
QString shownPrice(const Shop &shop, const Product &product);
bool shownOnSale(const Shop &shop, const Product &product);
bool purchasable(const Shop &shop, const Product &product);
QString permalink(const Shop &shop, const Product &product);

/// An attribute of a variation that its parent still has.
struct ShownChoice {
    int id = 0;
    QString name; ///< of the attribute
    QString slug; ///< pa_... or the folded name
    QString value; ///< slug, or the option of a local attribute
    QString label; ///< the term's name, or the option
};
std::vector<ShownChoice> shownChoices(const Shop &shop, const Product &variation);
/// "Blue, Large"
QString choicesText(const Shop &shop, const Product &variation);
/// "Hoodie - Blue, Large"
QString fullName(const Shop &shop, const Product &product);

QString attributeName(const Shop &shop, int id, const QString &local);
QString attributeSlug(const Shop &shop, int id, const QString &local);

} // namespace sim::woo
