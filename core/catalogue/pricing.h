// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// How a listing's price comes about: the inputs kept beside the result, for "why".
struct PriceDerivation {
    Money base;          ///< core price, or the shop's price where no core price is set
    bool fromCore = false;
    Decimal rate {1, 0}; ///< account's currency for one of the base's
    QString rateDay;     ///< of the rate; empty when no conversion was needed
    QString rateSource;
    Decimal markup;      ///< percent
    qint64 fixed = 0;    ///< minor units of the account's currency
    qint64 step = 1;     ///< rounded to, minor units
    Money price;
};

/// A dated rate: the newest one not later than `day` (YYYY-MM-DD, UTC).
struct DatedRate {
    Decimal rate;
    QString day;
    QString source;
};
Result<DatedRate> rateOn(Database &database, Currency from, Currency to, const QString &day);

/// The price that the account's rule gives the variant today. NotFound, in words, if an input is missing; Refused if it
/// comes to nothing or less.
Result<PriceDerivation> derivePrice(Work &work, const Row &variant, const AccountFacts &account);

/// The channel's price step in minor units of its currency, at least 1.
qint64 priceStep(const AccountFacts &account);

/// Whether an active price policy lets `price` through by itself, the last agreed one being `agreed`.
bool withinPricePolicy(const AccountFacts::Policy &policy, std::optional<qint64> agreed, qint64 price);

} // namespace sampan
