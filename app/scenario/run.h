// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/practice.h"
#include "app/common/session.h"
#include "app/common/sync_run.h"
#include "app/scenario/programs.h"
#include "app/scenario/world.h"

#include <QTemporaryDir>

namespace sampan {

/// One scenario under way: the world, the workspace, and what should have come of it. Each step does what a person does;
/// each guard compares what the simulators say with it.
class ScenarioRun {
public:
    ScenarioRun(ScenarioOptions options, std::function<void(const QString &)> progress);
    Result<QJsonObject> go();

private:
    // steps_catalogue.cpp
    Result<> open();
    Result<> pull();
    Result<> importFile();
    Result<> editCells();
    Result<> mapCategories();
    // steps_listings.cpp
    Result<> list();
    Result<> publish();
    Result<> allowPolicies();
    Result<> follow();
    Result<> undoSent();
    // steps_orders.cpp
    Result<> cancelStage(int stage);
    Result<> takeOrders();
    Result<> editOrders();
    Result<> pushOrders();
    Result<> cancelLate();
    Result<> printLabels();
    // guards.cpp
    Result<> checkCatalogue();
    Result<> checkWatch();
    Result<> checkListings();
    Result<> checkOrders();
    Result<> checkStock();
    Result<> checkSecrets();
    Result<> checkWorkspace();
    void guard(const QString &name, bool ok, const QString &detail = {});

    // What all of them use.
    Result<> sync(const QStringList &accounts);
    /// Until nothing waits any more; a few rounds at most, for what was lost is found out only after its quiet time.
    Result<> settle();
    Result<CommitResult> commitCells(Cause cause, const QString &note, std::vector<CellEdit> edits);
    Result<int> eachRow(Table table, const std::vector<qint64> &rows, Cause cause, const std::function<Result<>(Work &, Row &)> &each);
    /// The numbers that a statement selects.
    Result<std::vector<qint64>> ids(const char *sql);
    Result<qint64> number(const char *sql);
    /// Something that nobody may do, done past the core: what the named guard must notice.
    Result<> strike(const char *guard, const char *sql);
    bool sabotages(const char *guard) const { return m_options.sabotage == QLatin1StringView(guard); }

    ScenarioOptions m_options;
    std::function<void(const QString &)> m_progress;
    QTemporaryDir m_folder;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Session> m_session;
    std::map<QString, AccountId> m_accounts;
    std::unique_ptr<Programs> m_programs; ///< where the syncs are not done in this one

    QJsonObject m_guards;
    QJsonObject m_counts;
    bool m_ok = true;
    QStringList m_placed;    ///< order numbers that JD.ID gave out
    std::map<QString, int> m_cancelStage; ///< order number to the stage of its cancel
    QMap<QString, QString> m_noted;       ///< order number to the note that a person wrote
};

} // namespace sampan
