// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/category_tree.h"
#include "connectors/woocommerce/units.h"
#include "core/sync/facts.h"

namespace sampan::woocommerce {

/// What a list of products, and one of variations, is asked for.
QByteArray productFields(const AccountView &account);
QByteArray variationFields(const AccountView &account);

/// A product's row, read without trust.
///
/// A simple product is its own variant. An external one too; it has no stock. A product with variations has its
/// variants told later. A grouped product only shows others together: it has none.
class ProductRow {
public:
    explicit ProductRow(const Json &row);

    const QString &id() const { return m_id; } ///< empty: the row cannot be used
    QString sku() const;
    QString label() const; ///< the SKU, else the name, for a Remark
    std::optional<Instant> modified() const;
    bool hasVariations() const;
    QStringList variations() const; ///< their ids
    std::optional<qint64>
    sharedStock() const; ///< counted on the parent, for all variations without a count of their own

    ProductSeen seen(const AccountView &account, const CategoryTree &tree, std::vector<Fact> &remarks) const;

private:
    Json m_row;
    QString m_id;
};

/// A price that is one: absent for none, and with a remark and `unread` for what is no price ("12,50", -3).
std::optional<Money> priceOf(const Json &value, Currency currency, const QString &about, std::vector<Fact> &remarks,
    bool *unread = nullptr);
/// The stock of a row that counts it; absent, with a remark and `unread`, for what is no whole number.
std::optional<qint64> stockOf(
    const Json &row, const QString &about, std::vector<Fact> &remarks, bool *unread = nullptr);

/// What a variation that counts with its parent says of the parent's stock.
std::optional<qint64> sharedStockOf(const Json &row);

/// What both kinds of rows have; `sku` as it shall be, `about` for remarks.
VariantSeen variantOf(const Json &row, const AccountView &account, const QString &about, std::vector<Fact> &remarks);

} // namespace sampan::woocommerce
