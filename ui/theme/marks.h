// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"
#include "core/sync/engine.h"
#include "ui/theme/colours.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace sampan::ui {

/// The shapes that stand for states, told apart without their colours.
enum class Shape { None, Ring, Disc, HalfDisc, Quarter, Triangle, Diamond, Check, CheckedDisc, Cross, Bar, Pause };

/// A state as it is shown: a shape, a word and a colour, in that order.
struct Mark {
    Shape shape = Shape::None;
    QString word;
    Role role = Role::Text;
};

Mark listingMark(qint64 state);
Mark orderMark(qint64 state);
Mark outboxMark(qint64 state);
Mark exchangeMark(qint64 state);
Mark accountMark(const AccountStatus &status, bool watch, bool paused);
/// The mark of a cell of a state's type; no shape for any other type.
Mark markFor(FieldType type, qint64 state);

/// What an event of a state table is to a person: a verb for what they can do.
QString eventWord(const QString &event);
/// A state's name as it is shown ("IN REVIEW").
QString stateWord(const QString &name);

/// Draws the shape in a square of about 10 pixels.
void drawShape(QPainter &painter, const QRectF &square, Shape shape, const QColor &colour);

} // namespace sampan::ui
