// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "core/files/import_template.h"
#include "core/files/progress.h"

namespace sampan {

struct ImportRequest {
    BrandId brand;
    ImportTemplate mapping; ///< its target says what is imported; may be one without a name
    QString note;           ///< of the commit: the file's name
};

/// A row, or a cell of it, that does not go in. For CSV `column` counts letters where the file itself is broken, cells
/// where a value is wrong; 0: the whole row.
struct ImportFault {
    qint64 line = 0;
    int column = 0;
    QString header; ///< of the column, if it is a cell
    Sentence why;

    bool operator==(const ImportFault &) const = default;
};

/// What an import would do: the change set for commit(), and what does not go in. Rows with a fault add nothing.
struct ImportPlan {
    ChangeSet changes;
    std::vector<ImportFault> faults;
    FileFormat format;
    std::vector<MappedColumn> columns;
    qint64 rows = 0;       ///< with something in them, without the header
    qint64 sameRows = 0;   ///< that say what is stored already
    qint64 failedRows = 0;
    int newProducts = 0;
    int newVariants = 0;
};

/// Reads the file twice: first for how it writes its numbers, then row by row against what is stored. A SKU that exists
/// becomes edits of the cells that differ, their base being what is stored; a new one a product with its variants.
/// Writes nothing. Call it inside one read transaction, or in the transaction that commits the plan.
/// Fails as a whole for a file that cannot be read, a header without SKU, a brand that is none, a right that is missing.
Result<ImportPlan> planImport(Database &database, const ChangeContext &context, const Actor &actor, TableReader &file, const ImportRequest &request, const Progress &progress = {});

} // namespace sampan
