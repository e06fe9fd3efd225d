// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sampan {

/// In a CSV file a spreadsheet runs a text such as "=cmd" as a formula. An apostrophe before it makes it text again;
/// plain numbers ("-5") need none. unguarded(guarded(x)) is x for every text.
QString guarded(const QString &text);
QString unguarded(const QString &text);

} // namespace sampan
