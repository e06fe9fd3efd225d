// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"
#include "tests/bench/ingest_plain.h"
#include "tests/bench/puller.h"
#include "tests/bench/shop_feed.h"

namespace sampan::bench {

// A shop that was never read, and the same shop read again after every price and stock figure moved.
void benchIngest(const QString &folder, qint64 products)
{
    const QString ours = folder + QStringLiteral("/ingest.sampan");
    const QString plain = folder + QStringLiteral("/ingest-plain.sampan");
    ShopFeed feed(products, QStringLiteral("HT"));
    Time first, again, unchanged;
    {
        const auto session = openSession(ours, true);
        const AccountId shop = addShop(*session, QStringLiteral("HARBOUR"), QStringLiteral("https://shop.example"));
        Puller puller(*session, shop, [&](const Request &request) { return feed.answer(request); });
        first = puller.pull(false);
        if (puller.products() != products)
            qFatal("%d of %d products were read", puller.products(), static_cast<int>(products));
        feed.setRevision(1);
        again = puller.pull(false);
        feed.setRevision(1);
        unchanged = puller.pull(true);
    }
    feed.setRevision(0);
    openSession(plain, true)->workspace();
    const Time yardstick = ingestPlain(plain, feed, products);
    print({"ingest: connector bytes to committed rows", products, first, yardstick, "at most 2 times"});
    print({"ingest again: every price and stock figure moved", products, again});
    print({"ingest again: nothing moved", products, unchanged});
}

} // namespace sampan::bench
