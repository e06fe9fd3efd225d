// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <functional>

namespace sampan {

/// The whole job once, against the simulators: how much of everything, and what goes wrong meanwhile.
struct ScenarioOptions {
    QString faults = QStringLiteral("off");
    quint64 seed = 1;
    int products = 2000; ///< in the shop; three of twenty have variants
    int listings = 500;
    int orders = 300;
    QString sabotage; ///< a guard's name: something is done wrong on purpose that this guard must notice
    int kills = 0;    ///< kill -9 of the program that syncs, each at another boundary; it is started again and finishes
    int programs = 1; ///< how many sync the same workspace at the same time
    bool clockJumps = false; ///< their clocks jump an hour both ways
    bool sleep = false;      ///< one of them sleeps past its lease with a request under way; two minutes longer
    QString keep;     ///< a folder where the workspace and the labels stay; empty: they are gone afterwards
};

/// Does the job as people do it, through the same functions as the window and the command line, and compares the
/// simulators' own books with what should be there. The answer is {"ok", "guards": {name: {"ok", "detail"}}, counts…}.
/// Fails only if the job cannot be done at all. Runs event loops of its own, so it is called from main() and nowhere else.
Result<QJsonObject> runScenario(const ScenarioOptions &options, const std::function<void(const QString &)> &progress);

/// The guards, in the order of their checks.
QStringList scenarioGuards();

} // namespace sampan
