// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/json.h"
#include "core/sync/connector.h"

namespace sampan::woocommerce {

/// The units that a shop weighs and measures in: learned, else the account's option, else unknown.
class Units {
public:
    explicit Units(const AccountView &account);

    /// Whole grams and millimetres, rounded half up. Absent for "" and "0", for what is no number, and in an
    /// unknown unit.
    std::optional<qint64> grams(const Json &weight) const;
    std::optional<qint64> millimetres(const Json &length) const;

private:
    std::optional<Decimal> m_gram, m_millimetre; ///< in one of theirs
};

} // namespace sampan::woocommerce
