// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/table_reader.h"
#include "tests/fuzz/table.h"

using namespace sampan;
using namespace sampan::fuzz;

/// A file of any bytes that somebody takes for a table.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (bytes.startsWith("PK\x03\x04"))
        return 0; // fuzz_xlsx
    readTable(bytes, {});
    ReadOptions small;
    small.largestCell = 50;
    small.largestRow = 200;
    small.mostCells = 5;
    readTable(bytes, small);
    return 0;
}
