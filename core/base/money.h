// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/currency.h"
#include "core/base/decimal.h"

#include <span>
#include <vector>

namespace sampan {

/// An exact amount in one currency, in minor units (cents; for IDR hundredths, for VND whole dong).
/// Amounts are limited, so that sums over an order cannot overflow.
class Money {
public:
    static constexpr qint64 largest = 1'000'000'000'000'000; ///< minor units, either side of zero

    constexpr Money() = default;
    /// Full if beyond the limit, Invalid without a currency.
    static Result<Money> fromMinor(qint64 minor, Currency currency);
    /// Plain digits with a point ("12.50", "-3"). Invalid for anything else ("12,50", "1e3") and for more digits
    /// after the point than the currency has, unless they are zeros.
    static Result<Money> parse(QStringView text, Currency currency);

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    QString amount() const; ///< "12.50": always the currency's digits, '.' as separator, no grouping
    QString toText() const; ///< "12.50 AUD"

    /// Both must have the same currency.
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const;

    /// This amount in `to`, one unit of our currency being `rate` of theirs; rounded half away from zero.
    Result<Money> converted(Decimal rate, Currency to) const;
    /// Times a plain factor, rounded half away from zero.
    Result<Money> times(Decimal factor) const;
    /// The nearest multiple of `step` minor units (half away from zero).
    Money roundedTo(qint64 step) const;

    /// Parts in proportion to `weights` (not negative, not all zero, else equal parts) that add up exactly to this
    /// amount: what rounding leaves goes on the part with the largest weight.
    std::vector<Money> split(std::span<const qint64> weights) const;

    constexpr bool operator==(const Money &) const = default;

private:
    constexpr Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }
    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace sampan
