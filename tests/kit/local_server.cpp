// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/local_server.h"

#include <QTcpSocket>

namespace sampan {

namespace {
qsizetype lengthIn(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}
} // namespace

LocalServer::LocalServer()
    : answer([](const Received &) { return Reply(); })
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("No port on loopback.");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                std::erase(m_silenced, socket);
                socket->deleteLater();
            });
        }
    });
}

QString LocalServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

int LocalServer::count(const char *method, QStringView start) const
{
    return static_cast<int>(std::count_if(
        m_received.begin(), m_received.end(), [&](const Received &one) { return one.is(method, start); }));
}

void LocalServer::answerSilenced(const Reply &reply)
{
    for (QTcpSocket *socket : std::exchange(m_silenced, {}))
        send(*socket, reply);
}

void LocalServer::read(QTcpSocket &socket)
{
    QByteArray &buffer = m_buffers[&socket];
    buffer += socket.readAll();
    for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
        Received request;
        request.head = buffer.left(end);
        const qsizetype length = lengthIn(request.head);
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        const QList<QByteArray> words = request.head.left(request.head.indexOf('\r')).split(' ');
        request.method = words.value(0);
        request.target = QString::fromLatin1(words.value(1));
        m_received.push_back(request);
        const Reply reply = answer(request);
        if (reply.manner == Reply::Manner::Silence)
            m_silenced.push_back(&socket);
        else
            send(socket, reply);
    }
}

void LocalServer::send(QTcpSocket &socket, const Reply &reply)
{
    if (reply.manner == Reply::Manner::Close)
        return socket.disconnectFromHost();
    socket.write("HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\nContent-Type: application/json\r\n"
        + "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n" + reply.body);
}

} // namespace sampan
