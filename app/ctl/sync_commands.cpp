// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include "app/common/practice.h"
#include "app/common/signals.h"
#include "app/common/sync_run.h"
#include "core/storage/backup.h"
#include "core/views/keys.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

namespace sampan::ctl {

namespace {

Result<std::vector<AccountId>> accountsFrom(Context &context, const QStringList &names)
{
    return context.session.read([&](Database &database) -> Result<std::vector<AccountId>> {
        std::vector<AccountId> accounts;
        for (const QString &name : names) {
            const auto id = accountNamed(database, name);
            if (!id)
                return tl::unexpected(id.error());
            accounts.push_back(AccountId(*id));
        }
        if (names.isEmpty()) {
            Statement &select = database.query("SELECT id FROM accounts WHERE removed = 0 ORDER BY id");
            while (select.step())
                accounts.push_back(AccountId(select.integer(0)));
            select.reset();
        }
        return accounts;
    });
}

QString stateWord(AccountStatus::State state)
{
    static constexpr const char *words[] = {"starting", "idle", "working", "waiting", "offline", "unreachable", "paused", "sign in", "elsewhere", "stopped"};
    return QString::fromLatin1(words[static_cast<size_t>(state)]);
}

Reply replyFor(const std::vector<AccountSummary> &summaries)
{
    Reply reply;
    QJsonArray rows;
    int good = 0;
    for (const AccountSummary &summary : summaries) {
        const RunCounts &counts = summary.status.counts;
        const Backlog &backlog = summary.status.backlog;
        good += summary.good;
        rows.append(QJsonObject {{QStringLiteral("account"), summary.name}, {QStringLiteral("products"), counts.products}, {QStringLiteral("orders"), counts.orders},
            {QStringLiteral("pulled"), counts.products + counts.orders}, {QStringLiteral("changed"), counts.changed}, {QStringLiteral("sent"), counts.sent}, {QStringLiteral("refused"), counts.refused},
            {QStringLiteral("unknown"), backlog.unknown}, {QStringLiteral("stuck"), backlog.stuck}, {QStringLiteral("waiting"), backlog.waiting}, {QStringLiteral("problems"), summary.problems},
            {QStringLiteral("ok"), summary.good}, {QStringLiteral("state"), stateWord(summary.status.state)}});
        reply.lines.append(Sentence::tr("%1: %2 products and %3 orders read, %4 rows changed, %5 sent, %6 refused, %7 waiting, %8 problems")
                               .arg(summary.name)
                               .arg(counts.products)
                               .arg(counts.orders)
                               .arg(counts.changed)
                               .arg(counts.sent)
                               .arg(counts.refused)
                               .arg(backlog.waiting + backlog.unknown)
                               .arg(summary.problems)
                               .text());
    }
    reply.json.insert(QStringLiteral("rows"), rows);
    const auto all = static_cast<int>(summaries.size());
    reply.exit = good == all ? ExitDone : good > 0 ? ExitPartly : ExitFailed;
    return reply;
}

// An hour forth, back, further back and forth again: what a wrong time zone, a time server and a person do in a day.
void startClockJumps(Session &session)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [&session, step = 0]() mutable {
        static constexpr int hours[] = {1, -1, -1, 1};
        session.jumpClock(std::chrono::hours(hours[step++ % 4]));
    });
    timer->start(Milliseconds(400));
}

Result<> arrangeRehearsal(Session &session, const Arguments &arguments)
{
    const std::pair<QString, Mishap> mishaps[] = {{QStringLiteral("die-at"), Mishap::Die}, {QStringLiteral("freeze-at"), Mishap::Freeze}};
    for (const auto &[option, mishap] : mishaps) {
        if (!arguments.has(option))
            continue;
        if (const auto arranged = arrangeMishap(mishap, arguments.value(option)); !arranged)
            return arranged;
    }
    if (arguments.has(QStringLiteral("clock-jumps")))
        startClockJumps(session);
    return {};
}

Result<Reply> sync(Context &context, const Arguments &arguments)
{
    if (const auto arranged = arrangeRehearsal(context.session, arguments); !arranged)
        return tl::unexpected(arranged.error());
    const auto accounts = accountsFrom(context, arguments.words);
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (accounts->empty())
        return fail(ErrorCode::NotFound, Sentence::tr("There is no account yet. Add one with “account add”."));
    const auto store = context.session.secrets();
    if (!store)
        return tl::unexpected(store.error());
    const RunRequest request {arguments.value(QStringLiteral("streams")).split(u',', Qt::SkipEmptyParts), arguments.has(QStringLiteral("full")), {}};
    SyncRun run(context.session.workspace(), **store, *accounts, request);
    StopSignal stop;
    Reply reply;
    QObject::connect(&stop, &StopSignal::asked, &run, &SyncRun::cancel);
    QObject::connect(&run, &SyncRun::progress, qApp, [&](const QString &line) { context.progress(line); });
    QObject::connect(&run, &SyncRun::finished, qApp, [&](const std::vector<AccountSummary> &summaries) {
        reply = replyFor(summaries);
        QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    return reply;
}

Result<Reply> worker(Context &context, const Arguments &arguments)
{
    const auto accounts = accountsFrom(context, arguments.words);
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto store = context.session.secrets();
    if (!store)
        return tl::unexpected(store.error());
    Workspace &workspace = context.session.workspace();
    SyncService service(workspace, **store, true);
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::asked, &service, &SyncService::stop);
    QObject::connect(&service, &SyncService::stopped, qApp, &QCoreApplication::quit);
    workspace.watchOthers();
    service.start(*accounts);
    QCoreApplication::exec();
    return Reply {{{QStringLiteral("stopped"), true}}, {Sentence::tr("Stopped; nothing is left claimed.").text()}};
}

Result<Reply> practice(Context &, const Arguments &arguments)
{
    PracticeOptions options;
    options.port = static_cast<quint16>(arguments.value(QStringLiteral("port"), QStringLiteral("0")).toUInt());
    options.seed = arguments.value(QStringLiteral("seed"), QStringLiteral("1")).toULongLong();
    options.products = arguments.value(QStringLiteral("products"), QStringLiteral("2000")).toInt();
    options.faults = arguments.value(QStringLiteral("faults"), QStringLiteral("off"));
    Practice simulators(options);
    if (const auto started = simulators.start(); !started)
        return tl::unexpected(started.error());
    const QByteArray line = QJsonDocument(simulators.describe()).toJson(QJsonDocument::Compact) + '\n';
    fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    fflush(stdout);
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::asked, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    Reply reply;
    reply.silent = true;
    return reply;
}

}

std::span<const Command> syncCommands()
{
    static const Command commands[] = {
        {"sync", "[NAME…] [--streams products,stock,prices,orders,status,tracking] [--full] [--die-at PLACE:N] [--freeze-at PLACE:N] [--clock-jumps]",
            "reads what changed and sends what is due, until nothing is due; the last three are for rehearsals", {QStringLiteral("streams"), QStringLiteral("die-at"), QStringLiteral("freeze-at")},
            {QStringLiteral("full"), QStringLiteral("clock-jumps")}, {0, Words::any}, true, sync},
        {"worker", "[NAME…]", "stays and works by the schedules, until it is told to stop", {}, {}, {0, Words::any}, true, worker},
        {"practice", "[--port P] [--seed N] [--faults SPEC] [--products N]", "runs the simulators on loopback and prints where they are", {QStringLiteral("port"), QStringLiteral("seed"), QStringLiteral("faults"), QStringLiteral("products")}, {}, 0, false, practice},
    };
    return commands;
}

} // namespace sampan::ctl
