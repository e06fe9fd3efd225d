// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer, or replay.cpp, calls with bytes. A target ends the program by itself where something is wrong that no
/// sanitizer sees.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FUZZ_VERIFY(condition)                                                                                         \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                               \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

namespace sampan::fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The parts of an input that has several, between lines of "%%".
inline QByteArrayList partsOf(const QByteArray &bytes)
{
    QByteArrayList parts;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf("\n%%\n"); at >= 0; at = bytes.indexOf("\n%%\n", from)) {
        parts.append(bytes.mid(from, at - from));
        from = at + 4;
    }
    parts.append(bytes.mid(from));
    return parts;
}

} // namespace sampan::fuzz
