// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_plan.h"

#include "core/files/import_run.h"

namespace sampan {

namespace {
    constexpr qint64 rowsBetweenReports = 200;

    Result<> eachRow(TableReader &file, int pass, const Progress &progress, const auto &callback)
    {
        FileRow row;
        for (qint64 count = 0;; ++count) {
            if (count % rowsBetweenReports == 0 && !goesOn(progress, pass * file.total() + file.done(), 2 * file.total()))
                return cancelled();
            const auto more = file.next(row);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return {};
            callback(row);
        }
    }
}

Result<ImportPlan> planImport(Database &database, const ChangeContext &context, const Actor &actor, TableReader &file, const ImportRequest &request, const Progress &progress)
{
    if (actor.role == PersonRole::Viewer)
        return fail(ErrorCode::Refused, Sentence::tr("You may look, but not edit."));
    ImportPlan plan;
    plan.format = file.format();
    plan.changes.cause = Cause::Import;
    plan.changes.actor = actor;
    plan.changes.note = request.note;
    ImportRun run(database, context, actor, request, plan);
    for (int pass = 0; pass < 2; ++pass) {
        if (const auto begun = file.restart(); !begun)
            return tl::unexpected(begun.error());
        FileRow header;
        const auto any = file.next(header);
        if (!any)
            return tl::unexpected(any.error());
        if (!*any)
            return fail(ErrorCode::Invalid, Sentence::tr("The file is empty."));
        if (header.fault)
            return fail(ErrorCode::Invalid, Sentence::tr("The header in line %1 cannot be read: %2").arg(header.fault->line).arg(header.fault->why.english()));
        if (pass == 0) {
            if (const auto prepared = run.prepare(header); !prepared)
                return tl::unexpected(prepared.error());
        }
        const auto read = eachRow(file, pass, progress, [&](const FileRow &row) { pass == 0 ? run.look(row) : run.take(row); });
        if (!read)
            return tl::unexpected(read.error());
        if (database.failed())
            return tl::unexpected(*database.error());
    }
    return plan;
}

} // namespace sampan
