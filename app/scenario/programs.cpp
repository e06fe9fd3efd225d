// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/programs.h"

#include "app/common/rehearsal.h"
#include "core/sync/lease.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

namespace sampan {

namespace {
    // So that later steps have theirs too.
    constexpr int syncsToKillIn = 6;

    bool standsStill(qint64 pid)
    {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!stat.open(QIODevice::ReadOnly))
            return false;
        const QByteArray line = stat.readAll();
        return line.mid(line.lastIndexOf(')') + 2).startsWith('T');
    }

    bool waitUntil(Milliseconds longest, const std::function<bool()> &holds)
    {
        QElapsedTimer waited;
        waited.start();
        while (!holds()) {
            if (Milliseconds(waited.elapsed()) > longest)
                return false;
            QEventLoop loop;
            QTimer::singleShot(Milliseconds(50), &loop, &QEventLoop::quit);
            loop.exec();
        }
        return true;
    }
}

Programs::Programs(const ScenarioOptions &options, QString workspace)
    : m_options(options)
    , m_workspace(std::move(workspace))
    , m_dice(static_cast<quint32>(options.seed))
    , m_killsLeft(options.kills)
{
}

// Each kind of boundary in turn; there are several commits to a request.
QString Programs::nextPlace()
{
    const QStringList names = boundaryNames();
    const QString name = names[m_place++ % names.size()];
    return name + u':' + QString::number(1 + m_dice.bounded(name.endsWith(u"commit") ? 60 : 20));
}

void Programs::start(Program &program, const QStringList &words)
{
    QStringList arguments {QStringLiteral("--workspace"), m_workspace, QStringLiteral("--json")};
    arguments += words;
    program.diesAt.clear();
    if (words.first() == u"sync") {
        if (m_killsLeft > 0 && m_killsOfThisSync < std::max(1, m_options.kills / syncsToKillIn)) {
            program.diesAt = nextPlace();
            arguments += {QStringLiteral("--die-at"), program.diesAt};
        }
        if (m_options.clockJumps)
            arguments += QStringLiteral("--clock-jumps");
    }
    program.process->start(QCoreApplication::applicationFilePath(), arguments);
}

void Programs::ended(Program &program, const QStringList &accounts)
{
    QProcess &process = *program.process;
    if (process.exitStatus() == QProcess::CrashExit) {
        if (program.diesAt.isEmpty() || process.exitCode() != SIGKILL) {
            m_crash = QStringLiteral("signal %1").arg(process.exitCode());
            program.ended = true;
            return;
        }
        const QString boundary = program.diesAt.section(u':', 0, 0);
        m_kills.insert(boundary, m_kills.value(boundary).toInt() + 1);
        --m_killsLeft;
        ++m_killsOfThisSync;
        return start(program, QStringList {QStringLiteral("sync")} + accounts);
    }
    program.ended = true;
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    for (const QJsonValue &row : answer.value(QStringLiteral("rows")).toArray()) {
        const QString state = row[QStringLiteral("state")].toString();
        if (state == u"sign in" || state == u"paused")
            m_outcome = fail(ErrorCode::SignIn, Sentence::tr("%1 is paused.").arg(row[QStringLiteral("account")].toString()));
    }
    if (answer.isEmpty())
        m_outcome = fail(ErrorCode::Unavailable, Sentence::verbatim(QString::fromUtf8(process.readAllStandardError()).trimmed()));
}

Result<> Programs::sync(const QStringList &accounts)
{
    m_killsOfThisSync = 0;
    m_outcome = {};
    std::vector<Program> programs(static_cast<size_t>(m_options.programs));
    QEventLoop loop;
    for (Program &program : programs) {
        QObject::connect(program.process.get(), &QProcess::finished, &loop, [&] {
            ended(program, accounts);
            if (std::ranges::all_of(programs, &Program::ended))
                loop.quit();
        });
        start(program, QStringList {QStringLiteral("sync")} + accounts);
    }
    loop.exec();
    return m_outcome;
}

Result<> Programs::sleepAndWake(const QStringList &accounts, const std::function<Result<qint64>()> &fences)
{
    Program sleeper;
    Program other;
    const auto fails = [](const char *what) { return fail(ErrorCode::Unavailable, Sentence::verbatim(QString::fromLatin1(what))); };
    sleeper.process->start(QCoreApplication::applicationFilePath(),
        QStringList {QStringLiteral("--workspace"), m_workspace, QStringLiteral("--json"), QStringLiteral("sync"), QStringLiteral("--freeze-at"), QStringLiteral("after-send:8")} + accounts);
    if (!waitUntil(Seconds(60), [&] { return standsStill(sleeper.process->processId()); }))
        return fails("The program that should sleep has nothing to send.");
    const auto before = fences();
    if (!before)
        return tl::unexpected(before.error());
    start(other, QStringList {QStringLiteral("worker")} + accounts);
    const bool takenOver = waitUntil(Lease::life + Seconds(60), [&] { return fences().value_or(0) >= *before + accounts.size(); });
    waitUntil(Seconds(15), [] { return false; }); // it works
    ::kill(static_cast<pid_t>(sleeper.process->processId()), SIGCONT);
    const bool woke = waitUntil(Seconds(200), [&] { return sleeper.process->state() == QProcess::NotRunning; });
    other.process->terminate();
    if (!waitUntil(Seconds(60), [&] { return other.process->state() == QProcess::NotRunning; }) || other.process->exitStatus() == QProcess::CrashExit)
        return fails("The program that took over does not stop.");
    if (!takenOver)
        return fails("Nobody took over from the program that slept.");
    if (!woke || sleeper.process->exitStatus() == QProcess::CrashExit)
        return fails("The program that slept does not end.");
    return sync(accounts);
}

} // namespace sampan
