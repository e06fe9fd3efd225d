// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace sampan {

/// An exact decimal number: a rate, a markup, a weight as typed. digits / 10^scale; "1.50" equals "1.5".
class Decimal {
public:
    constexpr Decimal() = default;
    constexpr Decimal(qint64 digits, int scale)
        : m_digits(digits)
        , m_scale(scale)
    {
        normalise();
    }

    /// Plain digits with at most one '.', an optional sign, no exponent, at most 18 digits. Invalid otherwise.
    static Result<Decimal> parse(QStringView text);

    constexpr qint64 digits() const { return m_digits; }
    constexpr int scale() const { return m_scale; } ///< 0 to 18
    QString toText() const;                         ///< shortest exact form, '.' as separator

    constexpr bool operator==(const Decimal &) const = default;

private:
    constexpr void normalise()
    {
        while (m_scale > 0 && m_digits % 10 == 0) {
            m_digits /= 10;
            --m_scale;
        }
    }

    qint64 m_digits = 0;
    int m_scale = 0;
};

/// 10^n for n from 0 to 18.
qint64 powerOfTen(int n);

/// a * b * 10^tens in 128 bits, tens from -36 to 18, rounded once, half away from zero. Full if it does not fit 64 bits.
Result<qint64> multiplyShift(qint64 a, qint64 b, int tens);

/// a * b / c in 128 bits, rounded half away from zero. Fails with Full if it does not fit 64 bits.
Result<qint64> multiplyDivide(qint64 a, qint64 b, qint64 c);

} // namespace sampan
