// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

#include <functional>
#include <vector>

class QTcpSocket;

namespace sampan {

/// A request that reached the server whole: whatever becomes of its answer, it counts as executed.
struct Received {
    QByteArray method;
    QString target; ///< path and query
    QByteArray head;
    QByteArray body;

    bool is(const char *verb, QStringView start) const { return method == verb && target.startsWith(start); }
};

struct Reply {
    enum class Manner {
        Answer,
        Close, ///< closes without a byte of answer
        Silence, ///< never answers; see LocalServer::answerSilenced
    };
    int status = 200;
    QByteArray body = "{}";
    Manner manner = Manner::Answer;
};

/// An HTTP server on loopback that does what a test says. Lives in the test's thread and needs its event loop.
class LocalServer : public QTcpServer {
public:
    LocalServer();

    QString url() const;
    std::function<Reply(const Received &)> answer;
    const std::vector<Received> &received() const { return m_received; }
    int count(const char *method, QStringView start) const;
    /// Answers now what was left without an answer.
    void answerSilenced(const Reply &reply);

private:
    void read(QTcpSocket &socket);
    static void send(QTcpSocket &socket, const Reply &reply);

    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::vector<QTcpSocket *> m_silenced;
    std::vector<Received> m_received;
};

} // namespace sampan
