// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace sampan {

/// A number as a spreadsheet stores it ("12.499999999999998", "8.9E+12"), in plain digits without the noise of binary
/// fractions: 15 digits count, as they do in the spreadsheet. Nothing if it is no number.
std::optional<QString> plainNumber(QStringView stored);

/// A spreadsheet's day number as "2026-11-24", with its time as "2026-11-24T06:30:00", below one as "06:30:00".
/// Nothing if it is not in the calendar.
std::optional<QString> dateText(double serial, bool from1904);

/// Whether a number format shows dates: one of the built-in ones, or by its code ("dd/mm/yyyy").
bool isDateFormat(int id);
bool isDateFormat(QStringView code);

/// "_x000D_" in a stored text stands for a character; and back, for a text that would be read so.
QString unescapedXlsx(const QString &stored);
QString escapedXlsx(const QString &text);

/// The column of a cell's name, from 0: "A1" 0, "AB7" 27; -1 if it is no name.
int columnOf(QStringView cellName);

} // namespace sampan
