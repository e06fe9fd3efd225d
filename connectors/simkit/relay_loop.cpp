// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/relay_loop.h"

#include "connectors/simkit/loopback.h"

#include <algorithm>
#include <sys/eventfd.h>
#include <sys/socket.h>

namespace sim {
namespace {

constexpr int backlog = 128;

} // namespace

RelayLoop::RelayLoop(quint16 listenPort, quint16 upstreamPort, Relay::Plan plan)
    : m_upstreamPort(upstreamPort)
    , m_port(listenPort)
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_plan(std::move(plan))
{
}

RelayLoop::~RelayLoop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    wake();
    m_thread.join();
}

bool RelayLoop::start()
{
    m_listener = boundSocket(m_port);
    if (!m_listener || ::listen(m_listener.get(), backlog) != 0)
        return false;
    m_port = localPort(m_listener);
    m_thread = std::thread([this] { run(); });
    return true;
}

quint64 RelayLoop::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

quint64 RelayLoop::planned(RelayFault::Kind kind) const
{
    const std::lock_guard lock(m_mutex);
    return m_planned.at(static_cast<size_t>(kind));
}

void RelayLoop::setPlan(Relay::Plan plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = std::move(plan);
}

void RelayLoop::setOnline(bool on)
{
    std::unique_lock lock(m_mutex);
    m_wantOnline = on;
    wake();
    if (m_thread.joinable())
        m_obeyed.wait(lock, [this] { return m_online == m_wantOnline; });
}

void RelayLoop::run()
{
    while (obey())
        waitAndServe();
}

/// Does what the other threads have asked for; false when it is time to end.
bool RelayLoop::obey()
{
    const std::lock_guard lock(m_mutex);
    if (m_wantOnline != m_online) {
        m_online = m_wantOnline;
        if (m_online) {
            ::listen(m_listener.get(), backlog);
        } else {
            m_connections.clear();
            m_listener.close();
            m_listener = boundSocket(m_port); // keeps the port, and without listen() the system refuses
        }
        m_obeyed.notify_all();
    }
    return !m_stop;
}

void RelayLoop::waitAndServe()
{
    const bool listening = [this] {
        const std::lock_guard lock(m_mutex);
        return m_online;
    }();
    std::vector<pollfd> wishes{{m_wake.get(), POLLIN, 0}, {listening ? m_listener.get() : -1, POLLIN, 0}};
    for (const RelayConnection &connection : m_connections) {
        wishes.push_back(connection.clientWish());
        wishes.push_back(connection.serverWish());
    }
    if (::poll(wishes.data(), wishes.size(), timeout()) < 0)
        return;
    for (size_t i = 0; i < m_connections.size(); ++i)
        m_connections[i].serve(wishes[2 * i + 2].revents, wishes[2 * i + 3].revents);
    std::erase_if(m_connections, [](const RelayConnection &connection) { return !connection.open(); });
    if (wishes[0].revents) {
        eventfd_t count = 0;
        ::eventfd_read(m_wake.get(), &count);
    }
    if (wishes[1].revents)
        accept();
}

void RelayLoop::accept()
{
    Descriptor client = acceptedFrom(m_listener);
    if (!client)
        return;
    Descriptor server = connectedTo(m_upstreamPort);
    if (server)
        m_connections.emplace_back(std::move(client), std::move(server), [this] { return nextFault(); });
    else
        resetConnection(client);
}

/// Milliseconds until the first stalled connection moves again.
int RelayLoop::timeout() const
{
    const auto now = RelayConnection::Clock::now();
    auto first = RelayConnection::Clock::time_point::max();
    for (const RelayConnection &connection : m_connections) {
        if (connection.wakeAt() > now)
            first = std::min(first, connection.wakeAt());
    }
    if (first == RelayConnection::Clock::time_point::max())
        return -1;
    return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(first - now).count());
}

RelayFault RelayLoop::nextFault()
{
    const std::lock_guard lock(m_mutex);
    const RelayFault fault = m_plan ? m_plan(m_requests) : RelayFault{};
    ++m_requests;
    ++m_planned.at(static_cast<size_t>(fault.kind));
    return fault;
}

void RelayLoop::wake() const
{
    ::eventfd_write(m_wake.get(), 1);
}

} // namespace sim
