// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/table_reader.h"

#include <span>

namespace sampan {

struct WriteOptions {
    bool byteOrderMark = true; ///< CSV: without it Excel reads UTF-8 as something else
    char16_t delimiter = u',';
};

/// Writes a table row by row. Nothing stands at the path until finish() went well; what stood there is replaced then.
/// A writer that is destroyed before leaves nothing behind. Belongs to one thread.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    virtual Result<> write(std::span<const FileCell> cells) = 0;
    virtual Result<> finish() = 0;
};

/// By the name's end: .csv (UTF-8, RFC 4180, safe from formulas by formula_guard.h) or .xlsx. Invalid for others.
Result<std::unique_ptr<TableWriter>> writeTable(const QString &path, const WriteOptions &options = {});

} // namespace sampan
