// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace sampan::ui {

/// Whether the font's figures all have one width, so that columns of numbers line up by themselves.
bool hasTabularFigures(const QFont &font);

/// A number, right aligned in `rect`; every figure takes the same width, whatever the font gives it. Text that does not fit
/// is elided at its left, for a number cut at its right would be another number.
void drawFigures(QPainter &painter, const QRect &rect, const QString &text);

} // namespace sampan::ui
