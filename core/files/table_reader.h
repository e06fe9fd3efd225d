// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/text_encoding.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace sampan {

/// A cell of a file. `isNumber`: the file itself says that it is a number, written plainly with a point.
struct FileCell {
    QString text;
    bool isNumber = false;

    bool operator==(const FileCell &) const = default;
};

/// What is wrong in a row, and where: lines and letters (for XLSX rows and columns) count from 1; column 0: the row.
struct RowFault {
    qint64 line = 0;
    int column = 0;
    Sentence why;

    bool operator==(const RowFault &) const = default;
};

struct FileRow {
    qint64 line = 0; ///< where it begins; for XLSX the number of the row
    std::vector<FileCell> cells;
    std::optional<RowFault> fault; ///< the first; its cells are as far as they could be read

    bool isBlank() const;
    bool operator==(const FileRow &) const = default;
};

/// What was found out about a file, to be shown.
struct FileFormat {
    enum class Kind { Delimited, Xlsx };
    Kind kind = Kind::Delimited;
    TextEncoding encoding = TextEncoding::Utf8;
    char16_t delimiter = u',';
    QString sheet;      ///< XLSX: the one that is read
    QStringList sheets; ///< XLSX: all

    Sentence inWords() const;
    bool operator==(const FileFormat &) const = default;
};

/// Reads a table row by row, so that a large file needs little memory. Belongs to one thread.
class TableReader {
public:
    virtual ~TableReader() = default;

    virtual const FileFormat &format() const = 0;
    /// The next row that is not blank; false at the end. A broken row has its fault and the next ones follow; an error
    /// means that nothing more can be read.
    virtual Result<bool> next(FileRow &row) = 0;
    /// Back to the first row.
    virtual Result<> restart() = 0;

    virtual qint64 done() const = 0;  ///< bytes read
    virtual qint64 total() const = 0; ///< bytes of the file
};

/// How to read, where the person knows better than what is found out.
struct ReadOptions {
    std::optional<TextEncoding> encoding;
    std::optional<char16_t> delimiter;
    QString sheet; ///< XLSX: empty takes the first
    qsizetype largestCell = 1 << 20;   ///< letters
    qsizetype largestRow = 1 << 23;    ///< letters
    qsizetype mostCells = 16384;       ///< in one row
};

/// Opens a CSV or XLSX file by what is in it, not by its name. Other known kinds (old Excel files, PDF) are refused
/// with what to do.
Result<std::unique_ptr<TableReader>> openTable(const QString &path, const ReadOptions &options = {});
Result<std::unique_ptr<TableReader>> openTable(std::unique_ptr<QIODevice> device, const ReadOptions &options = {});

} // namespace sampan
