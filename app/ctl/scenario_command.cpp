// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include "app/scenario/scenario.h"

namespace sampan::ctl {

namespace {

Result<Reply> scenario(Context &context, const Arguments &arguments)
{
    ScenarioOptions options;
    const std::pair<const char *, int *> numbers[] = {{"products", &options.products}, {"listings", &options.listings}, {"orders", &options.orders}, {"kills", &options.kills},
        {"programs", &options.programs}};
    for (const auto &[name, number] : numbers) {
        const QString option = QString::fromLatin1(name);
        if (!arguments.has(option))
            continue;
        bool good = true;
        *number = arguments.value(option).toInt(&good);
        if (!good || *number < 1)
            return fail(ErrorCode::Usage, Sentence::tr("--%1 takes a number above zero.").arg(option));
    }
    options.faults = arguments.value(QStringLiteral("faults"), options.faults);
    options.seed = arguments.value(QStringLiteral("seed"), QStringLiteral("1")).toULongLong();
    options.sabotage = arguments.value(QStringLiteral("sabotage"));
    options.clockJumps = arguments.has(QStringLiteral("clock-jumps"));
    options.sleep = arguments.has(QStringLiteral("sleep"));
    options.keep = arguments.value(QStringLiteral("keep"));
    const auto done = runScenario(options, context.progress);
    if (!done)
        return tl::unexpected(done.error());
    Reply reply {*done, {}};
    reply.exit = done->value(QStringLiteral("ok")).toBool() ? ExitDone : ExitFailed;
    return reply;
}

}

std::span<const Command> scenarioCommands()
{
    static const Command commands[] = {
        {"scenario", "[--faults SPEC] [--seed N] [--products N] [--listings N] [--orders N] [--kills N] [--programs N] [--clock-jumps] [--sleep] [--keep FOLDER] [--sabotage GUARD]",
            "the whole job once against the simulators; compares their books with what should be there",
            {QStringLiteral("faults"), QStringLiteral("seed"), QStringLiteral("products"), QStringLiteral("listings"), QStringLiteral("orders"), QStringLiteral("kills"), QStringLiteral("programs"), QStringLiteral("keep"),
                QStringLiteral("sabotage")},
            {QStringLiteral("clock-jumps"), QStringLiteral("sleep")}, 0, false, scenario},
    };
    return commands;
}

} // namespace sampan::ctl
