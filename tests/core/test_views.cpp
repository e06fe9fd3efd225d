// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/view.h"
#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

// What a table lists, counts and finds is the same rows, whichever way they are looked up.
class TestViews : public EngineTest {
    Q_OBJECT

    void prepare() override
    {
        EngineTest::prepare();
        const TestWorkspace::Scene scene = space->scene();
        space->listing(scene.market, u"TEA-1"_s);
        space->order(scene.market);
        for (int i = 0; i < 30; ++i)
            space->product(scene.brand, {u"CUP-%1"_s.arg(i, 2, 10, QChar(u'0'))});
    }
    std::vector<qint64> ids(const ViewSpec &view, const ViewQuery &query, qint64 limit = -1)
    {
        return must(readIds(space->db(), view, query, limit));
    }

private Q_SLOTS:
    void everyColumnSorts()
    {
        for (const ViewSpec &view : allViews()) {
            const std::vector<qint64> all = ids(view, {});
            QCOMPARE(static_cast<qint64>(all.size()), must(countRows(space->db(), view, {})));
            QCOMPARE(readRows(space->db(), view, all).size(), all.size());
            for (const ViewColumn &column : view.columns) {
                ViewQuery query;
                query.sort = QString::fromLatin1(column.id);
                std::vector<qint64> sorted = ids(view, query);
                QCOMPARE(ids(view, query, 5), std::vector(sorted.begin(), sorted.begin() + static_cast<qsizetype>(std::min<size_t>(5, sorted.size()))));
                QVERIFY2(!space->db().failed(), column.id);
                QVERIFY2(std::is_permutation(sorted.begin(), sorted.end(), all.begin(), all.end()), column.id);
            }
        }
    }

    void theFirstOfManyFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a word of all rows") << u"tea"_s;
        QTest::newRow("two words") << u"tea oolong"_s;
        QTest::newRow("a word of some") << u"cup-1"_s;
        QTest::newRow("a word of one") << u"cup-17"_s;
        QTest::newRow("a word of none") << u"coffee"_s;
    }
    void theFirstOfManyFound()
    {
        QFETCH(QString, words);
        for (const ViewSpec &view : allViews()) {
            if (!view.search)
                continue;
            for (const bool descending : {false, true}) {
                ViewQuery query;
                query.search = words;
                query.sort = descending ? QString::fromLatin1(view.columns.front().id) : QString();
                query.descending = descending;
                const std::vector<qint64> all = ids(view, query);
                for (const qint64 limit : {1, 5, 100})
                    QCOMPARE(ids(view, query, limit), std::vector(all.begin(), all.begin() + std::min<qsizetype>(limit, static_cast<qsizetype>(all.size()))));
                QCOMPARE(must(countRows(space->db(), view, query)), static_cast<qint64>(all.size()));
            }
        }
    }

    void aFilterOfAnotherTable()
    {
        ViewQuery query;
        query.filters.push_back({u"title"_s, ViewFilter::How::Contains, u"oolong"_s});
        QCOMPARE(ids(*viewNamed(u"variants"), query).size(), 32);
        query.filters.push_back({u"brand"_s, ViewFilter::How::IsNot, u"Wren & Tea"_s});
        QCOMPARE(ids(*viewNamed(u"variants"), query).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestViews)
#include "test_views.moc"
