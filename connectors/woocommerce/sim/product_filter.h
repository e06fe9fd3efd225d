// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

#include <QSet>

#include <functional>

namespace sim::woo {

/// The query of a product list, read once. A filter that the shop's version does not know is not in it, so that
/// everything passes.
class ProductFilter {
public:
    ProductFilter(const Shop &shop, const Call &call, bool variations);

    bool accepts(const Product &product) const;
    /// Nothing is asked beside modifiedAfter(), trash() and named(), which an index can serve.
    bool asksNoMore() const { return m_tests.empty(); }
    /// The only ones that can match, if the query names them: by id or SKU. Variations answer to `sku` as well.
    const std::optional<std::vector<int>> &named() const { return m_named; }
    /// modified_after, strictly.
    std::optional<qint64> modifiedAfter() const { return m_modifiedAfter; }
    bool trash() const { return m_trash; }

private:
    using Test = std::function<bool(const Product &)>;
    void readNames(const Shop &shop, const Call &call);
    void readTexts(const Shop &shop, const Call &call);
    void readTerms(const Shop &shop, const Call &call);
    void readDates(const Shop &shop, const Call &call);
    void readStates(const Shop &shop, const Call &call);
    void narrow(const std::vector<int> &ids);

    std::vector<Test> m_tests;
    std::optional<std::vector<int>> m_named;
    std::optional<qint64> m_modifiedAfter;
    bool m_trash = false;
};

} // namespace sim::woo
