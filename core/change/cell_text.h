// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/change/fields.h"

namespace sampan {

/// A cell's value from what a person typed, pasted or had in a file: trimmed, NFC, numbers exact ("12.50", "1,250" is
/// refused, "12,50" is refused with a hint). Empty text means "none" where the field may have none.
/// `currency`: of the row, for Money.
Result<Value> cellFromText(const Field &field, QStringView typed, Currency currency);

/// The text that shows a value and reads back as the same: plain digits with a point, words for flags ("yes", "no").
/// Without regard to locale; the window formats for people.
QString cellToText(const Field &field, const Value &value, Currency currency);

} // namespace sampan
