// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/view.h"
#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

/// Whatever is typed or pasted into a search or a filter finds rows or is refused in words; no statement fails.
class TestOddSearches : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void searches_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("found"); ///< -1: refused
        QTest::newRow("a word of the title") << u"oolong"_s << 1;
        QTest::newRow("wildcards") << u"%_\\*?[a]"_s << 0;
        QTest::newRow("quotes") << u"'\"`; DROP TABLE products --"_s << 0;
        QTest::newRow("the same word a thousand times") << u"tea "_s.repeated(1000) << 1;
        QString many;
        for (int i = 0; i < 2000; ++i)
            many += u"w%1 "_s.arg(i);
        QTest::newRow("a page of words") << many << -1;
        QTest::newRow("one endless word") << QString(200000, u'x') << 0;
        QTest::newRow("half a letter") << QString(QChar(0xd83c)) << 0;
        QTest::newRow("nothing but blanks") << QString(5000, u' ') << 1;
    }
    void searches()
    {
        QFETCH(QString, search);
        QFETCH(int, found);
        space->scene();
        ViewQuery query;
        query.search = search;
        const auto ids = readIds(space->db(), *viewNamed(u"products"), query);
        QVERIFY2(!space->db().failed(), space->db().failed() ? qPrintable(space->db().error()->what.english()) : "");
        if (found < 0)
            QCOMPARE(ids ? QString() : ids.error().what.english(), u"The search holds more than 50 words. Search for fewer."_s);
        else
            QCOMPARE(ids ? int(ids->size()) : -1, found);
    }

    void filtersOfEveryColumn_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "12,50", "1e3", "-3", "99999999999999999999", "null", "yes", "LIVE", "2026-02-30", "%_'"})
            QTest::addRow("“%s”", text) << QString::fromLatin1(text);
    }
    void filtersOfEveryColumn()
    {
        QFETCH(QString, text);
        space->scene();
        for (const ViewSpec &view : allViews()) {
            for (const ViewColumn &column : view.columns) {
                for (int how = 0; how <= int(ViewFilter::How::NotEmpty); ++how) {
                    ViewQuery query;
                    query.filters = {{QString::fromLatin1(column.id), static_cast<ViewFilter::How>(how), text}};
                    const auto count = countRows(space->db(), view, query);
                    QVERIFY2(!space->db().failed(), qPrintable(u"%1.%2: %3"_s.arg(QLatin1StringView(view.id), QLatin1StringView(column.id), space->db().failed() ? space->db().error()->what.english() : QString())));
                    QVERIFY(count || !count.error().what.isEmpty());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOddSearches)
#include "test_odd_searches.moc"
