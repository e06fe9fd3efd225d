// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/change/change_set.h"
#include "core/change/outbox_units.h"
#include "core/change/rows.h"
#include "core/state/listing_states.h"
#include "core/state/order_states.h"
#include "core/sync/registry.h"

#include <map>
#include <optional>
#include <set>

namespace sampan {

/// What every change needs to know of the program around it.
struct ChangeContext {
    const Registry &registry;
    const Clock &clock;
};

/// An account with its rules, as a change needs it. Read once for each transaction.
struct AccountFacts {
    AccountId id;
    QString name;
    QString kind;
    AccountRole role = AccountRole::Shop;
    BrandId brand;
    Currency currency;
    AccountStage stage = AccountStage::Watch;
    bool practice = false;
    qint64 takeOverFrom = 0; ///< ms
    QMap<QString, QString> options;
    QMap<QString, QString> learned;
    QString url;
    const Connector *connector = nullptr; ///< null if this program does not know the kind

    struct PriceRule {
        Decimal markup; ///< percent
        qint64 fixed = 0;
        qint64 step = 1;
    };
    std::optional<PriceRule> priceRule;

    struct Policy {
        qint64 id = 0;
        qint64 version = 0;
        std::optional<Decimal> largestStep; ///< percent
        std::optional<qint64> floor, least, most;
        QString setBy;
    };
    std::map<Aspect, Policy> policies; ///< the active ones
};

/// One change under way, in one transaction: the rows it touches, the consequences that follow from what differs, the
/// states that move, and the journal. Nothing else writes those tables. May run again from the start (PostgreSQL), so
/// it has no effects outside the database.
class Work {
public:
    Work(Database &database, const ChangeContext &context, Cause cause, Actor actor, QString note = {}, QString draftBatch = {});

    Database &database() { return m_database; }
    Rows &rows() { return m_rows; }
    Cause cause() const { return m_cause; }
    const Actor &actor() const { return m_actor; }
    Instant now() const { return m_now; }
    const ChangeContext &context() const { return m_context; }
    CommitId commit(); ///< its row, made when it is first needed

    /// Derives what follows, moves states, writes and journals. Call between chunks of a large change, to keep memory
    /// small; finish() calls it.
    void settle();
    /// The last step: settle, and the counts of the commit.
    CommitResult finish();

    void refuse(const CellAt &at, Sentence why) { m_result.refusals.push_back({at, std::move(why)}); }
    void conflict(CellConflict conflict);
    CommitResult &result() { return m_result; }
    void setUndoes(CommitId commit) { m_undoes = commit; }

    /// Null if there is no such account.
    const AccountFacts *account(qint64 id);
    void forgetAccounts() { m_accounts.clear(); } ///< after rules, policies or accounts changed

    /// A row's state moves by an event; its effects are carried out. Refused in the table's words.
    Result<> listingEvent(Row &listing, Aspect aspect, ListingEvent event, quint32 moreGuards = 0);
    Result<> orderEvent(Row &order, OrderEvent event, quint32 moreGuards = 0);
    quint32 listingGuards(Row &listing, Aspect aspect);
    quint32 orderGuards(Row &order);

    /// While undoing: the aspects (or the order) that the undone commit moved out of NEW.
    void cameFromNew(Table table, qint64 row, Aspect aspect) { m_cameFromNew.insert({table, row, aspect}); }
    /// Whether a cell of the aspect is not what was last agreed.
    static bool oursDiffers(const Row &listing, Aspect aspect);

    bool hasProblem(const QString &kind, Table table, qint64 row);
    void openProblem(const QString &kind, qint64 account, Table table, qint64 row, const QString &about, const Sentence &what);
    void closeProblems(const QString &kind, Table table, qint64 row);
    void closeAccountProblems(const QString &kind, qint64 account);
    void closeAccountProblem(const QString &kind, qint64 account, const QString &about);

    /// A row is searched by words of another one, which changed.
    void searchTextStale(Row &row) { m_searchStale.insert(&row); }
    /// The variants of a product are searched by its title, which changed.
    void variantsSearchStale(const Row &product) { m_variantsStale.insert(&product); }

    void withdraw(Table table, qint64 row, Unit unit, Effects effects);
    bool inFlight(Table table, qint64 row, Unit unit);

private:
    void derive();
    void moveStates();
    void listingMoved(Row &listing);
    void orderMoved(Row &order, bool lineChanged = false);
    void writeJournal(const std::vector<Rows::Written> &written);
    void keepSearch(Row &row, bool stale);
    void keepVariantsSearch(const Row &product);

    Database &m_database;
    const ChangeContext &m_context;
    Rows m_rows;
    Cause m_cause;
    Actor m_actor;
    QString m_note;
    QString m_draftBatch;
    Instant m_now;
    CommitId m_commit;
    CommitId m_undoes;
    CommitResult m_result;
    std::map<qint64, std::optional<AccountFacts>> m_accounts;
    std::set<std::tuple<Table, qint64, Aspect>> m_cameFromNew;
    std::vector<Row *> m_seen;
    std::set<Row *> m_searchStale;
    std::set<const Row *> m_variantsStale;
};

} // namespace sampan
