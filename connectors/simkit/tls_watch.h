// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sim {

/// Tells a client's handshake from its requests by the outside of the TLS records (RFC 8446, 5.1), since the relay
/// cannot read them. Plain HTTP is seen by its first byte, and all of it is requests.
class TlsWatch {
public:
    /// Whether these bytes of the client hold (part of) a request.
    bool holdsRequest(const QByteArray &bytes);

private:
    enum class Stream { Unknown, Plain, Tls };
    bool takeRecord(int type, int length);

    Stream m_stream = Stream::Unknown;
    QByteArray m_head; ///< of a record whose five bytes have not all come
    int m_left = 0; ///< bytes still to come of the record at work
    bool m_inRequest = false; ///< the record at work is of a request
    bool m_cipherChanged = false;
    bool m_finished = false;
};

} // namespace sim
