// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/certificate.h"
#include "connectors/simkit/http_server.h"
#include "core/sync/http_client.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace sampan;
using namespace Qt::StringLiterals;

/// Who answers in a shop's name, and whether he is believed.
class TestTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsBelieved_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("lastDay");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("words"); // empty: believed
        const QByteArray right = "IP:127.0.0.1";
        QTest::newRow("known by the user's own file") << right << 365 << true << QString();
        QTest::newRow("unknown") << right << 365 << false << u"self-signed"_s;
        QTest::newRow("expired") << right << -3 << true << u"expired"_s;
        QTest::newRow("of another host") << QByteArray("DNS:elsewhere.example") << 365 << true << u"host name"_s;
        QTest::newRow("of another host, and unknown") << QByteArray("DNS:elsewhere.example") << 365 << false << u"host name"_s;
    }
    void whoIsBelieved()
    {
        QFETCH(QByteArray, names);
        QFETCH(int, lastDay);
        QFETCH(bool, known);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const auto files = sim::writeCertificate(folder.path(), {names, lastDay});
        QVERIFY(files);
        sim::Options options;
        options.certificateFile = files->certificate;
        options.keyFile = files->key;
        std::atomic<int> came = 0;
        sim::HttpServer server(
            [&](const sim::HttpRequest &) {
                ++came;
                return sim::HttpAnswer{200, "{}"};
            },
            options);
        QVERIFY2(server.listen(), qPrintable(server.error()));

        QtHttpClient client(known ? QSslCertificate::fromPath(files->certificate) : QList<QSslCertificate>());
        for (const char *method : {"GET", "POST"}) {
            WireRequest request;
            request.method = method;
            request.url = QUrl(u"https://127.0.0.1:%1/orders"_s.arg(server.port()));
            request.effect = qstrcmp(method, "GET") == 0 ? RequestEffect::Read : RequestEffect::Once;
            request.body = request.effect == RequestEffect::Read ? "" : "{}";
            std::optional<WireResult> got;
            client.send(request, [&](const WireResult &result) { got = result; });
            QTRY_VERIFY_WITH_TIMEOUT(got, 15000);
            if (words.isEmpty()) {
                QCOMPARE(got->kind, WireResult::Kind::Answered);
                continue;
            }
            QCOMPARE(got->kind, WireResult::Kind::NotSent);
            QVERIFY(got->untrusted);
            const QString said = got->what.english();
            QVERIFY2(said.contains(u"127.0.0.1") && said.contains(words, Qt::CaseInsensitive) && said.contains(u"administrator"), qPrintable(said));
        }
        QCOMPARE(came.load(), words.isEmpty() ? 2 : 0);
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "test_trust.moc"
