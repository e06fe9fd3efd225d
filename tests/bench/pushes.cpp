// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/registry.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/scene.h"
#include "tests/bench/slow_shop.h"

#include "core/sync/sync_service.h"

#include <QEventLoop>
#include <QTimer>

#include <sqlite3.h>

#include <cmath>

namespace sampan::bench {

namespace {
constexpr int perSecond = 5;

// WooCommerce as it is, under a limit of another form.
class Limited final : public Connector {
public:
    Limited(std::unique_ptr<Connector> connector, bool fixedWindow)
        : m_connector(std::move(connector))
        , m_info(m_connector->info())
    {
        m_info.capabilities.limits = {{QStringLiteral("calls"), perSecond, Milliseconds(1000), fixedWindow}};
    }
    const ConnectorInfo &info() const override { return m_info; }
    Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account,
        Instant now) const override
    {
        return m_connector->step(operation, soFar, account, now);
    }
    Verdict judge(const Request &request, const Answer &answer) const override
    {
        return m_connector->judge(request, answer);
    }
    Request sign(const Request &request, const Secrets &secrets, const AccountView &account, Instant now,
        const QByteArray &nonce) const override
    {
        return m_connector->sign(request, secrets, account, now, nonce);
    }
    QString batchKey(const Task &task, const Item &item) const override { return m_connector->batchKey(task, item); }

private:
    std::unique_ptr<Connector> m_connector;
    ConnectorInfo m_info;
};

Registry limitedRegistry(bool fixedWindow)
{
    std::vector<std::unique_ptr<Connector>> kinds;
    for (std::unique_ptr<Connector> &connector : makeConnectors()) {
        if (connector->info().kind == u"woocommerce")
            kinds.push_back(std::make_unique<Limited>(std::move(connector), fixedWindow));
    }
    return Registry(std::move(kinds));
}

ChangeSet raisedPrices(const Session &session, Plain &plain)
{
    ChangeSet changes{Cause::Paste, session.actor(), {}, {}, {}, {}};
    plain.rows("SELECT id, price FROM listings ORDER BY id", [&](sqlite3_stmt *row) {
        const qint64 before = sqlite3_column_int64(row, 1);
        changes.edits.push_back({{Table::Listing, sqlite3_column_int64(row, 0), listing::price}, before, before + 100});
    });
    return changes;
}

// From the start of the engine until every change was accepted; ms.
double pushAll(Session &session, AccountId shop, Plain &plain, qint64 changes)
{
    SyncService sync(session.workspace(), **session.secrets(), false);
    const QByteArray accepted
        = "SELECT count(*) FROM outbox WHERE state = " + QByteArray::number(static_cast<int>(OutboxState::Done));
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (plain.number(accepted) == changes)
            loop.quit();
    });
    const Time time = timed([&] {
        sync.start({shop});
        look.start(20);
        loop.exec();
    });
    QObject::connect(&sync, &SyncService::stopped, &loop, &QEventLoop::quit);
    sync.stop();
    loop.exec();
    return time.wall;
}

void push(const QString &folder, qint64 changes, bool fixedWindow)
{
    const QString path = folder + (fixedWindow ? QStringLiteral("/window.sampan") : QStringLiteral("/bucket.sampan"));
    makeWorkspace(path, changes);
    const auto session = openSession(path, false, limitedRegistry(fixedWindow));
    const SlowShop server(perSecond, fixedWindow);
    const AccountId shop = addShop(*session, QStringLiteral("HARBOUR"), server.url());
    putInShop(*session, shop, changes);
    Plain plain(path);
    commitTimed(*session, raisedPrices(*session, plain));
    const double ours = pushAll(*session, shop, plain, changes);
    const int batch = session->registry().find(u"woocommerce")->info().capabilities.priceBatch;
    const double requests = std::ceil(static_cast<double>(changes) / batch);
    // The first burst costs nothing; a window begins with its burst.
    const double waits
        = fixedWindow ? std::floor((requests - 1) / perSecond) : std::max(0.0, requests - perSecond) / perSecond;
    print({fixedWindow ? "push price changes, fixed window" : "push price changes, token bucket", changes, ours,
        waits * 1000 + SlowShop::latency, "at most 1.05 times the least possible"});
    print({fixedWindow ? "push price changes, fixed window: refused as too many"
                       : "push price changes, token bucket: refused as too many",
        changes, static_cast<double>(server.throttled()), -1, "none", "requests"});
}
} // namespace

void benchPushes(const QString &folder, qint64 changes)
{
    push(folder, changes, false);
    push(folder, changes, true);
}

} // namespace sampan::bench
