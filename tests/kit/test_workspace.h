// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/listings.h"
#include "core/change/commit.h"
#include "core/change/undo.h"
#include "core/orders/push.h"
#include "tests/kit/movable_clock.h"
#include "tests/kit/test_database.h"
#include "tests/kit/test_registry.h"

#include <QDate>

namespace sampan {

struct MadeProduct {
    qint64 product = 0;
    std::vector<qint64> variants;
};

/// One line of an order to make; amounts in minor units of the order's currency.
struct LineSpec {
    QString sku;
    qint64 quantity = 1;
    qint64 paid = 1000; ///< for the line
    qint64 platformDiscount = 0;
    qint64 cancelled = 0;
};

struct OrderSpec {
    QString number = QStringLiteral("1001");
    std::vector<LineSpec> lines{{QStringLiteral("TEA-1"), 1, 1000, 0, 0}};
    qint64 shipping = 0;
    qint64 sellerDiscount = 0; ///< on the whole order
    qint64 platformDiscount = 0; ///< on the whole order
    QString buyer = QStringLiteral("Siti Rahmawati");
    bool history = false;
};

struct JournalRow {
    Table table = Table::None;
    qint64 row = 0;
    int kind = 0;
    std::vector<CellChange> cells;

    bool operator==(const JournalRow &) const = default;
};

struct OutboxRow {
    qint64 id = 0;
    qint64 account = 0;
    Table table = Table::None;
    qint64 row = 0;
    Unit unit = Unit::None;
    OutboxState state = OutboxState::Waiting;
    qint64 priority = 0;
    QString lane;
    QString intent;

    bool operator==(const OutboxRow &) const = default;
};

/// A workspace of its own for one test, with makers for what a test needs. Every helper is one transaction and ends the
/// test program if the database fails in it.
class TestWorkspace {
public:
    /// `more`: connectors beside those of TestRegistry.
    explicit TestWorkspace(Engine engine, std::vector<std::unique_ptr<Connector>> more = {});

    Database &db() { return *m_db; }
    const WorkspaceAddress &address() const { return m_place.address(); }
    const ChangeContext &context() const { return m_context; }
    MovableClock &clock() { return m_clock; }
    TestRegistry &connectors() { return m_connectors; }
    Actor actor{QStringLiteral("ann"), PersonRole::Administrator}; ///< who makes the changes of this test

    // Makers, as a pull or the forms of the window would make them. Currency of shops AUD, of marketplaces IDR.
    qint64 brand(const QString &name = QStringLiteral("Wren & Tea"));
    qint64 shop(qint64 brand, const QString &name = QStringLiteral("shop"));
    qint64 marketplace(qint64 brand, const QString &name = QStringLiteral("market"));
    MadeProduct product(qint64 brand, const QStringList &skus, qint64 shopPrice = 2000, qint64 onHand = 10);
    qint64 shopListing(qint64 shop, qint64 variant);
    qint64 listing(qint64 marketplace, const QString &sku);
    /// As if the marketplace had taken it as it is: LIVE, with their ids, both sides agreed.
    void goLive(qint64 listing);
    qint64 order(qint64 marketplace, const OrderSpec &spec = {});
    qint64 rate(const QString &from, const QString &to, const QString &rate, const QDate &day = QDate(2026, 11, 1));
    qint64 priceRule(qint64 account, const QString &markup, qint64 fixed = 0, qint64 step = 1);
    qint64 policy(qint64 account, Aspect aspect, std::vector<std::pair<FieldNo, Value>> limits = {});

    /// A brand with a shop, a marketplace, the product TEA-1 and TEA-2 in the shop, and a rate AUD to IDR of 10000.
    struct Scene {
        qint64 brand = 0, shop = 0, market = 0;
        MadeProduct tea;
    };
    Scene scene();

    // Changes.
    CommitResult commit(const ChangeSet &changes);
    Result<CommitResult> tryCommit(const ChangeSet &changes);
    CommitResult undo(CommitId commit);
    /// One typed cell; its base is what is stored.
    CommitResult type(Table table, qint64 row, FieldNo field, const Value &value);
    CellEdit edit(Table table, qint64 row, FieldNo field, const Value &value);
    /// work(Work &) in a transaction of its own, by `actor`; the refusals are those of its Result.
    CommitResult inWork(const std::function<void(Work &)> &work, Cause cause = Cause::Pull);
    Result<> act(const std::function<Result<>(Work &)> &action, Cause cause);

    // The commands of the window.
    Result<> approve(qint64 listing, std::vector<Aspect> aspects = {});
    Result<> queue(qint64 listing);
    Result<> approveOrder(qint64 order);
    Result<> queueOrder(qint64 order);
    Result<> cancelOrder(qint64 order, const QString &reason = QStringLiteral("no stock"));
    Result<> orderEvent(qint64 order, OrderEvent event, Cause cause = Cause::Pull);
    Result<> listingEvent(qint64 listing, Aspect aspect, ListingEvent event, quint32 guards = 0);
    /// As the engine does when it begins to send.
    void claim(qint64 outbox, OutboxState state = OutboxState::Claimed);

    // What is stored.
    Value cell(Table table, qint64 row, FieldNo field);
    QString personal(qint64 order, FieldNo field);
    Beliefs beliefs(Table table, qint64 row);
    ListingState state(qint64 listing, Aspect aspect);
    ListingState shownState(qint64 listing);
    OrderState orderState(qint64 order);
    std::vector<qint64> lines(qint64 order);
    std::vector<JournalRow> journalRows(CommitId commit);
    std::vector<OutboxRow> outbox();
    std::vector<OutboxRow> waiting(); ///< rows of the outbox that wait to be sent
    qint64 number(const char *sql); ///< of a SELECT with one number
    QStringList problems(); ///< kinds of the open ones
    /// The open ones of a kind: "ABOUT: sentence".
    QStringList problemWords(const QString &kind);

private:
    TestDatabase m_place;
    MovableClock m_clock;
    TestRegistry m_connectors;
    ChangeContext m_context;
    std::unique_ptr<Database> m_db;
};

/// Every row of every table, as text: what must be the same before and after a change that failed.
QStringList dump(Database &database);

} // namespace sampan
