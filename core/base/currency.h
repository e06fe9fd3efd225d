// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <array>
#include <compare>

namespace sampan {

/// An ISO 4217 currency. The default value is "no currency", which no amount of money has.
class Currency {
public:
    constexpr Currency() = default;
    /// Three letters, any case. Invalid if ISO 4217 does not know it.
    static Result<Currency> fromCode(QStringView code);

    QString code() const;
    int exponent() const; ///< digits of the minor unit: AUD 2, IDR 2, VND 0, KWD 3 (ISO 4217, table A.1)
    bool isValid() const { return m_code[0] != 0; }

    constexpr auto operator<=>(const Currency &) const = default;

private:
    std::array<char, 3> m_code {};
    qint8 m_exponent = 0;
};

} // namespace sampan
