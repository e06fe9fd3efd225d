// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

#include <QHash>

namespace sim::woo {

/// What the routes of categories, tags, brands and attribute terms have in common.

/// How one kind of term looks and where it lives.
struct TermKind {
    QString path; ///< "products/categories"
    bool tree = false; ///< has parents
    bool ordered = false; ///< shows menu_order
    std::vector<int> Product::*member = nullptr; ///< where products hold it; none for attribute terms
};

using Counts = QHash<int, int>;
/// How many products each term has.
Counts countsOf(const Shop &shop, const TermKind &kind);
JsonOut termJson(const Shop &shop, const TermKind &kind, const Term &term, int count);

Result<JsonOut> createTerm(Shop &shop, Taxonomy &taxonomy, const TermKind &kind, const QJsonObject &body);
Result<JsonOut> updateTerm(Shop &shop, Taxonomy &taxonomy, const TermKind &kind, int id, const QJsonObject &body);
/// Terms know no trash: refused without `force`.
Result<JsonOut> removeTerm(Shop &shop, Taxonomy &taxonomy, const TermKind &kind, int id, bool force);
Result<JsonOut> readTerm(const Shop &shop, const Taxonomy &taxonomy, const TermKind &kind, int id);
Reply listTerms(const Shop &shop, const Taxonomy &taxonomy, const TermKind &kind, const Call &call);

Schema termListSchema();
Schema termSchema();

} // namespace sim::woo
