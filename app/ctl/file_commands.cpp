// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/rows.h"

#include "core/change/cell_text.h"
#include "core/change/commit.h"
#include "core/files/export.h"
#include "core/files/import_maps.h"
#include "core/files/import_plan.h"
#include "core/views/keys.h"

#include <QFileInfo>

namespace sampan::ctl {

namespace {

Result<ImportTarget> targetFrom(const QString &name)
{
    if (name == u"products")
        return ImportTarget::Products;
    if (name == u"prices")
        return ImportTarget::Prices;
    if (name == u"stock")
        return ImportTarget::Stock;
    return fail(ErrorCode::Usage, Sentence::tr("“%1” cannot be imported. There are products, prices, stock and maps.").arg(name));
}

// What the change set would do, cell by cell, for a dry run.
QJsonArray changesOf(Database &database, const ChangeSet &changes)
{
    QJsonArray rows;
    for (const NewRow &row : changes.rows) {
        QJsonObject cells;
        for (const auto &[number, value] : row.cells) {
            const Field &field = fieldOf(row.table, number);
            cells.insert(QString::fromLatin1(field.name), cellToText(field, value, Currency()));
        }
        rows.append(QJsonObject {{QStringLiteral("new"), true}, {QStringLiteral("cells"), cells}});
    }
    for (const CellEdit &edit : changes.edits) {
        const Field &field = fieldOf(edit.at.table, edit.at.field);
        rows.append(QJsonObject {{QStringLiteral("key"), keyOf(database, edit.at.table, edit.at.row)}, {QStringLiteral("field"), QString::fromLatin1(field.name)},
            {QStringLiteral("before"), cellToText(field, edit.base, Currency())}, {QStringLiteral("after"), cellToText(field, edit.value, Currency())}});
    }
    return rows;
}

Reply replyFor(const ImportPlan &plan)
{
    Reply reply;
    QJsonArray failed;
    for (const ImportFault &fault : plan.faults) {
        failed.append(QJsonObject {{QStringLiteral("line"), fault.line}, {QStringLiteral("column"), fault.header.isEmpty() ? QJsonValue(fault.column) : QJsonValue(fault.header)}, {QStringLiteral("why"), fault.why.text()}});
        if (!fault.header.isEmpty())
            reply.lines.append(Sentence::tr("Line %1, %2: %3").arg(fault.line).arg(fault.header).arg(fault.why.text()).text());
        else if (fault.column > 0)
            reply.lines.append(Sentence::tr("Line %1, character %2: %3").arg(fault.line).arg(fault.column).arg(fault.why.text()).text());
        else
            reply.lines.append(Sentence::tr("Line %1: %2").arg(fault.line).arg(fault.why.text()).text());
    }
    QJsonArray columns;
    QStringList unknown;
    for (const MappedColumn &column : plan.columns) {
        if (!column.field && !column.header.isEmpty())
            unknown.append(column.header);
        columns.append(QJsonObject {{QStringLiteral("header"), column.header}, {QStringLiteral("field"), column.field ? QJsonValue(QString::fromLatin1(column.field->id)) : QJsonValue()}});
    }
    if (!unknown.isEmpty())
        reply.lines.append(Sentence::tr("Not taken, because nothing here is called so: %1. A template gives columns other names.").arg(unknown.join(QStringLiteral(", "))).text());
    reply.json = {{QStringLiteral("format"), plan.format.inWords().text()}, {QStringLiteral("read"), plan.rows}, {QStringLiteral("same"), plan.sameRows}, {QStringLiteral("failed"), failed},
        {QStringLiteral("failed_rows"), plan.failedRows}, {QStringLiteral("new_products"), plan.newProducts}, {QStringLiteral("new_variants"), plan.newVariants}, {QStringLiteral("columns"), columns}};
    reply.exit = plan.failedRows == 0 ? ExitDone : plan.failedRows < plan.rows ? ExitPartly : ExitFailed;
    return reply;
}

Result<Reply> import(Context &context, const Arguments &arguments)
{
    const QString path = arguments.words[0];
    const bool dry = arguments.has(QStringLiteral("dry-run"));
    const QString table = arguments.value(QStringLiteral("table"), QStringLiteral("products"));
    const bool maps = table == u"maps";
    const auto target = maps ? Result<ImportTarget>() : targetFrom(table);
    if (!target)
        return tl::unexpected(target.error());
    const auto file = openTable(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto planned = [&](Database &database) -> Result<ImportPlan> {
        if (maps) {
            const auto account = accountNamed(database, arguments.value(QStringLiteral("account")));
            return account ? planMaps(database, context.session.actor(), **file, *account, QFileInfo(path).fileName()) : tl::unexpected(account.error());
        }
        const auto brand = brandNamed(database, arguments.value(QStringLiteral("brand")));
        if (!brand)
            return tl::unexpected(brand.error());
        ImportRequest request {BrandId(*brand), {}, QFileInfo(path).fileName()};
        if (const QString name = arguments.value(QStringLiteral("template")); !name.isEmpty()) {
            auto saved = readTemplate(database, name);
            if (!saved)
                return tl::unexpected(saved.error());
            request.mapping = std::move(*saved);
        } else {
            request.mapping.target = *target;
            request.mapping.account = arguments.value(QStringLiteral("account"));
        }
        if (const auto restarted = (*file)->restart(); !restarted)
            return tl::unexpected(restarted.error());
        return planImport(database, context.session.context(), context.session.actor(), **file, request);
    };
    if (dry) {
        return context.session.read([&](Database &database) -> Result<Reply> {
            const auto plan = planned(database);
            if (!plan)
                return tl::unexpected(plan.error());
            Reply reply = replyFor(*plan);
            reply.json.insert(QStringLiteral("rows"), changesOf(database, plan->changes));
            reply.lines.prepend(maps ? Sentence::tr("%1 rows read (%2). It would set %3 maps; %4 rows are so already, %5 do not go in.").arg(plan->rows).arg(plan->format.inWords().text()).arg(plan->rows - plan->sameRows - plan->failedRows).arg(plan->sameRows).arg(plan->failedRows).text()
                                     : Sentence::tr("%1 rows read (%2). It would make %3 products and change %4 cells; %5 rows are so already, %6 do not go in.").arg(plan->rows).arg(plan->format.inWords().text()).arg(plan->newProducts).arg(static_cast<qint64>(plan->changes.edits.size())).arg(plan->sameRows).arg(plan->failedRows).text());
            return reply;
        });
    }
    return context.session.write([&](Database &database) -> Result<Reply> {
        const auto plan = planned(database);
        if (!plan)
            return tl::unexpected(plan.error());
        const CommitResult done = commit(database, context.session.context(), plan->changes);
        Reply reply = replyFor(*plan);
        const int exit = reply.exit;
        addProblems(database, done, reply);
        reply.exit = std::max(exit, reply.exit);
        reply.json.insert(QStringLiteral("commit"), done.commit.value);
        reply.json.insert(QStringLiteral("cells"), done.cells);
        reply.lines.prepend(maps ? Sentence::tr("%1 rows read (%2): %3 maps are new or changed, %4 rows were so already, %5 did not go in.").arg(plan->rows).arg(plan->format.inWords().text()).arg(done.rows).arg(plan->sameRows).arg(plan->failedRows).text()
                                 : Sentence::tr("%1 rows read (%2): %3 products and %4 variants are new, %5 cells changed, %6 rows were so already, %7 did not go in.").arg(plan->rows).arg(plan->format.inWords().text()).arg(plan->newProducts).arg(plan->newVariants).arg(done.cells).arg(plan->sameRows).arg(plan->failedRows).text());
        return reply;
    });
}

Result<Reply> exportTable(Context &context, const Arguments &arguments)
{
    const auto view = viewFor(arguments.words[0]);
    if (!view)
        return tl::unexpected(view.error());
    const QString out = arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return fail(ErrorCode::Usage, Sentence::tr("Say where the table goes: --out FILE.csv or FILE.xlsx."));
    ExportRequest request;
    request.view = *view;
    auto filters = filtersFrom(arguments.values(QStringLiteral("where")));
    if (!filters)
        return tl::unexpected(filters.error());
    request.query.filters = std::move(*filters);
    request.columns = arguments.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts);
    request.personal = arguments.has(QStringLiteral("with-buyers"));
    const auto count = context.session.read([&](Database &database) {
        return exportView(database, request, out, [&](qint64 done, qint64 total) {
            context.progress(Sentence::tr("%1 of %2 rows").arg(done).arg(total).text());
            return true;
        });
    });
    if (!count)
        return tl::unexpected(count.error());
    return Reply {{{QStringLiteral("written"), *count}, {QStringLiteral("file"), out}}, {Sentence::tr("%1 rows are in %2.").arg(*count).arg(out).text()}};
}

}

std::span<const Command> fileCommands()
{
    static const Command commands[] = {
        {"import", "FILE --brand B [--table products|prices|stock|maps] [--account A] [--template T] [--dry-run]", "a CSV or XLSX file as one change; says which rows failed, where and why",
            {QStringLiteral("brand"), QStringLiteral("table"), QStringLiteral("account"), QStringLiteral("template")}, {QStringLiteral("dry-run")}, 1, true, import},
        {"export", "TABLE --out FILE.csv|.xlsx [--where FIELD=VALUE]… [--columns a,b] [--with-buyers]", "a table as a file; importing it again changes nothing",
            {QStringLiteral("out"), QStringLiteral("where"), QStringLiteral("columns")}, {QStringLiteral("with-buyers")}, 1, true, exportTable},
    };
    return commands;
}

} // namespace sampan::ctl
