// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/tls_watch.h"

#include <algorithm>

namespace sim {
namespace {

constexpr int changeCipherSpec = 20;
constexpr int handshake = 22;
constexpr int applicationData = 23;
constexpr int headSize = 5;
/// TLS 1.3 hides an alert in application data: 2 bytes, the inner type and the tag.
constexpr int longestAlert = 2 + 1 + 16;

} // namespace

bool TlsWatch::holdsRequest(const QByteArray &bytes)
{
    if (m_stream == Stream::Unknown && !bytes.isEmpty())
        m_stream = bytes.front() == handshake ? Stream::Tls : Stream::Plain;
    if (m_stream == Stream::Plain)
        return true;
    bool found = false;
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_left > 0) {
            const auto step = std::min<qsizetype>(m_left, bytes.size() - at);
            m_left -= static_cast<int>(step);
            at += step;
            found = found || m_inRequest;
            continue;
        }
        m_head += bytes.at(at++);
        if (m_head.size() < headSize)
            continue;
        m_left = (static_cast<quint8>(m_head.at(3)) << 8) | static_cast<quint8>(m_head.at(4));
        m_inRequest = takeRecord(static_cast<quint8>(m_head.at(0)), m_left);
        m_head.clear();
    }
    return found;
}

bool TlsWatch::takeRecord(int type, int length)
{
    if (type == changeCipherSpec) {
        m_cipherChanged = true;
        return false;
    }
    if (!m_finished) {
        // The record after the change of cipher is the client's Finished: a handshake record in TLS 1.2, seeming
        // application data in 1.3.
        m_finished = m_cipherChanged;
        return false;
    }
    return type == applicationData && length > longestAlert;
}

} // namespace sim
