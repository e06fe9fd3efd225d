// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/beliefs.h"
#include "core/change/packed_cells.h"
#include "tests/fuzz/fuzz.h"

using namespace sampan;

/// The journal's and the beliefs' packed columns, of any bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto cells = unpackCells(bytes)) {
        const QByteArray packed = packCells(*cells);
        FUZZ_VERIFY(unpackCells(packed) == cells);
        FUZZ_VERIFY(packed.size() <= bytes.size() * 3);
    }
    const Beliefs beliefs = Beliefs::unpack(bytes);
    FUZZ_VERIFY(Beliefs::unpack(beliefs.pack()) == beliefs);
    for (const auto &[field, belief] : beliefs.entries()) {
        for (const Value &ours : {belief.theirs, Value(), Value(qint64(7))}) {
            const Merge merge = mergeReading(ours, belief, Value(qint64(7)), 1000);
            Beliefs changed = beliefs;
            changed.set(field, merge.belief, ours);
            FUZZ_VERIFY(Beliefs::unpack(changed.pack()) == changed);
        }
    }
    return 0;
}
