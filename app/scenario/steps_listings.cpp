// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/run.h"

#include "core/accounts/accounts.h"
#include "core/catalogue/listings.h"
#include "core/change/commit.h"
#include "core/change/undo.h"

namespace sampan {

namespace {
    constexpr auto live = "SELECT id FROM listings WHERE state = 5 AND account_id IN (SELECT id FROM accounts WHERE kind = 'jdid') ORDER BY id";
}

Result<> ScenarioRun::list()
{
    const auto variants = ids("SELECT v.id FROM variants v JOIN products p ON p.id = v.product_id WHERE v.gone = 0 AND p.gone = 0 AND p.on_sale = 1 AND v.sku <> '' AND v.sku NOT LIKE '%ODD%'"
                              " AND v.shop_price > 0 AND v.on_hand > 3 AND p.images <> '' ORDER BY p.id, v.id");
    if (!variants)
        return tl::unexpected(variants.error());
    const auto made = m_session->write([&](Database &database) -> Result<std::vector<qint64>> {
        std::vector<qint64> listings;
        Work work(database, m_session->context(), Cause::Edit, m_session->actor());
        for (qint64 id : *variants) {
            if (static_cast<int>(listings.size()) >= m_options.listings)
                break;
            const QString sku = work.rows().get(Table::Variant, id)->text(variant::sku);
            if (const auto listing = makeListing(work, m_accounts[QStringLiteral("JD")].value, sku))
                listings.push_back(*listing);
            if (work.rows().size() > 2000)
                work.settle();
        }
        work.finish();
        return listings;
    });
    if (!made)
        return tl::unexpected(made.error());
    m_counts.insert(QStringLiteral("listed"), static_cast<int>(made->size()));
    const auto approved = eachRow(Table::Listing, *made, Cause::Approval, [](Work &work, Row &row) { return approveListing(work, row, {}, {}); });
    if (!approved)
        return tl::unexpected(approved.error());
    const auto queued = eachRow(Table::Listing, *made, Cause::Queue, [](Work &work, Row &row) { return queueListing(work, row); });
    if (!queued)
        return tl::unexpected(queued.error());
    m_counts.insert(QStringLiteral("approved"), *approved);
    m_counts.insert(QStringLiteral("queued"), *queued);
    if (const auto struck = strike("watch", "UPDATE accounts SET stage = 1"); !struck)
        return struck;
    return sync({QStringLiteral("JD"), QStringLiteral("HARBOUR")});
}

Result<> ScenarioRun::publish()
{
    const auto started = m_session->write([&](Database &database) -> Result<CommitResult> {
        Work work(database, m_session->context(), Cause::Settings, m_session->actor());
        for (const auto &[name, id] : m_accounts) {
            if (const auto set = setStage(work, *work.rows().get(Table::Account, id.value), AccountStage::Active); !set)
                return tl::unexpected(set.error());
        }
        return work.finish();
    });
    if (!started)
        return tl::unexpected(started.error());
    if (m_options.sleep) {
        if (const auto woken = m_programs->sleepAndWake({QStringLiteral("JD"), QStringLiteral("HARBOUR")}, [this] { return number("SELECT sum(fence) FROM leases"); }); !woken)
            return woken;
    }
    if (const auto settled = settle(); !settled)
        return settled;
    if (const auto allowed = allowPolicies(); !allowed)
        return allowed;
    const auto there = ids(live);
    if (!there)
        return tl::unexpected(there.error());
    m_counts.insert(QStringLiteral("live"), static_cast<int>(there->size()));
    if (sabotages("created_once")) {
        const auto books = m_world->ledger(QStringLiteral("jdid"));
        if (!books)
            return tl::unexpected(books.error());
        const QString sku = books->value(QStringLiteral("skus")).toArray().first().toObject().value(QStringLiteral("sellerSkuId")).toString();
        if (const auto twice = m_world->control(QStringLiteral("jdid"), {{QStringLiteral("action"), QStringLiteral("add_products")}, {QStringLiteral("products"), QJsonArray {QJsonObject {{QStringLiteral("sku"), sku}, {QStringLiteral("price"), 1000}, {QStringLiteral("stock"), 1}}}}}); !twice)
            return tl::unexpected(twice.error());
    }
    return {};
}

// From here on prices and stock follow the shop by themselves.
Result<> ScenarioRun::allowPolicies()
{
    const auto allowed = m_session->write([&](Database &database) -> Result<CommitResult> {
        Work work(database, m_session->context(), Cause::Settings, m_session->actor());
        Statement &select = database.query("SELECT id FROM policies WHERE account_id = ? AND aspect IN (?, ?)", m_accounts[QStringLiteral("JD")].value, static_cast<int>(Aspect::Price), static_cast<int>(Aspect::Stock));
        std::vector<qint64> policies;
        while (select.step())
            policies.push_back(select.integer(0));
        select.reset();
        for (qint64 id : policies) {
            Row &row = *work.rows().get(Table::Policy, id);
            row.set(policy::active, qint64(1));
            row.set(policy::largestStep, QString());
        }
        return work.finish();
    });
    return allowed ? Result<>() : tl::unexpected(allowed.error());
}

// The shop changes; what follows from it reaches the marketplace by the two policies.
Result<> ScenarioRun::follow()
{
    const int changes = std::max(20, m_options.listings / 5);
    const auto changed = m_world->control(QStringLiteral("woocommerce"), {{QStringLiteral("action"), QStringLiteral("random_changes")}, {QStringLiteral("count"), changes}, {QStringLiteral("seed"), static_cast<qint64>(m_options.seed + 5)}});
    if (!changed)
        return tl::unexpected(changed.error());
    m_counts.insert(QStringLiteral("shop_changes"), changed->value(QStringLiteral("changed")).toArray().size());
    return settle();
}

// A hundred prices are typed, sent, and taken back after they were sent.
Result<> ScenarioRun::undoSent()
{
    const auto listings = ids(live);
    if (!listings)
        return tl::unexpected(listings.error());
    std::vector<qint64> some(listings->begin(), listings->begin() + std::min<qsizetype>(100, static_cast<qsizetype>(listings->size())));
    std::map<qint64, qint64> before;
    const auto typed = m_session->write([&](Database &database) -> Result<CommitResult> {
        ChangeSet changes {Cause::Paste, m_session->actor(), QStringLiteral("practice: prices"), {}, {}, {}};
        Work reading(database, m_session->context(), Cause::Edit, {});
        before.clear();
        for (qint64 id : some) {
            const Value price = reading.rows().get(Table::Listing, id)->value(listing::price);
            before[id] = price.number();
            changes.edits.push_back({{Table::Listing, id, listing::price}, price, price.number() + 700000});
        }
        return commit(database, m_session->context(), changes);
    });
    if (!typed)
        return tl::unexpected(typed.error());
    const auto approve = [&](const std::vector<qint64> &rows) -> Result<> {
        (void)eachRow(Table::Listing, rows, Cause::Approval, [](Work &work, Row &row) { return approveListing(work, row, {Aspect::Price}, {}); });
        (void)eachRow(Table::Listing, rows, Cause::Queue, [](Work &work, Row &row) { return queueListing(work, row); });
        return settle();
    };
    if (const auto sent = approve(some); !sent)
        return sent;
    const auto differing = [&]() -> Result<int> {
        const auto books = m_world->ledger(QStringLiteral("jdid"));
        if (!books)
            return tl::unexpected(books.error());
        QMap<QString, qint64> there;
        for (const QJsonValue &sku : books->value(QStringLiteral("skus")).toArray())
            there.insert(sku[QStringLiteral("skuId")].toVariant().toString(), sku[QStringLiteral("price")].toVariant().toLongLong());
        return m_session->read([&](Database &database) -> Result<int> {
            int differs = 0;
            for (const auto &[id, price] : before) {
                Statement &select = database.query("SELECT remote_variant FROM listings WHERE id = ?", id);
                const QString remote = select.step() ? select.text(0) : QString();
                select.reset();
                differs += there.value(remote) * 100 != price;
            }
            return differs;
        });
    };
    const auto raised = differing();
    if (!raised)
        return tl::unexpected(raised.error());
    const auto undone = m_session->write([&](Database &database) { return undoCommit(database, m_session->context(), m_session->actor(), typed->commit); });
    if (!undone)
        return tl::unexpected(undone.error());
    if (const auto sent = settle(); !sent)
        return sent;
    const auto left = differing();
    if (!left)
        return tl::unexpected(left.error());
    m_counts.insert(QStringLiteral("undone_cells"), undone->cells);
    guard(QStringLiteral("undo"), *raised == static_cast<int>(some.size()) && *left == 0 && undone->cells >= static_cast<int>(some.size()),
        QStringLiteral("%1 prices were sent, %2 are not back").arg(*raised).arg(*left));
    return {};
}

} // namespace sampan
