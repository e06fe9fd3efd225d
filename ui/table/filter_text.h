// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/view.h"

#include <QJsonObject>
#include <QLocale>

namespace sampan::ui {

/// A filter as its chip says it: "State: UPDATE", "Title: batik", "Price more than 100".
QString filterWords(const ViewSpec &view, const ViewFilter &filter, const QLocale &locale);
QString howWord(ViewFilter::How how, FieldType type);
/// The ways in which a column of this type can be filtered, the usual one first.
std::vector<ViewFilter::How> howsFor(FieldType type);

/// What a column's filter is chosen from: the text that the query takes, and how it is shown. Empty: it is typed.
std::vector<std::pair<QString, QString>> choicesFor(const ViewColumn &column);

/// The filter that leaves only rows like this cell.
std::optional<ViewFilter> filterLike(const ViewSpec &view, int column, const ViewRow &row);

QJsonObject toJson(const ViewQuery &query);
ViewQuery queryFromJson(const QJsonObject &object, const ViewSpec &view);

} // namespace sampan::ui
