// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/http_client.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace sampan;

namespace {

/// Counts the requests that reach it whole, and answers as it is told. Lives in the test's thread.
class CountingServer : public QTcpServer {
public:
    enum class Manner {
        Answer,         ///< 200, keeps the connection
        CloseSilently,  ///< executes, and closes without a byte of answer
        CloseInStatus,  ///< the same in the middle of the status line
        CloseInHeaders,
        CutBody,        ///< announces more than it sends
    };
    Manner manner = Manner::Answer;
    /// So many requests of a connection are answered first.
    int goodFirst = 0;
    bool closesWhenIdle = false; ///< after an answer that does not say so
    int requests = 0;
    int connections = 0;
    QByteArray lastHead;
    QByteArray lastBody;

    CountingServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QUrl url(const QString &path = QStringLiteral("/x")) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path)); }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
            const QByteArray head = buffer.left(end);
            const qsizetype at = head.toLower().indexOf("content-length:");
            const qsizetype length = at < 0 ? 0 : head.mid(at + 15, head.indexOf("\r\n", at) < 0 ? -1 : head.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            lastHead = head;
            lastBody = buffer.mid(end + 4, length);
            buffer.remove(0, end + 4 + length);
            ++requests;
            const int onThis = ++m_served[&socket];
            answer(socket, onThis <= goodFirst ? Manner::Answer : manner);
            if (closesWhenIdle)
                socket.disconnectFromHost();
        }
    }

    static void answer(QTcpSocket &socket, Manner how)
    {
        switch (how) {
        case Manner::Answer:
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}");
            return;
        case Manner::CloseInStatus:
            socket.write("HTTP/1.1 2");
            break;
        case Manner::CloseInHeaders:
            socket.write("HTTP/1.1 200 OK\r\nContent-Le");
            break;
        case Manner::CutBody:
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 200\r\nContent-Type: application/json\r\n\r\n{\"a\":");
            break;
        case Manner::CloseSilently:
            break;
        }
        socket.flush();
        socket.disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QTcpSocket *, int> m_served;
};

WireResult ask(QtHttpClient &client, const WireRequest &request)
{
    std::optional<WireResult> result;
    client.send(request, [&](const WireResult &got) { result = got; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 15000); }();
    return result.value_or(WireResult());
}

}

class HttpClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsExecutedOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("keptAlive");
        using Manner = CountingServer::Manner;
        const std::pair<const char *, Manner> manners[] = {{"no byte of answer", Manner::CloseSilently}, {"cut in the status line", Manner::CloseInStatus}, {"cut in the headers", Manner::CloseInHeaders}, {"cut in the body", Manner::CutBody}};
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "GET"}) {
            for (const char *body : {"", "{\"a\":1}"}) {
                for (const auto &[name, manner] : manners) {
                    for (bool alive : {false, true})
                        QTest::addRow("%s %s body, %s, %s connection", method, *body ? "with" : "without", name, alive ? "kept-alive" : "fresh") << QByteArray(method) << QByteArray(body) << static_cast<int>(manner) << alive;
                }
            }
        }
    }
    void aWriteIsExecutedOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(int, manner);
        QFETCH(bool, keptAlive);
        CountingServer server;
        server.manner = static_cast<CountingServer::Manner>(manner);
        QtHttpClient client({});
        WireRequest request {method, server.url(), {}, "application/json", body, RequestEffect::Once, Milliseconds(5000)};
        if (keptAlive) {
            server.goodFirst = 1;
            QCOMPARE(ask(client, request).kind, WireResult::Kind::Answered);
            QCOMPARE(server.connections, 1);
            server.requests = 0;
        }
        const WireResult result = ask(client, request);
        QCOMPARE(result.kind, WireResult::Kind::NoAnswer);
        QVERIFY(!result.what.isEmpty());
        // Long enough for a second try, if there were one.
        QTest::qWait(100);
        QCOMPARE(server.requests, 1);
        QCOMPARE(server.connections, 1);
    }

    void anIdleConnectionThatWasClosed()
    {
        // Theirs to close at any time; what is sent next may meet it, and must not go out twice.
        CountingServer server;
        server.closesWhenIdle = true;
        QtHttpClient client({});
        const WireRequest request{
            "POST", server.url(), {}, "application/json", "{}", RequestEffect::Once, Milliseconds(5000)};
        for (int i = 1; i <= 20; ++i) {
            const int before = server.requests;
            const WireResult result = ask(client, request);
            QVERIFY(server.requests <= before + 1);
            if (result.kind == WireResult::Kind::Answered)
                QCOMPARE(server.requests, before + 1);
        }
    }

    void aRepeatableWriteIsSentOnceByUs()
    {
        CountingServer server;
        server.manner = CountingServer::Manner::CloseSilently;
        QtHttpClient client({});
        const WireResult result = ask(client,
            {"PUT", server.url(), {}, "application/json", "{}", RequestEffect::Repeatable, Milliseconds(5000)});
        QCOMPARE(result.kind, WireResult::Kind::NoAnswer);
        QTest::qWait(100);
        QCOMPARE(server.requests, 1); // whether it goes again is the engine's to say
    }

    void aMultipartWriteIsExecutedOnce()
    {
        CountingServer server;
        server.manner = CountingServer::Manner::CloseSilently;
        QtHttpClient client({});
        const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n" + QByteArray(200000, 'x') + "\r\n--b--\r\n";
        const WireResult result = ask(client, {"POST", server.url(), {}, "multipart/form-data; boundary=b", body, RequestEffect::Once, Milliseconds(5000)});
        QCOMPARE(result.kind, WireResult::Kind::NoAnswer);
        QTest::qWait(100);
        QCOMPARE(server.requests, 1);
    }

    void theBodyArrivesWhole()
    {
        CountingServer server;
        QtHttpClient client({});
        const QByteArray body(70000, 'y');
        const WireResult result = ask(client, {"POST", server.url(), {{QStringLiteral("X-Test"), QStringLiteral("1")}}, "text/plain", body, RequestEffect::Once, Milliseconds(5000)});
        QCOMPARE(result.kind, WireResult::Kind::Answered);
        QCOMPARE(result.answer.status, 200);
        QCOMPARE(server.lastBody, body);
        QVERIFY(server.lastHead.contains("Content-Length: 70000"));
        QVERIFY(!server.lastHead.toLower().contains("transfer-encoding"));
    }

    void nobodyThereIsCertainlyNotSent()
    {
        QtHttpClient client({});
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const quint16 port = closed.serverPort();
        closed.close();
        const WireResult result = ask(client, {"POST", QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)), {}, "text/plain", "x", RequestEffect::Once, Milliseconds(5000)});
        QCOMPARE(result.kind, WireResult::Kind::NotSent);
        QVERIFY(result.what.english().contains(u"refuses the connection"));
    }

    void silenceEndsAtTheTimeout()
    {
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost);
        QtHttpClient client({});
        const WireResult result = ask(client, {"GET", QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(silent.serverPort())), {}, {}, {}, RequestEffect::Read, Milliseconds(300)});
        QCOMPARE(result.kind, WireResult::Kind::NoAnswer);
        QVERIFY(result.what.english().contains(u"in time"));
    }

    void anEndlessAnswerIsCutOff()
    {
        QTcpServer endless;
        endless.listen(QHostAddress::LocalHost);
        connect(&endless, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = endless.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[");
                socket->write(QByteArray(3'000'000, '1'));
            });
        });
        QtHttpClient client({});
        WireRequest request {"GET", QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(endless.serverPort())), {}, {}, {}, RequestEffect::Read, Milliseconds(5000)};
        request.largestAnswer = 1'000'000;
        const WireResult result = ask(client, request);
        QCOMPARE(result.kind, WireResult::Kind::TooLarge);
        QVERIFY(result.what.english().contains(u"1 MB"));
    }

    void aRedirectIsAnAnswerAndNotFollowed()
    {
        QTcpServer server;
        int connections = 0;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, this, [&] {
            ++connections;
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &server] {
                socket->readAll();
                socket->write("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            });
        });
        QtHttpClient client({});
        const WireResult result = ask(client, {"POST", QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())), {}, "text/plain", "x", RequestEffect::Once, Milliseconds(5000)});
        QCOMPARE(result.kind, WireResult::Kind::Answered);
        QCOMPARE(result.answer.status, 302);
        QVERIFY(result.answer.header(u"location").endsWith(u"/elsewhere"));
        QCOMPARE(connections, 1);
    }

    void anAddressIsEncodedAsSignaturesExpect()
    {
        Request request;
        request.path = QStringLiteral("/wp-json/wc/v3/products");
        request.query = {{QStringLiteral("search"), QStringLiteral("Tea & Milk +1 (é*)~")}, {QStringLiteral("empty"), QString()}};
        QCOMPARE(wireUrl(request, QStringLiteral("https://shop.example:8443/sub")).toEncoded(),
            QByteArray("https://shop.example:8443/sub/wp-json/wc/v3/products?search=Tea%20%26%20Milk%20%2B1%20%28%C3%A9%2A%29~&empty="));
        request.absoluteUrl = QStringLiteral("https://cdn.example/a%20b.jpg?v=1");
        request.query = {{QStringLiteral("w"), QStringLiteral("2")}};
        QCOMPARE(wireUrl(request, QStringLiteral("https://shop.example")).toEncoded(), QByteArray("https://cdn.example/a%20b.jpg?v=1&w=2"));
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "test_http_client.moc"
