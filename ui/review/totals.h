// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drafts/draft.h"

#include <QLocale>

namespace sampan::ui {

/// What a save amounts to, in one line on top of the review.
struct ReviewTotals {
    int cells = 0;
    int rows = 0;
    int prices = 0;          ///< amounts that change from one number to another
    double average = 0;      ///< percent, of those
    double most = 0;         ///< percent, the largest step either way
    int emptied = 0;         ///< amounts that become none
    int wrong = 0;           ///< cells that cannot be saved
    int conflicts = 0;

    /// "312 cells in 74 rows, prices -1.8 % on average, -40 % at most".
    QString words(const QLocale &locale) const;
};
ReviewTotals totalsOf(const std::vector<DraftPtr> &drafts);

/// Whether a person should look before it is saved: something is wrong, or an amount makes a large step.
bool needsEyes(const std::vector<DraftPtr> &drafts);
inline constexpr double largeStep = 20; ///< percent

/// The order of the review: what needs an answer, then money, then what others are known by, then the rest.
int reviewRank(const Draft &draft);

} // namespace sampan::ui
