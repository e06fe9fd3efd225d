// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sim::woo {

/// Money of an order: exact, in millionths of the currency.
class Amount {
public:
    Amount() = default;
    /// A plain decimal ("-12.345678"); anything else is nothing. Further digits are rounded.
    static Amount fromText(const QString &text);

    QString text(int decimals) const; ///< padded, rounded half away from zero
    Amount rounded(int decimals) const;
    double toDouble() const { return static_cast<double>(m_millionths) / 1e6; }
    Amount scaled(double factor) const; ///< rounded to a millionth

    Amount operator+(Amount other) const { return Amount(m_millionths + other.m_millionths); }
    Amount operator-(Amount other) const { return Amount(m_millionths - other.m_millionths); }
    Amount operator-() const { return Amount(-m_millionths); }
    Amount operator*(qint64 count) const { return Amount(m_millionths * count); }
    Amount &operator+=(Amount other) { return *this = *this + other; }
    auto operator<=>(const Amount &) const = default;

private:
    explicit Amount(qint64 millionths)
        : m_millionths(millionths)
    {
    }

    qint64 m_millionths = 0;
};

} // namespace sim::woo
