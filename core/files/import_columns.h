// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"
#include "core/files/table_reader.h"

#include <map>
#include <span>

namespace sampan {

/// What a file is imported as: products with their variants, prices, or stock.
enum class ImportTarget { Products, Prices, Stock };

/// What a column of a file is for.
enum class ImportRole {
    Cell,    ///< a cell of the row's product, variant or listing
    Sku,     ///< finds the row
    Group,   ///< rows with the same text are variants of one product
    Account, ///< whose listing a price is for
    Brand,   ///< checked, so that another brand's file does no harm
    Sizes,   ///< length, width and height in one: "10 x 20 x 30 cm"
    OnHand,  ///< a counted stock; taken where the file has no column for the stock to set
    Shown,   ///< of our own exports, for reading only
};

struct ImportField {
    const char *id; ///< as on the command line, in exports and in templates
    ImportRole role = ImportRole::Cell;
    Table table = Table::None;
    FieldNo field = 0;
    bool many = false; ///< several columns may be of it; their texts are joined
    const char *names = ""; ///< what people call it, best first: lower case, letters and digits only, separated by blanks
};

/// A file's column and what it is taken for.
struct MappedColumn {
    QString header;
    const ImportField *field = nullptr; ///< null: not imported
    QString unit;                       ///< from "Weight (kg)": "kg"

    bool operator==(const MappedColumn &) const = default;
};

std::span<const ImportField> importFields(ImportTarget target);
const ImportField *importField(ImportTarget target, QStringView id); ///< null if there is none

/// One entry for each cell of the header. `chosen`: a person's own choice by header, a field's id or "" for none. Where
/// `listingPrice`, "Price" is that of a listing, else the core price. Invalid if two columns are the same field, or if
/// none holds the SKU.
Result<std::vector<MappedColumn>> mapColumns(ImportTarget target, const FileRow &header, const std::map<QString, QString> &chosen, bool listingPrice);

/// Whether a column of the header names the account of each row.
bool namesAccounts(const FileRow &header, const std::map<QString, QString> &chosen);

} // namespace sampan
