// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sampan::ui {

/// A block of cells as spreadsheets put it on the clipboard: rows of texts.
using TextBlock = std::vector<QStringList>;

/// Reads tab-separated text; a cell that holds tabs, line breaks or quotes stands in quotes, its quotes doubled. A line
/// break at the very end is no row. Rows may differ in length.
TextBlock blockFromTsv(QStringView text);
QString tsvFromBlock(const TextBlock &block);

/// The longest row.
int widthOf(const TextBlock &block);

} // namespace sampan::ui
