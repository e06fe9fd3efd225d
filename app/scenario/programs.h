// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scenario/scenario.h"

#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>

#include <memory>
#include <vector>

namespace sampan {

/// Syncs done by programs of their own, as somebody's command line and cron do it, and what happens to programs: they
/// are killed, stand still and have their clocks set. Which, and where, follows from the seed.
class Programs {
public:
    Programs(const ScenarioOptions &options, QString workspace);

    /// Until nothing is due; whoever is killed is started again. Waits.
    Result<> sync(const QStringList &accounts);
    /// One program stands still with a request under way until another one has taken over and worked a while, and then
    /// goes on. `fences`: the sum of the fences of these accounts, which grows with each new holder. Takes a little more
    /// than a lease lives. Waits.
    Result<> sleepAndWake(const QStringList &accounts, const std::function<Result<qint64>()> &fences);

    /// How often a program was killed, by the boundary at which it was.
    const QJsonObject &kills() const { return m_kills; }
    /// A program that ended in a way that nobody arranged, for example "signal 11"; empty if none did.
    const QString &crash() const { return m_crash; }

private:
    struct Program {
        std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
        QString diesAt;
        bool ended = false;
    };

    void start(Program &program, const QStringList &words);
    void ended(Program &program, const QStringList &accounts);
    QString nextPlace();

    const ScenarioOptions m_options;
    const QString m_workspace;
    QRandomGenerator m_dice;
    int m_killsLeft;
    int m_killsOfThisSync = 0;
    int m_place = 0;
    QJsonObject m_kills;
    QString m_crash;
    Result<> m_outcome;
};

} // namespace sampan
