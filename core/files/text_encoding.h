// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace sampan {

/// How the letters of a text file are written as bytes. Tis620 is read with what Windows-874 adds to it.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252, Tis620 };

const char *nameOf(TextEncoding encoding); ///< "UTF-8", "Windows-1252"

struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    int mark = 0; ///< bytes of the byte order mark at the start

    bool operator==(const DetectedEncoding &) const = default;
};

/// Reads the whole device, from its start, and says how it is encoded: by its byte order mark, else by what its bytes
/// can be. Windows-1252 and TIS-620 are told apart by how their letters stand together. Leaves the device at its start.
Result<DetectedEncoding> detectEncoding(QIODevice &device);

/// Bytes to text, piece by piece. What cannot be read becomes U+FFFD and is remembered in damaged().
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding)
        : m_encoding(encoding)
    {
    }
    /// `last`: nothing follows, so that half a letter at the end is damage.
    QString decode(const QByteArray &bytes, bool last);
    bool damaged() const { return m_damaged; }

private:
    QString decodeUtf8(bool last);
    QString decodeUtf16(bool last);
    QString decodeBytes();

    TextEncoding m_encoding;
    QByteArray m_pending;
    bool m_damaged = false;
};

} // namespace sampan
