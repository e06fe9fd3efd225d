// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/run.h"

#include "app/scenario/saboteur.h"
#include "core/change/commit.h"
#include "core/views/keys.h"

#include <QEventLoop>
#include <QElapsedTimer>

namespace sampan {

QStringList scenarioGuards()
{
    return {QStringLiteral("catalogue"), QStringLiteral("import"), QStringLiteral("edits"), QStringLiteral("watch"), QStringLiteral("listings"), QStringLiteral("created_once"), QStringLiteral("orders_once"),
        QStringLiteral("lines"), QStringLiteral("money"), QStringLiteral("notes"), QStringLiteral("cancels"), QStringLiteral("stock"), QStringLiteral("labels"), QStringLiteral("undo"), QStringLiteral("mails"),
        QStringLiteral("secrets"), QStringLiteral("verify")};
}

Result<QJsonObject> runScenario(const ScenarioOptions &options, const std::function<void(const QString &)> &progress)
{
    if (!options.sabotage.isEmpty() && !scenarioGuards().contains(options.sabotage))
        return fail(ErrorCode::Usage, Sentence::tr("There is no guard “%1”. There are: %2.").arg(options.sabotage).arg(scenarioGuards().join(QStringLiteral(", "))));
    return ScenarioRun(options, progress).go();
}

ScenarioRun::ScenarioRun(ScenarioOptions options, std::function<void(const QString &)> progress)
    : m_options(std::move(options))
    , m_progress(std::move(progress))
{
}

Result<QJsonObject> ScenarioRun::go()
{
    using Action = Result<> (ScenarioRun::*)();
    static constexpr std::pair<const char *, Action> steps[] = {
        {"open the practice workspace", &ScenarioRun::open},
        {"pull the catalogue", &ScenarioRun::pull},
        {"compare the catalogue", &ScenarioRun::checkCatalogue},
        {"import a file", &ScenarioRun::importFile},
        {"edit 200 cells", &ScenarioRun::editCells},
        {"map categories", &ScenarioRun::mapCategories},
        {"list on JD.ID and approve", &ScenarioRun::list},
        {"see that nothing left while the accounts only watched", &ScenarioRun::checkWatch},
        {"publish", &ScenarioRun::publish},
        {"take orders", &ScenarioRun::takeOrders},
        {"edit orders", &ScenarioRun::editOrders},
        {"push orders to the shop", &ScenarioRun::pushOrders},
        {"cancel late", &ScenarioRun::cancelLate},
        {"follow the shop's stock and prices", &ScenarioRun::follow},
        {"print labels", &ScenarioRun::printLabels},
        {"undo what was sent", &ScenarioRun::undoSent},
        {"compare the listings", &ScenarioRun::checkListings},
        {"compare the stock", &ScenarioRun::checkStock},
        {"compare the orders", &ScenarioRun::checkOrders},
        {"look for secrets", &ScenarioRun::checkSecrets},
        {"verify the workspace", &ScenarioRun::checkWorkspace},
    };
    QElapsedTimer whole;
    whole.start();
    for (const auto &[name, step] : steps) {
        QElapsedTimer time;
        time.start();
        m_progress(QString::fromLatin1(name) + QStringLiteral(" …"));
        if (const auto done = (this->*step)(); !done)
            return fail(done.error().code, Sentence::tr("The step “%1” failed: %2").arg(QString::fromLatin1(name)).arg(done.error().what.text()));
        m_progress(QStringLiteral("    %1 s").arg(static_cast<double>(time.elapsed()) / 1000, 0, 'f', 1));
    }
    if (m_programs)
        guard(QStringLiteral("programs"), m_programs->crash().isEmpty(), m_programs->crash());
    QJsonObject answer = m_counts;
    answer.insert(QStringLiteral("ok"), m_ok);
    answer.insert(QStringLiteral("guards"), m_guards);
    answer.insert(QStringLiteral("faults"), m_options.faults);
    answer.insert(QStringLiteral("seed"), static_cast<qint64>(m_options.seed));
    if (m_programs) {
        answer.insert(QStringLiteral("kills"), m_programs->kills());
        answer.insert(QStringLiteral("programs"), m_options.programs);
        answer.insert(QStringLiteral("clock_jumps"), m_options.clockJumps);
        answer.insert(QStringLiteral("slept"), m_options.sleep);
    }
    answer.insert(QStringLiteral("seconds"), static_cast<double>(whole.elapsed() / 100) / 10);
    return answer;
}

void ScenarioRun::guard(const QString &name, bool ok, const QString &detail)
{
    // Checked at several moments, it holds only if it held at all of them.
    const QJsonObject before = m_guards.value(name).toObject();
    const bool good = ok && before.value(QStringLiteral("ok")).toBool(true);
    QStringList details {before.value(QStringLiteral("detail")).toString(), detail};
    details.removeAll(QString());
    m_guards.insert(name, QJsonObject {{QStringLiteral("ok"), good}, {QStringLiteral("detail"), details.join(QStringLiteral("; "))}});
    m_ok = m_ok && ok;
    if (!ok)
        m_progress(QStringLiteral("  ! %1: %2").arg(name, detail));
}

Result<> ScenarioRun::sync(const QStringList &accounts)
{
    if (m_programs)
        return m_programs->sync(accounts);
    const auto store = m_session->secrets();
    if (!store)
        return tl::unexpected(store.error());
    std::vector<AccountId> wanted;
    for (const QString &name : accounts)
        wanted.push_back(m_accounts[name]);
    SyncRun run(m_session->workspace(), **store, wanted, {});
    QEventLoop loop;
    Result<> outcome;
    QObject::connect(&run, &SyncRun::finished, &loop, [&](const std::vector<AccountSummary> &summaries) {
        for (const AccountSummary &summary : summaries) {
            if (summary.status.state == AccountStatus::State::SignIn || summary.status.state == AccountStatus::State::Paused)
                outcome = fail(ErrorCode::SignIn, summary.status.words);
        }
        loop.quit();
    });
    run.start();
    loop.exec();
    return outcome;
}

Result<> ScenarioRun::settle()
{
    constexpr int mostRounds = 8;
    for (int round = 0; round < mostRounds; ++round) {
        if (const auto synced = sync({QStringLiteral("JD"), QStringLiteral("HARBOUR")}); !synced)
            return synced;
        const auto open = number("SELECT (SELECT count(*) FROM outbox WHERE state IN (0, 1, 2)) + (SELECT count(*) FROM operations WHERE state IN (0, 1))");
        if (!open)
            return tl::unexpected(open.error());
        if (*open == 0 && round > 0)
            return {};
    }
    return {};
}

Result<CommitResult> ScenarioRun::commitCells(Cause cause, const QString &note, std::vector<CellEdit> edits)
{
    return m_session->write([&](Database &database) -> Result<CommitResult> { return commit(database, m_session->context(), {cause, m_session->actor(), note, {}, {}, edits}); });
}

Result<int> ScenarioRun::eachRow(Table table, const std::vector<qint64> &rows, Cause cause, const std::function<Result<>(Work &, Row &)> &each)
{
    int done = 0;
    const auto written = m_session->write([&](Database &database) -> Result<CommitResult> {
        done = 0;
        Work work(database, m_session->context(), cause, m_session->actor());
        for (qint64 id : rows) {
            Row *row = work.rows().get(table, id);
            if (row && each(work, *row))
                ++done;
            if (work.rows().size() > 2000)
                work.settle();
        }
        return work.finish();
    });
    if (!written)
        return tl::unexpected(written.error());
    return done;
}

Result<std::vector<qint64>> ScenarioRun::ids(const char *sql)
{
    return m_session->read([sql](Database &database) -> Result<std::vector<qint64>> {
        std::vector<qint64> found;
        Statement &select = database.query(sql);
        while (select.step())
            found.push_back(select.integer(0));
        select.reset();
        if (database.failed())
            return tl::unexpected(*database.error());
        return found;
    });
}

Result<qint64> ScenarioRun::number(const char *sql)
{
    const auto found = ids(sql);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? 0 : found->front();
}

Result<> ScenarioRun::strike(const char *guard, const char *sql)
{
    if (!sabotages(guard))
        return {};
    const auto done = m_session->write([sql](Database &database) -> Result<bool> {
        database.run(sql);
        return true;
    });
    return done ? Result<>() : tl::unexpected(done.error());
}

} // namespace sampan
