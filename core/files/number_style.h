// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace sampan {

/// How the numbers of a file are written: 12.50 or 12,50. Told from all of its prices and sizes together, for "1.234"
/// alone can be one thousand or one and a bit.
class NumberStyle {
public:
    /// What one cell says. `line` is kept for the sentence about a file that has both.
    void see(QStringView typed, qint64 line);

    bool isComma() const { return m_comma > 0 && m_point == 0; }
    bool isPoint() const { return m_point > 0 && m_comma == 0; }

    /// The number in plain digits with a point. Invalid, in words, if it is none, or if the file does not say which of
    /// two numbers it is. `unclearIsPoint`: "1.234" alone is read with a decimal point.
    Result<QString> plain(QStringView typed, bool unclearIsPoint) const;

private:
    qint64 m_point = 0; ///< line of the first number that must have a decimal point
    qint64 m_comma = 0;
};

} // namespace sampan
