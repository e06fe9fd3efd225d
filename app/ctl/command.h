// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/session.h"
#include "app/ctl/arguments.h"
#include "core/views/view.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <span>

namespace sampan::ctl {

enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitUsage = 2, ExitPartly = 3 };

/// What a command answers: one JSON object, and how to say it to a person.
struct Reply {
    QJsonObject json;
    QStringList lines; ///< for a person; empty: made of the JSON
    int exit = ExitDone;
    bool silent = false; ///< the command has printed by itself
};

/// What a command may use.
struct Context {
    Session &session;
    bool json = false;
    std::function<void(const QString &)> progress; ///< to standard error, when that is a terminal
};

/// How many words a command takes, after its name.
struct Words {
    static constexpr int any = std::numeric_limits<int>::max();
    int least, most;
    constexpr Words(int exactly) // NOLINT: a list of commands reads better so
        : least(exactly)
        , most(exactly)
    {
    }
    constexpr Words(int fewest, int top)
        : least(fewest)
        , most(top)
    {
    }
};

/// One word of the command line. Commands are data; a new one is a line in a list.
struct Command {
    const char *name;
    const char *usage;   ///< after the name
    const char *summary; ///< one line, for help
    QStringList withValue;
    QStringList flags;
    Words words = 0;
    bool opensWorkspace = true;
    Result<Reply> (*run)(Context &context, const Arguments &arguments);
};

std::span<const Command> setupCommands();   ///< init, brand, account, secrets, hold
std::span<const Command> settingCommands(); ///< rate, rule, map, policy, schedule
std::span<const Command> tableCommands();   ///< show, set, history, why, undo
std::span<const Command> fileCommands();    ///< import, export
std::span<const Command> flowCommands();    ///< list-on, approve, return, queue, preview, cancel, void, hand-over
std::span<const Command> syncCommands();    ///< sync, worker, practice
std::span<const Command> paperCommands();   ///< labels
std::span<const Command> careCommands();    ///< backup, restore, verify
std::span<const Command> scenarioCommands(); ///< scenario

/// A row of a view as JSON: money {"amount","currency"}, time ISO 8601, flags true or false, absent null.
QJsonObject jsonOf(const ViewSpec &view, const ViewRow &row, const std::vector<int> &columns);

} // namespace sampan::ctl
