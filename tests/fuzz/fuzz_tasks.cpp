// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/operation.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace sampan;

/// A stored task of any JSON: refused in words, or read and the same when it is written again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto task = taskFromJson(QJsonDocument::fromJson(fuzz::bytesOf(data, size)).object());
    if (!task) {
        FUZZ_VERIFY(!task.error().what.isEmpty());
        return 0;
    }
    const QByteArray stored = QJsonDocument(toJson(*task)).toJson(QJsonDocument::Compact);
    const auto again = taskFromJson(QJsonDocument::fromJson(stored).object());
    FUZZ_VERIFY(again && *again == *task);
    return 0;
}
