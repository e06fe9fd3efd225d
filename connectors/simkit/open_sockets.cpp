// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/open_sockets.h"

#include <QDir>
#include <QStringList>

#include <netinet/in.h>
#include <sys/socket.h>

namespace sim {

void shutDownConnections(quint16 port)
{
    const QStringList descriptors
        = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &text : descriptors) {
        const int descriptor = text.toInt();
        sockaddr_in address{};
        socklen_t size = sizeof address;
        if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0
            && address.sin_family == AF_INET && ntohs(address.sin_port) == port)
            ::shutdown(descriptor, SHUT_RDWR);
    }
}

} // namespace sim
