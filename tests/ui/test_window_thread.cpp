// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_bench.h"

#include <QThread>

#include <atomic>
#include <dlfcn.h>
#include <sqlite3.h>

#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
std::atomic<bool> watching{false};
std::atomic<int> stepsHere{0};
std::atomic<int> stepsElsewhere{0};
} // namespace

// Stands before SQLite's own: every statement of the program goes through it.
extern "C" Q_DECL_EXPORT int sqlite3_step(sqlite3_stmt *statement)
{
    static const auto real = reinterpret_cast<int (*)(sqlite3_stmt *)>(dlsym(RTLD_NEXT, "sqlite3_step"));
    if (watching)
        ++(QThread::currentThread() == qApp->thread() ? stepsHere : stepsElsewhere);
    return real(statement);
}

class TestWindowThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNoSql()
    {
        WindowBench bench;
        const qint64 listing = bench.stored.listing(bench.scene.market, u"TEA-1"_s);
        bench.stored.order(bench.scene.market);
        bench.open();
        watching = true;
        for (const char *place : {"today", "products", "listings", "prices", "stock", "orders", "outbox", "problems",
                 "journal", "accounts", "brands", "rates", "rules", "maps", "policies", "schedules"}) {
            bench.window->openPlace(QString::fromLatin1(place));
            QTest::qWait(30);
        }
        ui::TableTab &listings = bench.tab(u"listings"_s, u"market"_s);
        WindowBench::type(listings, listing, "price", u"123000"_s);
        bench.window->openReview();
        QTest::qWait(300);
        bench.window->save();
        QTRY_COMPARE(bench.drafts().count(), 0);
        bench.select(listings, {listing});
        bench.command("row.approve");
        bench.agree();
        QTest::qWait(200);
        watching = false;
        QVERIFY(stepsElsewhere > 100); // it was looked at all the same
        QCOMPARE(stepsHere.load(), 0);
    }
};

QTEST_MAIN(TestWindowThread)
#include "test_window_thread.moc"
