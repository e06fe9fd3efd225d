// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/views/view.h"

#include <QLocale>

namespace sampan::ui {

/// How values are shown to a person: numbers and money in their locale, times short and local, words translated.
struct CellFormat {
    QLocale locale;
    Instant now {}; ///< today's times are shown without their day

    /// One line for a cell.
    QString shown(const ViewSpec &view, int column, const ViewRow &row) const;
    /// A value by its type; of Money in its currency.
    QString shown(FieldType type, const Value &value, Currency currency) const;
    /// Everything that the short form leaves out: the whole text, the time with its zone. Empty if it says no more.
    QString whole(const ViewSpec &view, int column, const ViewRow &row) const;

    /// As it stands in the editor and on the clipboard.
    QString typed(FieldType type, const Value &value, Currency currency) const;

    QString shortTime(Instant time) const;
    QString longTime(Instant time) const;
    /// "2 min", "3 h", "4 days": how long ago, or until.
    static QString span(Milliseconds time);
};

/// Figures: right aligned, with figures of one width.
bool isFigures(FieldType type);
/// A text column that holds a stored sentence of ours (a reason, a problem).
bool isSentence(const ViewColumn &column);
/// A field's or column's title, or a word of ours, in the program's language.
QString fieldWord(const char *english);

} // namespace sampan::ui
