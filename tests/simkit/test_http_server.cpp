// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/caller.h"
#include "connectors/simkit/certificate.h"
#include "connectors/simkit/http_server.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace sim;

namespace {

class Recorder {
public:
    HttpAnswer operator()(const HttpRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        m_last = request;
        HttpAnswer answer;
        answer.status = 201;
        answer.headers = {{"X-Seen", request.method}};
        answer.body = "{\"seen\":" + QByteArray::number(++m_count) + "}";
        return answer;
    }
    HttpRequest last()
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }

private:
    std::mutex m_mutex;
    HttpRequest m_last;
    int m_count = 0;
};

QString address(const HttpServer &server)
{
    return QLatin1String(server.tls() ? "https" : "http") + QStringLiteral("://127.0.0.1:")
        + QString::number(server.port());
}

} // namespace

class TestHttpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerb_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        for (const char *method : {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
            QTest::addRow("%s without a body", method) << QByteArray(method) << QByteArray();
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"})
            QTest::addRow("%s with a body", method) << QByteArray(method) << QByteArray("{\"a\":1}");
    }

    void everyVerb()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        Recorder recorder;
        HttpServer server(std::ref(recorder), {});
        QVERIFY(server.listen());
        Caller caller(address(server));
        const CallResult result = caller.call(method, "/a", {{"Content-Type", "application/json"}}, body);
        QCOMPARE(result.status, 201);
        QCOMPARE(result.header("X-Seen"), method);
        QCOMPARE(result.body, method == "HEAD" ? QByteArray() : QByteArray("{\"seen\":1}"));
        QCOMPARE(recorder.last().method, method);
        QCOMPARE(recorder.last().body, body);
    }

    void rawTargetIsKept()
    {
        Recorder recorder;
        HttpServer server(std::ref(recorder), {});
        QVERIFY(server.listen());
        Caller caller(address(server));
        caller.call("GET", "/wp%2Djson/caf%C3%A9?b=2&a=x+y%26&a=%5B&empty=&flag");
        const HttpRequest seen = recorder.last();
        QCOMPARE(seen.path, QByteArray("/wp%2Djson/caf%C3%A9"));
        QCOMPARE(seen.rawQuery, QByteArray("b=2&a=x+y%26&a=%5B&empty=&flag"));
        const std::vector<std::pair<QByteArray, QByteArray>> expected{
            {"b", "2"}, {"a", "x y&"}, {"a", "["}, {"empty", ""}, {"flag", ""}};
        QVERIFY(seen.query == expected);
        QCOMPARE(seen.parameter("a"), QByteArray("x y&"));
        QCOMPARE(seen.parameter("none"), QByteArray());
        QCOMPARE(seen.header("host"), address(server).mid(7).toLatin1());
    }

    void multipartHasParts()
    {
        Recorder recorder;
        HttpServer server(std::ref(recorder), {});
        QVERIFY(server.listen());
        Caller caller(address(server));
        const QByteArray body = "--cut\r\nContent-Disposition: form-data; name=\"one\"\r\n\r\nfirst\r\n"
                                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                                "Content-Type: image/png\r\n\r\nbytes\r\n--cut--\r\n";
        QCOMPARE(
            caller.call("POST", "/upload", {{"Content-Type", "multipart/form-data; boundary=cut"}}, body).status, 201);
        const std::vector<std::pair<QByteArray, QByteArray>> expected{{"one", "first"}, {"file", "bytes"}};
        QVERIFY(recorder.last().parts == expected);
    }

    void manyAtOnce()
    {
        std::atomic<int> atWork = 0;
        std::atomic<int> most = 0;
        HttpServer server(
            [&](const HttpRequest &) {
                const int now = ++atWork;
                int seen = most;
                while (seen < now && !most.compare_exchange_weak(seen, now)) { }
                while (most < 8)
                    std::this_thread::yield();
                --atWork;
                return HttpAnswer{};
            },
            {});
        QVERIFY(server.listen());
        std::vector<std::thread> clients;
        for (int i = 0; i < 8; ++i)
            clients.emplace_back([&] { Caller(address(server)).call("GET", "/"); });
        for (std::thread &client : clients)
            client.join();
        QVERIFY(most >= 8);
    }

    void tls()
    {
        QTemporaryDir folder;
        const auto files = writeCertificate(folder.path());
        QVERIFY(files);
        Recorder recorder;
        Options options;
        options.certificateFile = files->certificate;
        options.keyFile = files->key;
        HttpServer server(std::ref(recorder), options);
        QVERIFY(server.listen());
        QVERIFY(server.tls());
        Caller caller(address(server));
        QCOMPARE(caller.call("POST", "/", {}, "x").status, 201);
        QCOMPARE(
            Caller(address(server).replace(QLatin1String("https"), QLatin1String("http"))).call("GET", "/").status, 0);
    }

    void missingCertificateIsSaid()
    {
        Options options;
        options.certificateFile = options.keyFile = QStringLiteral("/nowhere/at.all");
        HttpServer server([](const HttpRequest &) { return HttpAnswer{}; }, options);
        QVERIFY(!server.listen());
        QVERIFY(server.error().contains(QLatin1String("/nowhere/at.all")));
    }

    void stopDoesNotWaitForIdleConnections()
    {
        HttpServer server([](const HttpRequest &) { return HttpAnswer{}; }, {});
        QVERIFY(server.listen());
        Caller caller(address(server));
        QCOMPARE(caller.call("GET", "/").status, 200);
        QElapsedTimer timer;
        timer.start();
        server.stop();
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(caller.call("GET", "/").status, 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "test_http_server.moc"
