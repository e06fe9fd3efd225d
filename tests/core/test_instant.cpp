// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"
#include "tests/kit/verify.h"

#include <ctime>

using namespace sampan;

namespace {
// The computer's own time zone for as long as this lives.
class LocalZone {
public:
    explicit LocalZone(const char *zone)
        : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~LocalZone()
    {
        qputenv("TZ", m_before);
        tzset();
    }

private:
    QByteArray m_before;
};
} // namespace

class TestInstant : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("assumeUtc");
        QTest::addColumn<QString>("iso");
        QTest::newRow("Z") << "2026-11-24T06:30:00Z" << false << "2026-11-24T06:30:00Z";
        QTest::newRow("small z") << "2026-11-24T06:30:00z" << false << "2026-11-24T06:30:00Z";
        QTest::newRow("milliseconds") << "2026-11-24T06:30:00.125Z" << false << "2026-11-24T06:30:00.125Z";
        QTest::newRow("microseconds") << "2026-11-24T06:30:00.125000Z" << false << "2026-11-24T06:30:00.125Z";
        QTest::newRow("offset") << "2026-11-24T13:30:00+07:00" << false << "2026-11-24T06:30:00Z";
        QTest::newRow("offset without a colon") << "2026-11-24T13:30:00+0700" << false << "2026-11-24T06:30:00Z";
        QTest::newRow("offset to the west, over midnight")
            << "2026-11-23T22:30:00-08:00" << false << "2026-11-24T06:30:00Z";
        QTest::newRow("no zone, said to be UTC") << "2026-11-24T06:30:00" << true << "2026-11-24T06:30:00Z";
        QTest::newRow("a blank instead of T") << "2026-11-24 06:30:00" << true << "2026-11-24T06:30:00Z";
        QTest::newRow("a zone wins over what is assumed")
            << "2026-11-24T13:30:00+07:00" << true << "2026-11-24T06:30:00Z";
        QTest::newRow("only a day") << "2026-11-24" << true << "2026-11-24T00:00:00Z";
        QTest::newRow("before 1970") << "1969-12-31T23:59:59Z" << false << "1969-12-31T23:59:59Z";
        QTest::newRow("an hour that Sydney skips") << "2026-10-04T02:30:00" << true << "2026-10-04T02:30:00Z";
        QTest::newRow("an hour that Sydney has twice") << "2026-04-05T02:30:00" << true << "2026-04-05T02:30:00Z";
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(bool, assumeUtc);
        QFETCH(QString, iso);
        for (const char *zone : {"UTC", "Australia/Sydney", "America/Los_Angeles"}) {
            const LocalZone here(zone);
            const auto time = instantFromIso(text, assumeUtc);
            VERIFY_GOOD(time);
            QCOMPARE(toIso(*time), iso);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("assumeUtc");
        QTest::newRow("empty") << "" << true;
        QTest::newRow("no zone") << "2026-11-24T06:30:00" << false;
        QTest::newRow("only a day, no zone") << "2026-11-24" << false;
        QTest::newRow("words") << "yesterday" << true;
        QTest::newRow("never") << "0000-00-00T00:00:00" << true;
        QTest::newRow("13th month") << "2026-13-01T00:00:00Z" << true;
        QTest::newRow("30 February") << "2026-02-30T00:00:00Z" << true;
        QTest::newRow("cut") << "2026-11-24T06:" << true;
        QTest::newRow("seconds since 1970") << "1795501800" << true;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(bool, assumeUtc);
        VERIFY_FAILS(instantFromIso(text, assumeUtc), ErrorCode::Invalid);
    }

    void goesThroughQtAndBack()
    {
        const Instant time = instantFromMs(1795501800123);
        QCOMPARE(fromDateTime(toDateTime(time)), time);
        QCOMPARE(toDateTime(time).timeSpec(), Qt::UTC);
        QCOMPARE(instantFromIso(toIso(time)).value(), time);
    }
};

QTEST_APPLESS_MAIN(TestInstant)
#include "test_instant.moc"
