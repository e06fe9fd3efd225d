// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace sampan {

/// A row's number in one table. Ids of different tables do not mix; 0 is "none".
template <typename Tag> struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v)
        : value(v)
    {
    }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using BrandId = Id<struct BrandTag>;
using AccountId = Id<struct AccountTag>;
using ProductId = Id<struct ProductTag>;
using VariantId = Id<struct VariantTag>;
using ListingId = Id<struct ListingTag>;
using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using CommitId = Id<struct CommitTag>;
using OutboxId = Id<struct OutboxTag>;
using OperationId = Id<struct OperationTag>;
using ExchangeId = Id<struct ExchangeTag>;
using ProblemId = Id<struct ProblemTag>;
using LabelId = Id<struct LabelTag>;

} // namespace sampan
