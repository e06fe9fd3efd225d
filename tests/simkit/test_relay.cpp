// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/caller.h"
#include "connectors/simkit/certificate.h"
#include "connectors/simkit/http_server.h"
#include "connectors/simkit/loopback.h"
#include "connectors/simkit/relay_plan.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

using namespace sim;
using Kind = RelayFault::Kind;

namespace {

const QByteArray request = "POST /orders HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody";

/// A server that counts what it did, and a relay in front of it.
class Bench {
public:
    explicit Bench(Relay::Plan plan, const Options &options = {})
        : server(
              [this](const HttpRequest &seen) {
                  if (seen.body == "body")
                      ++executed;
                  HttpAnswer answer;
                  answer.body = QByteArray(5000, 'x');
                  return answer;
              },
              options)
        , ready(server.listen())
        , relay(0, server.port(), std::move(plan))
    {
        ready = ready && relay.listen();
    }

    QString address() const
    {
        return QLatin1String(server.tls() ? "https" : "http") + QStringLiteral("://127.0.0.1:")
            + QString::number(relay.port());
    }

    std::atomic<int> executed = 0;
    HttpServer server;
    bool ready;
    Relay relay;
};

struct Reading {
    QByteArray bytes;
    int error = 0; ///< errno at the end, 0 after an orderly close
};

/// Writes a request on a bare socket and reads until the end.
Reading exchange(quint16 port)
{
    Descriptor socket = connectedTo(port);
    if (!socket)
        return {{}, errno};
    Reading reading;
    ::send(socket.get(), request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL);
    while (true) {
        pollfd wait{socket.get(), POLLIN, 0};
        if (::poll(&wait, 1, 5000) <= 0)
            return {reading.bytes, ETIMEDOUT};
        std::array<char, 4096> buffer;
        const auto size = ::recv(socket.get(), buffer.data(), buffer.size(), 0);
        if (size < 0)
            reading.error = errno;
        if (size <= 0)
            return reading;
        reading.bytes.append(buffer.data(), size);
    }
}

Relay::Plan always(RelayFault fault)
{
    return [fault](quint64) { return fault; };
}

} // namespace

class TestRelay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("expectedBytes");
        QTest::addColumn<int>("expectedError");
        QTest::addColumn<int>("executed");
        const auto row = [](const char *name, Kind kind, int bytes, int expected, int error, int executed) {
            QTest::newRow(name) << static_cast<int>(kind) << bytes << expected << error << executed;
        };
        row("not a byte of answer, but executed", Kind::NoAnswer, 0, 0, 0, 1);
        row("reset, but executed", Kind::Reset, 0, 0, ECONNRESET, 1);
        row("cut at once, but executed", Kind::CutAfter, 0, 0, 0, 1);
        row("cut in the status line", Kind::CutAfter, 7, 7, 0, 1);
        row("cut in the body", Kind::CutAfter, 2000, 2000, 0, 1);
        row("refused, not executed", Kind::RefuseConnection, 0, 0, ECONNRESET, 0);
    }

    void faults()
    {
        QFETCH(int, kind);
        QFETCH(int, bytes);
        QFETCH(int, expectedBytes);
        QFETCH(int, expectedError);
        QFETCH(int, executed);
        Bench bench(always({static_cast<Kind>(kind), bytes, 0}));
        QVERIFY(bench.ready);
        const Reading reading = exchange(bench.relay.port());
        QCOMPARE(reading.bytes.size(), expectedBytes);
        QCOMPARE(reading.error, expectedError);
        QCOMPARE(bench.executed.load(), executed);
        QCOMPARE(bench.relay.requests(), 1U);
        QCOMPARE(bench.relay.planned(static_cast<Kind>(kind)), 1U);
    }

    void goodAnswersPassWhole()
    {
        Bench bench(always({}));
        Caller caller(bench.address());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(caller.call("POST", "/orders", {}, "body").body.size(), 5000);
        QCOMPARE(bench.executed.load(), 20);
        QCOMPARE(bench.relay.requests(), 20U); // all on one connection
    }

    void largeRequestIsOne()
    {
        Bench bench(always({}));
        Caller caller(bench.address());
        QCOMPARE(caller.call("POST", "/orders", {}, QByteArray(3000000, 'b')).status, 200);
        QCOMPARE(bench.relay.requests(), 1U);
    }

    void stallMovesAgain()
    {
        Bench bench(always({Kind::Stall, 0, 200}));
        Caller caller(bench.address());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(caller.call("POST", "/orders", {}, "body").body.size(), 5000);
        QVERIFY(timer.elapsed() >= 200);
    }

    void planGoesByRequestNotByConnection()
    {
        Bench bench([](quint64 n) { return n == 2 ? RelayFault{Kind::NoAnswer, 0, 0} : RelayFault{}; });
        Caller caller(bench.address());
        QList<int> statuses;
        for (int i = 0; i < 5; ++i)
            statuses << caller.call("POST", "/orders", {}, "body").status;
        QCOMPARE(statuses, (QList<int>{200, 200, 0, 200, 200}));
        QCOMPARE(bench.executed.load(), 5);
    }

    void handshakeIsNoRequest_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::newRow("answers pass") << false;
        QTest::newRow("every answer is lost, each executed") << true;
    }

    void handshakeIsNoRequest()
    {
        QFETCH(bool, lost);
        QTemporaryDir folder;
        const auto files = writeCertificate(folder.path());
        QVERIFY(files);
        Options options;
        options.certificateFile = files->certificate;
        options.keyFile = files->key;
        Bench bench(always({lost ? Kind::NoAnswer : Kind::None, 0, 0}), options);
        QVERIFY(bench.ready);
        Caller caller(bench.address());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(caller.call("POST", "/orders", {}, "body").status, lost ? 0 : 200);
        QCOMPARE(bench.relay.requests(), 5U);
        QCOMPARE(bench.executed.load(), 5);
    }

    void offlineRefusesAndComesBack()
    {
        Bench bench(always({}));
        Caller caller(bench.address());
        QCOMPARE(caller.call("POST", "/orders", {}, "body").status, 200);
        bench.relay.setOnline(false);
        QCOMPARE(exchange(bench.relay.port()).error, ECONNREFUSED);
        QCOMPARE(caller.call("POST", "/orders", {}, "body").status, 0);
        QCOMPARE(bench.executed.load(), 1);
        bench.relay.setOnline(true);
        QCOMPARE(caller.call("POST", "/orders", {}, "body").status, 200);
    }

    void portInUseIsNotHad()
    {
        Bench bench(always({}));
        QVERIFY(!Relay(bench.relay.port(), bench.server.port(), {}).listen());
    }

    void queuedFaultsComeFirst()
    {
        RelayPlan plan(Faults{});
        Bench bench([&plan](quint64 n) { return plan.next(n); });
        plan.queue(*RelayPlan::fromJson({{QStringLiteral("kind"), QStringLiteral("none")}}));
        plan.queue(*RelayPlan::fromJson({{QStringLiteral("kind"), QStringLiteral("lost")}}));
        Caller caller(bench.address());
        QCOMPARE(caller.call("POST", "/orders", {}, "body").status, 200);
        QCOMPARE(caller.call("POST", "/orders", {}, "body").status, 0);
        QCOMPARE(caller.call("POST", "/orders", {}, "body").status, 200);
        QCOMPARE(bench.executed.load(), 3);
        QVERIFY(!RelayPlan::fromJson({{QStringLiteral("kind"), QStringLiteral("rain")}}));
    }

    void sharesOfThePlan()
    {
        const Relay::Plan plan = Relay::planFor(Faults{.cut = 0.03, .lostAnswer = 0.02, .seed = 3});
        std::array<int, 6> counts{};
        for (quint64 i = 0; i < 20000; ++i)
            ++counts.at(static_cast<size_t>(plan(i).kind));
        QVERIFY(qAbs(counts.at(static_cast<size_t>(Kind::CutAfter)) - 600) < 120);
        QVERIFY(qAbs(counts.at(static_cast<size_t>(Kind::NoAnswer)) - 400) < 80);
        QCOMPARE(counts.at(0) + counts.at(1) + counts.at(2), 20000);
    }
};

QTEST_GUILESS_MAIN(TestRelay)
#include "test_relay.moc"
