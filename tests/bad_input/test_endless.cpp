// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bad_input/real_scene.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {

/// A server whose answer is a gigabyte of JSON, sent as fast as it is taken.
class Gigabyte : public QTcpServer {
public:
    static constexpr qint64 size = 1'000'000'000;
    bool announced = false; ///< by a Content-Length; else it ends when it ends
    qint64 sent = 0;        ///< over one connection, the most

    Gigabyte()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("No port on loopback.");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            auto count = std::make_shared<qint64>(-1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, count] {
                socket->readAll();
                if (*count >= 0)
                    return;
                *count = 0;
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + (announced ? "Content-Length: " + QByteArray::number(size) + "\r\n" : QByteArray()) + "\r\n[\"");
                more(*socket, *count);
            });
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket, count] { more(*socket, *count); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

private:
    void more(QTcpSocket &socket, qint64 &count)
    {
        while (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 1'000'000 && count < size) {
            socket.write(QByteArray(500'000, 'x'));
            count += 500'000;
            sent = std::max(sent, count);
        }
    }
};

/// The most memory that this process ever had, in MB.
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong() / 1000;
    }
    return 0;
}

} // namespace

/// Answers that do not end, or not soon enough.
class TestEndless : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGigabyteOfJson_data()
    {
        QTest::addColumn<bool>("shop");
        QTest::addColumn<bool>("announced");
        QTest::addRow("of the shop") << true << false;
        QTest::addRow("of the shop, announced") << true << true;
        QTest::addRow("of JD.ID") << false << false;
        QTest::addRow("of JD.ID, announced") << false << true;
    }
    void aGigabyteOfJson()
    {
        QFETCH(bool, shop);
        QFETCH(bool, announced);
        RealScene real;
        Gigabyte server;
        server.announced = announced;
        const qint64 account = shop ? real.scene.shop : real.scene.market;
        real.space.inWork([&](Work &work) { work.rows().get(Table::Account, account)->set(account::url, server.url()); });
        const qint64 before = peak();
        real.pull(account);
        // 64 MB of the answer, twice while it grows, and what the sockets hold, for two requests at once.
        QVERIFY2(peak() - before < 400, qPrintable(u"%1 MB"_s.arg(peak() - before)));
        QVERIFY2(server.sent < (announced ? 20'000'000 : 120'000'000), qPrintable(u"%1 bytes"_s.arg(server.sent)));
        const QStringList words = real.space.problemWords(u"read"_s);
        QVERIFY(!words.isEmpty());
        for (const QString &one : words) {
            QVERIFY2(one.endsWith(u": 127.0.0.1 answered with more than 67 MB, which is not read. See that the account's address is right; if it is, ask its administrator what stands there."), qPrintable(one));
        }
        QCOMPARE(real.space.number("SELECT count(*) FROM cursors"), 0);
        // The address is mended: what was not read comes, and the problem is gone.
        real.server.answer = [](const Received &request) { return Reply{200, request.target.contains(u"routerjson") ? wrapped(request, "[]") : QByteArray("[]")}; };
        real.space.inWork([&](Work &work) { work.rows().get(Table::Account, account)->set(account::url, real.server.url()); });
        real.pull(account);
        QVERIFY(real.space.problemWords(u"read"_s).isEmpty());
        QVERIFY(real.space.number("SELECT count(*) FROM cursors") > 0);
    }

    void aBodyThatDripsForEver()
    {
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        connect(&slow, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = slow.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[");
                auto *drip = new QTimer(socket);
                connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
                drip->start(20);
            });
        });
        QtHttpClient client({});
        std::optional<WireResult> result;
        QElapsedTimer clock;
        clock.start();
        client.send({"GET", QUrl(u"http://127.0.0.1:%1/"_s.arg(slow.serverPort())), {}, {}, {}, RequestEffect::Read, Milliseconds(400)},
            [&](const WireResult &got) { result = got; });
        QTRY_VERIFY(result.has_value());
        QVERIFY(clock.elapsed() < 20000);
        QCOMPARE(result->kind, WireResult::Kind::NoAnswer);
        QCOMPARE(result->what.english(), u"127.0.0.1 did not answer in time. If it goes on, ask its administrator."_s);
        QVERIFY(result->answer.body.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEndless)
#include "test_endless.moc"
