// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/puller.h"
#include "tests/bench/shop_feed.h"

#include <sqlite3.h>

#include <atomic>
#include <thread>

namespace sampan::bench {

// One row by the person, while four accounts write what they read as fast as the queue lets them.
void benchPulls(const QString &path, qint64 products)
{
    const auto session = openSession(path);
    Plain plain(path);
    const auto onePerson = [&](int i) {
        ChangeSet changes{Cause::Edit, session->actor(), {}, {}, {}, {}};
        plain.rows(QStringLiteral("SELECT id, title FROM products WHERE id = %1").arg(1 + i % products).toUtf8(),
            [&](sqlite3_stmt *row) {
                const QString before = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 1)));
                changes.edits.push_back({{Table::Product, sqlite3_column_int64(row, 0), product::title}, before,
                    before + QStringLiteral("~%1").arg(i)});
            });
        return commitTimed(*session, changes).wall;
    };
    std::vector<double> alone, among;
    for (int i = 0; i < 200; ++i)
        alone.push_back(onePerson(i));

    std::atomic<bool> stop{false};
    std::atomic<int> read{0};
    std::vector<std::thread> engines;
    for (int engine = 0; engine < 4; ++engine) {
        const AccountId shop = addShop(
            *session, QStringLiteral("SHOP%1").arg(engine), QStringLiteral("https://shop%1.example").arg(engine));
        engines.emplace_back([&, engine, shop] {
            ShopFeed feed(5000, QStringLiteral("S%1").arg(engine));
            Puller puller(*session, shop, [&](const Request &request) { return feed.answer(request); });
            for (int round = 0; !stop; ++round) {
                feed.setRevision(round);
                puller.pull(false, [&] { return stop.load(); });
            }
            read += puller.products();
        });
    }
    for (int i = 0; i < 1000; ++i)
        among.push_back(onePerson(200 + i));
    stop = true;
    for (std::thread &engine : engines)
        engine.join();
    if (read == 0)
        qFatal("the accounts read nothing meanwhile");
    print({"a person's one-row save among four pulling accounts, p99", products, quantile(among, 0.99),
        quantile(alone, 0.99), "under 50 ms"});
}

} // namespace sampan::bench
