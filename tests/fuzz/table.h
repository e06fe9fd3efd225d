// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/table_reader.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

namespace sampan::fuzz {

inline std::vector<FileRow> rowsOf(TableReader &reader, qsizetype most, const ReadOptions &options)
{
    std::vector<FileRow> rows;
    for (FileRow row;;) {
        const auto more = reader.next(row);
        if (!more)
            FUZZ_VERIFY(!more.error().what.isEmpty());
        if (!more || !*more)
            return rows;
        FUZZ_VERIFY(!row.fault || (row.fault->line >= row.line && !row.fault->why.isEmpty()));
        FUZZ_VERIFY(qsizetype(row.cells.size()) <= options.mostCells + 1);
        for (const FileCell &cell : row.cells)
            FUZZ_VERIFY(cell.text.size() <= options.largestCell);
        rows.push_back(row);
        FUZZ_VERIFY(qsizetype(rows.size()) <= most);
    }
}

/// Reads it twice; what is read ends, is within its limits, and is the same.
inline void readTable(const QByteArray &bytes, const ReadOptions &options, qsizetype most = -1)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    auto reader = openTable(std::move(device), options);
    if (!reader) {
        FUZZ_VERIFY(!reader.error().what.isEmpty());
        return;
    }
    FUZZ_VERIFY(!(*reader)->format().inWords().isEmpty());
    const qsizetype limit = most < 0 ? bytes.size() + 2 : most;
    const auto first = rowsOf(**reader, limit, options);
    if ((*reader)->restart())
        FUZZ_VERIFY(rowsOf(**reader, limit, options) == first);
}

} // namespace sampan::fuzz
