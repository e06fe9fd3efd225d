// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/currency.h"
#include "core/files/number_style.h"
#include "core/files/table_reader.h"

#include "core/change/fields.h"

namespace sampan {

/// How the cells of one column are to be read.
struct CellReading {
    const Field *field = nullptr;
    QString unit;      ///< of plain numbers: "kg"; empty: grams or millimetres
    Currency currency; ///< of Money
    const NumberStyle *style = nullptr;
};

/// A file's cell as the value of a field: prices without their currency's code, sizes and weights with their units
/// ("0.25 kg", "2 lb", "10 cm"), countries by code or English name, image addresses one below the other. Empty text is
/// "none". Invalid, in words, if the field cannot hold it.
Result<Value> cellFromFile(const CellReading &reading, const FileCell &cell);

/// "10 x 20 x 30 cm" as length, width and height in millimetres.
Result<std::array<Value, 3>> sizesFromFile(const CellReading &reading, const FileCell &cell);

/// Whether a value read from a file says the same as the stored one: texts that differ in blanks at their ends, in line
/// ends or in Unicode's forms do.
bool saysTheSame(const Field &field, const Value &stored, const Value &read);

/// Whether the column's numbers tell how the file writes numbers.
bool countsForStyle(const Field &field);

} // namespace sampan
