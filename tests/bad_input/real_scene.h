// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/registry.h"
#include "core/accounts/accounts.h"
#include "tests/kit/local_server.h"
#include "tests/kit/patience.h"
#include "tests/kit/sync_bench.h"
#include "tests/kit/verify.h"

#include <QTimer>
#include <QUrlQuery>

namespace sampan {

/// A brand with a WooCommerce shop and a JD.ID account, both of which lead to a server that answers as a test says. They
/// count as practice, so that tries come quickly.
class RealScene {
public:
    RealScene()
        : space(Engine::Sqlite, makeConnectors())
    {
        using namespace Qt::StringLiterals;
        scene.brand = space.brand();
        scene.shop = space.shop(scene.brand);
        scene.market = space.marketplace(scene.brand);
        space.inWork([&](Work &work) {
            for (const auto &[account, kind] : {std::pair(scene.shop, u"woocommerce"_s), std::pair(scene.market, u"jdid"_s)}) {
                Row *row = work.rows().get(Table::Account, account);
                row->set(account::kind, kind);
                row->set(account::url, server.url());
                row->set(account::practice, qint64(1));
                row->set(account::takeOverFrom, qint64(1));
            }
        });
        // Limits are given back as time passes.
        QObject::connect(&m_tick, &QTimer::timeout, [this] { space.clock().advance(Milliseconds(20)); });
        m_tick.start(10);
    }

    /// Reads what there is at one of them, until there is nothing left to do.
    void pull(qint64 account)
    {
        const qint64 before = ended(account);
        SyncBench bench(space);
        bench.start(account);
        bench.kick();
        QTRY_VERIFY_WITH_TIMEOUT(ended(account) > before && open(account) == 0, 120000);
        QVERIFY(bench.stop());
    }
    /// Reads at one of them, in vain; what its status says then.
    QString pullInVain(qint64 account)
    {
        SyncBench bench(space);
        bench.start(account);
        bench.kick();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(bench.state(account), AccountStatus::State::Unreachable, 40000); }();
        const QString words = bench.words(account);
        [&] { QVERIFY(bench.stop()); }();
        return words;
    }

    qint64 variantOf(const QString &sku)
    {
        Statement &select = space.db().query("SELECT id FROM variants WHERE sku = ?", sku);
        const qint64 id = select.step() ? select.integer(0) : 0;
        select.reset();
        return id;
    }
    Value variantCell(const QString &sku, FieldNo field)
    {
        return space.cell(Table::Variant, variantOf(sku), field);
    }

    TestWorkspace space;
    LocalServer server;
    TestWorkspace::Scene scene;

private:
    QTimer m_tick;

    qint64 ended(qint64 account) { return operations("SELECT count(*) FROM operations WHERE account_id = ? AND state > 1", account); }
    qint64 open(qint64 account) { return operations("SELECT count(*) FROM operations WHERE account_id = ? AND state <= 1", account); }
    qint64 operations(const char *sql, qint64 account)
    {
        Statement &select = space.db().query(sql, account);
        const qint64 count = select.step() ? select.integer(0) : 0;
        select.reset();
        return count;
    }
};

/// A parameter of a request's address.
inline QString parameter(const Received &request, const char *name)
{
    return QUrlQuery(request.target.section(u'?', 1)).queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
}

/// A good answer of JD.ID's gateway to this request.
inline QByteArray wrapped(const Received &request, const QByteArray &model)
{
    const QByteArray name = parameter(request, "method").replace(u'.', u'_').toUtf8() + "_response";
    return "{\"" + name + "\":{\"code\":\"0\",\"returnType\":{\"code\":1,\"success\":true,\"model\":" + model + "}}}";
}

} // namespace sampan
