// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/signals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace sampan {

namespace {
    // A handler may only write to a descriptor.
    int ends[2] = {-1, -1};

    void onSignal(int)
    {
        const char byte = 1;
        [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
    }
}

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(ends[1], &byte, 1);
        Q_EMIT asked();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignal::~StopSignal()
{
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGINT, SIG_DFL);
    ::close(ends[0]);
    ::close(ends[1]);
}

} // namespace sampan
