// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/relay_connection.h"

#include "connectors/simkit/loopback.h"

#include <array>
#include <cerrno>
#include <optional>
#include <sys/socket.h>

namespace sim {
namespace {

/// Empty at the end of the stream or after an error, nullopt if there is nothing yet.
std::optional<QByteArray> received(const Descriptor &socket)
{
    std::array<char, 65536> buffer;
    const ssize_t size = ::recv(socket.get(), buffer.data(), buffer.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return std::nullopt;
    return QByteArray(buffer.data(), std::max<ssize_t>(size, 0));
}

/// False after an error.
bool sent(const Descriptor &socket, QByteArray &bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t size = ::send(socket.get(), bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (size < 0)
            return errno == EAGAIN || errno == EINTR;
        bytes.remove(0, size);
    }
    return true;
}

pollfd wish(const Descriptor &socket, bool read, bool write)
{
    const int events = (read ? POLLIN : 0) | (write ? POLLOUT : 0);
    return {events == 0 ? -1 : socket.get(), static_cast<short>(events), 0};
}

} // namespace

RelayConnection::RelayConnection(Descriptor client, Descriptor server, NextFault nextFault)
    : m_client(std::move(client))
    , m_server(std::move(server))
    , m_nextFault(std::move(nextFault))
{
}

pollfd RelayConnection::clientWish() const
{
    return wish(m_client, !m_clientDone, !m_toClient.isEmpty() && !stalled());
}

pollfd RelayConnection::serverWish() const
{
    return wish(m_server, !m_serverDone, !m_toServer.isEmpty());
}

void RelayConnection::serve(short clientEvents, short serverEvents)
{
    if (clientEvents & (POLLIN | POLLHUP | POLLERR))
        readClient();
    if (open() && (serverEvents & (POLLIN | POLLHUP | POLLERR)))
        readServer();
    if (open())
        flush();
}

void RelayConnection::readClient()
{
    const auto bytes = received(m_client);
    if (!bytes)
        return;
    if (bytes->isEmpty()) {
        m_clientDone = true;
        return;
    }
    if (m_watch.holdsRequest(*bytes) && (!m_inRequest || m_answered)) {
        m_fault = m_nextFault();
        m_inRequest = true;
        m_answered = false;
        if (m_fault.kind == RelayFault::Kind::RefuseConnection) {
            resetConnection(m_client);
            return;
        }
    }
    m_toServer += *bytes;
}

void RelayConnection::readServer()
{
    const auto bytes = received(m_server);
    if (!bytes)
        return;
    if (bytes->isEmpty())
        m_serverDone = true;
    else if (m_inRequest)
        spoil(*bytes);
    else
        m_toClient += *bytes; // of the TLS handshake
}

void RelayConnection::spoil(const QByteArray &answer)
{
    const bool first = !m_answered;
    m_answered = true;
    switch (m_fault.kind) {
    case RelayFault::Kind::NoAnswer:
        close();
        return;
    case RelayFault::Kind::Reset:
        resetConnection(m_client);
        return;
    case RelayFault::Kind::CutAfter:
        m_toClient += answer.left(m_fault.bytes);
        m_fault.bytes -= static_cast<int>(std::min<qsizetype>(answer.size(), m_fault.bytes));
        m_serverDone = m_fault.bytes == 0;
        return;
    case RelayFault::Kind::Stall:
        if (first)
            m_stalledUntil = Clock::now() + std::chrono::milliseconds(m_fault.milliseconds);
        break;
    case RelayFault::Kind::None:
    case RelayFault::Kind::RefuseConnection:
        break;
    }
    m_toClient += answer;
}

void RelayConnection::flush()
{
    const bool serverOk = sent(m_server, m_toServer);
    const bool clientOk = stalled() || sent(m_client, m_toClient);
    if (m_clientDone && m_toServer.isEmpty())
        ::shutdown(m_server.get(), SHUT_WR);
    if (!serverOk || !clientOk || (m_serverDone && m_toClient.isEmpty()))
        close();
}

void RelayConnection::close()
{
    m_client.close();
    m_server.close();
}

} // namespace sim
