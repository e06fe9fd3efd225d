// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include "core/storage/backup.h"
#include "core/storage/verify.h"

namespace sampan::ctl {

namespace {

Result<Reply> backup(Context &context, const Arguments &arguments)
{
    const auto database = context.session.connection(Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto copied = backupTo(**database, arguments.words[0]); !copied)
        return tl::unexpected(copied.error());
    return Reply {{{QStringLiteral("file"), arguments.words[0]}}, {Sentence::tr("A whole copy is in %1.").arg(arguments.words[0]).text()}};
}

Result<Reply> restore(Context &context, const Arguments &arguments)
{
    if (const auto restored = restoreFrom(arguments.words[0], context.session.address()); !restored)
        return tl::unexpected(restored.error());
    return Reply {{{QStringLiteral("restored"), arguments.words[0]}},
        {Sentence::tr("The workspace is that of %1 now. What was there before is kept as %2.").arg(arguments.words[0]).arg(context.session.address().path + QStringLiteral(".before-restore")).text()}};
}

Result<Reply> verify(Context &context, const Arguments &)
{
    const auto database = context.session.connection(Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto findings = verifyWorkspace(**database, context.session.context(), [&](const QString &step) {
        context.progress(step);
        return true;
    });
    if (!findings)
        return tl::unexpected(findings.error());
    Reply reply;
    QJsonArray rows;
    for (const Finding &finding : *findings) {
        rows.append(QJsonObject {{QStringLiteral("what"), finding.what}, {QStringLiteral("sentence"), finding.words.text()}});
        reply.lines.append(finding.words.text());
    }
    reply.json = {{QStringLiteral("ok"), findings->empty()}, {QStringLiteral("rows"), rows}};
    if (findings->empty())
        reply.lines = {Sentence::tr("Everything holds.").text()};
    reply.exit = findings->empty() ? ExitDone : ExitFailed;
    return reply;
}

}

std::span<const Command> careCommands()
{
    static const Command commands[] = {
        {"backup", "FILE", "a consistent copy while others work", {}, {}, 1, true, backup},
        {"restore", "FILE", "puts a copy in the place of the workspace, which must not be open", {}, {}, 1, false, restore},
        {"verify", "", "full check: database, hashes, sums of money, states", {}, {}, 0, true, verify},
    };
    return commands;
}

} // namespace sampan::ctl
