// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/scene.h"

#include "connectors/registry.h"
#include "core/accounts/accounts.h"
#include "core/base/fold.h"
#include "core/change/commit.h"
#include "tests/bench/figure.h"

namespace sampan::bench {

std::unique_ptr<Session> openSession(const QString &path, bool create)
{
    return openSession(path, create, makeRegistry());
}

std::unique_ptr<Session> openSession(const QString &path, bool create, Registry registry)
{
    auto session
        = std::make_unique<Session>(*WorkspaceAddress::parse(path), [] { return QByteArray(); }, std::move(registry));
    if (const auto opened = session->open(create); !opened)
        qFatal("%s", qPrintable(opened.error().what.text()));
    session->keepSecretsInMemory();
    return session;
}

void change(Session &session, const std::function<Result<>(Work &)> &work)
{
    const auto done = session.write([&](Database &database) -> Result<CommitResult> {
        Work made(database, session.context(), Cause::Settings, session.actor());
        if (const auto good = work(made); !good)
            return tl::unexpected(good.error());
        return made.finish();
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().what.text()));
}

void makeWorkspace(const QString &path, qint64 products)
{
    const auto session = openSession(path, true);
    change(*session, [&](Work &work) -> Result<> {
        Database &database = work.database();
        const auto brand
            = addBrand(work, QStringLiteral("Harbour Tea"), QStringLiteral("AUD"), QStringLiteral("Australia/Sydney"));
        static const char *const first[]
            = {"Green", "Oolong", "Black", "Herbal", "White", "Smoky", "Spring", "Autumn", "ชาเขียว", "龙井"};
        static const char *const second[]
            = {"tea", "caddy", "teapot", "cup", "apron", "biscuits", "honey", "candle", "sampler", "infuser"};
        for (qint64 i = 1; i <= products; ++i) {
            const QString title = QStringLiteral("%1 %2 no. %3")
                                      .arg(QString::fromUtf8(first[i % 10]), QString::fromLatin1(second[(i / 10) % 10]))
                                      .arg(i * 7919 % 1000003);
            const QString sku = QStringLiteral("HT-%1-%2")
                                    .arg(QString::fromLatin1(second[(i / 10) % 10]).left(3).toUpper())
                                    .arg(i, 7, 10, QLatin1Char('0'));
            const qint64 product
                = database.insert("INSERT INTO products (brand_id, source_account, source_item, title, category, "
                                  "on_sale) VALUES (?, NULL, ?, ?, ?, 1) RETURNING id",
                    brand->value, QString::number(i), title, QStringLiteral("Tea > Category %1").arg(i % 50));
            const qint64 variant
                = database.insert("INSERT INTO variants (product_id, brand_id, sku, sku_key, currency, shop_price, "
                                  "on_hand) VALUES (?, ?, ?, ?, 'AUD', ?, ?) RETURNING id",
                    product, brand->value, sku, sku.toCaseFolded(), 500 + i * 37 % 20000, i % 300);
            database.run("INSERT INTO search (table_no, row_id, folded) VALUES (?, ?, ?)",
                static_cast<int>(Table::Product), product, foldForSearch(title));
            database.run("INSERT INTO search (table_no, row_id, folded) VALUES (?, ?, ?)",
                static_cast<int>(Table::Variant), variant, foldForSearch(sku + u' ' + title));
        }
        return {};
    });
}

AccountId addShop(Session &session, const QString &name, const QString &url)
{
    AccountId shop;
    change(session, [&](Work &work) -> Result<> {
        qint64 brand = 0;
        Statement &known = work.database().query("SELECT min(id) FROM brands");
        if (known.step())
            brand = known.integer(0);
        known.reset();
        if (brand == 0)
            brand = addBrand(
                work, QStringLiteral("Harbour Tea"), QStringLiteral("AUD"), QStringLiteral("Australia/Sydney"))
                        .value_or(BrandId())
                        .value;
        NewAccount wanted;
        wanted.name = name;
        wanted.kind = QStringLiteral("woocommerce");
        wanted.brand = brand;
        wanted.url = url;
        wanted.options = {{QStringLiteral("weight_unit"), QStringLiteral("kg")},
            {QStringLiteral("dimension_unit"), QStringLiteral("cm")}};
        const auto added = addAccount(work, wanted);
        if (!added)
            return tl::unexpected(added.error());
        shop = *added;
        Row *row = work.rows().get(Table::Account, shop.value);
        row->set(account::currency, QStringLiteral("AUD"));
        if (const auto started = setStage(work, *row, AccountStage::Active); !started)
            return started;
        work.settle();
        work.database().run("UPDATE policies SET active = 1 WHERE account_id = ? AND aspect = ?", shop.value,
            static_cast<int>(Aspect::Price));
        return {};
    });
    const QString workspace = *session.read(
        [](Database &database) -> Result<QString> { return readSetting(database, QStringLiteral("workspace")); });
    (*session.secrets())
        ->write(secretKey(workspace, shop.value),
            {{QStringLiteral("consumer_key"), QStringLiteral("ck_bench")},
                {QStringLiteral("consumer_secret"), QStringLiteral("cs_bench")}})
        .waitForFinished();
    return shop;
}

void putInShop(Session &session, AccountId shop, qint64 variants)
{
    constexpr int live = static_cast<int>(ListingState::Live);
    change(session, [&](Work &work) -> Result<> {
        work.database().run("INSERT INTO listings (account_id, variant_id, product_id, title, currency, price, stock, "
                            "state, content_state, price_state, stock_state, remote_item, remote_variant)"
                            " SELECT ?, v.id, v.product_id, p.title, 'AUD', v.shop_price, v.on_hand, ?, ?, ?, ?, "
                            "CAST(v.id AS TEXT), CAST(v.id AS TEXT) FROM variants v"
                            " JOIN products p ON p.id = v.product_id WHERE v.id <= ?",
            shop.value, live, live, live, live, variants);
        return {};
    });
}

Time commitTimed(Session &session, const ChangeSet &changes)
{
    return timed([&] {
        const auto done = session.write(
            [&](Database &database) -> Result<CommitResult> { return commit(database, session.context(), changes); });
        if (!done || !done->refusals.empty() || !done->conflicts.empty())
            qFatal("the save failed");
    });
}

} // namespace sampan::bench
