// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/rows.h"

#include "core/change/cell_text.h"
#include "core/change/commit.h"
#include "core/change/undo.h"
#include "core/views/inspect.h"
#include "core/views/keys.h"
#include "core/views/view_list.h"

namespace sampan::ctl {

namespace {

Result<Reply> show(Context &context, const Arguments &arguments)
{
    const auto view = viewFor(arguments.words[0]);
    if (!view)
        return tl::unexpected(view.error());
    ViewQuery query;
    auto filters = filtersFrom(arguments.values(QStringLiteral("where")));
    if (!filters)
        return tl::unexpected(filters.error());
    query.filters = std::move(*filters);
    query.search = arguments.value(QStringLiteral("search"));
    query.sort = arguments.value(QStringLiteral("sort"));
    if (query.sort.startsWith(u'-')) {
        query.descending = true;
        query.sort.remove(0, 1);
    }
    bool number = true;
    const qint64 limit = arguments.has(QStringLiteral("limit")) ? arguments.value(QStringLiteral("limit")).toLongLong(&number) : -1;
    if (!number)
        return fail(ErrorCode::Usage, Sentence::tr("--limit takes a number."));
    std::vector<int> columns;
    for (const QString &name : arguments.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts)) {
        const int index = columnIndex(**view, name.trimmed());
        if (index < 0)
            return fail(ErrorCode::Usage, Sentence::tr("The table %1 has no column “%2”.").arg(arguments.words[0]).arg(name));
        columns.push_back(index);
    }
    if (columns.empty()) {
        for (size_t i = 0; i < (*view)->columns.size(); ++i)
            columns.push_back(static_cast<int>(i));
    }
    return context.session.read([&](Database &database) -> Result<Reply> {
        const auto ids = readIds(database, **view, query, limit);
        if (!ids)
            return tl::unexpected(ids.error());
        Reply reply;
        QJsonArray rows;
        QStringList header;
        for (int column : columns)
            header.append(QString::fromLatin1((*view)->columns[static_cast<size_t>(column)].id));
        reply.lines.append(header.join(u'\t'));
        for (const ViewRow &row : readRows(database, **view, *ids, columns)) {
            if (context.json) {
                rows.append(jsonOf(**view, row, columns));
                continue;
            }
            QStringList cells;
            for (int column : columns)
                cells.append(textOf(**view, column, row).simplified());
            reply.lines.append(cells.join(u'\t'));
        }
        reply.json.insert(QStringLiteral("rows"), rows);
        return reply;
    });
}

QString stateOf(Work &work, Table table, qint64 id)
{
    const Row *row = work.rows().get(table, id);
    if (!row)
        return {};
    if (table == Table::Listing)
        return nameOf(static_cast<ListingState>(row->number(listing::state)));
    if (table == Table::Order)
        return nameOf(static_cast<OrderState>(row->number(order::state)));
    return {};
}

// The field that a word of `set` means: a column of the view that can be edited, by the column's name.
Result<CellEdit> editFor(Database &database, const ViewSpec &view, const ViewRow &row, const QString &name, const QString &typed)
{
    const ViewColumn *column = columnNamed(view, name);
    if (!column)
        return fail(ErrorCode::Invalid, Sentence::tr("The table %1 has no column “%2”.").arg(QString::fromLatin1(view.id)).arg(name));
    if (column->editTable == Table::None)
        return fail(ErrorCode::Refused, Sentence::tr("%1 is read or computed and cannot be typed.").arg(QString::fromLatin1(column->title)));
    const qint64 id = editRow(view, *column, row);
    if (id == 0)
        return fail(ErrorCode::Refused, Sentence::tr("There is nothing at the other side that %1 could be set for.").arg(QString::fromLatin1(column->title)));
    Q_UNUSED(database);
    const Field &field = fieldOf(column->editTable, column->editField);
    const auto value = cellFromText(field, typed, currencyOf(view, *column, row));
    if (!value)
        return tl::unexpected(value.error());
    const Value base = row.cells[static_cast<size_t>(columnIndex(view, name))];
    return CellEdit {{column->editTable, id, column->editField}, base, *value};
}

Result<Reply> set(Context &context, const Arguments &arguments)
{
    const auto view = viewFor(arguments.words[0]);
    if (!view)
        return tl::unexpected(view.error());
    const QString key = arguments.words[1];
    struct Done {
        CommitResult result;
        QString before, after;
        Reply reply;
        std::vector<std::pair<Table, qint64>> touched;
    };
    const auto done = context.session.write([&](Database &database) -> Result<Done> {
        const auto id = rowForKey(database, **view, key);
        if (!id)
            return tl::unexpected(id.error());
        const auto rows = readRows(database, **view, std::span(&*id, 1));
        if (rows.empty())
            return fail(ErrorCode::NotFound, Sentence::tr("There is nothing with the key “%1”.").arg(key));
        ChangeSet changes {Cause::Edit, context.session.actor(), {}, {}, {}, {}};
        for (const QString &word : arguments.words.mid(2)) {
            const auto pair = assignment(word);
            if (!pair)
                return fail(ErrorCode::Usage, pair.error().what);
            auto edit = editFor(database, **view, rows.front(), pair->first, pair->second);
            if (!edit)
                return tl::unexpected(edit.error());
            changes.edits.push_back(std::move(*edit));
        }
        Done made;
        {
            Work before(database, context.session.context(), Cause::Edit, {});
            made.before = stateOf(before, (*view)->table, *id);
        }
        made.result = commit(database, context.session.context(), changes);
        Work after(database, context.session.context(), Cause::Edit, {});
        made.after = stateOf(after, (*view)->table, *id);
        made.touched = made.result.touched;
        addProblems(database, made.result, made.reply);
        return made;
    });
    if (!done)
        return tl::unexpected(done.error());
    Reply reply = done->reply;
    reply.json.insert(QStringLiteral("key"), key);
    reply.json.insert(QStringLiteral("commit"), done->result.commit.value);
    reply.json.insert(QStringLiteral("cells"), done->result.cells);
    reply.json.insert(QStringLiteral("state_before"), done->before);
    reply.json.insert(QStringLiteral("state_after"), done->after);
    if (reply.lines.isEmpty())
        reply.lines = {done->result.commit ? Sentence::tr("%1 was changed (change %2). State: %3 → %4").arg(key).arg(done->result.commit.value).arg(done->before).arg(done->after).text()
                                           : Sentence::tr("Nothing changed: %1 is so already.").arg(key).text()};
    return reply;
}

Result<Reply> history(Context &context, const Arguments &arguments)
{
    const auto view = viewFor(arguments.words[0]);
    if (!view)
        return tl::unexpected(view.error());
    return context.session.read([&](Database &database) -> Result<Reply> {
        const auto id = rowForKey(database, **view, arguments.words[1]);
        if (!id)
            return tl::unexpected(id.error());
        Reply reply;
        QJsonArray rows;
        for (const HistoryEntry &entry : historyOf(database, (*view)->table, *id)) {
            QJsonArray cells;
            QStringList said;
            for (const HistoryEntry::Cell &cell : entry.cells) {
                const QString name = QString::fromLatin1(fieldOf((*view)->table, cell.field).name);
                cells.append(QJsonObject {{QStringLiteral("field"), name}, {QStringLiteral("before"), cell.before}, {QStringLiteral("after"), cell.after}});
                said.append(QStringLiteral("%1: %2 → %3").arg(name, cell.before.left(60), cell.after.left(60)));
            }
            static constexpr const char *kinds[] = {"edited", "made", "removed"};
            const QString what = entry.observed ? QStringLiteral("seen") : QString::fromLatin1(kinds[static_cast<size_t>(entry.kind) % 3]);
            rows.append(QJsonObject {{QStringLiteral("commit"), entry.commit.value}, {QStringLiteral("at"), toIso(entry.at)}, {QStringLiteral("actor"), entry.actor},
                {QStringLiteral("cause"), QString::fromLatin1(words::causes[static_cast<size_t>(entry.cause)])}, {QStringLiteral("what"), what}, {QStringLiteral("note"), entry.note}, {QStringLiteral("cells"), cells}});
            reply.lines.append(QStringLiteral("%1  %2  %3  %4  %5").arg(QString::number(entry.commit.value), toIso(entry.at), entry.actor, what, said.join(QStringLiteral("; "))));
        }
        reply.json.insert(QStringLiteral("rows"), rows);
        return reply;
    });
}

Result<Reply> why(Context &context, const Arguments &arguments)
{
    const auto view = viewFor(arguments.words[0]);
    if (!view)
        return tl::unexpected(view.error());
    return context.session.read([&](Database &database) -> Result<Reply> {
        const auto id = rowForKey(database, **view, arguments.words[1]);
        if (!id)
            return tl::unexpected(id.error());
        const ViewColumn *column = columnNamed(**view, arguments.words[2]);
        const Field *field = fieldNamed((*view)->table, column && column->editTable == (*view)->table ? QString::fromLatin1(fieldOf(column->editTable, column->editField).name) : arguments.words[2]);
        if (!field)
            return fail(ErrorCode::Usage, Sentence::tr("The table %1 has no column “%2”.").arg(arguments.words[0]).arg(arguments.words[2]));
        const auto explained = whyOf(database, context.session.context(), (*view)->table, *id, *field);
        if (!explained)
            return tl::unexpected(explained.error());
        Reply reply;
        QJsonArray rows;
        for (const WhyLine &line : *explained) {
            rows.append(QJsonObject {{QStringLiteral("what"), line.what.text()}, {QStringLiteral("value"), line.value}});
            reply.lines.append(line.value.isEmpty() ? line.what.text() : line.what.text() + QStringLiteral(": ") + line.value);
        }
        reply.json.insert(QStringLiteral("rows"), rows);
        return reply;
    });
}

Result<Reply> undo(Context &context, const Arguments &arguments)
{
    bool number = false;
    const CommitId commit(arguments.words[0].toLongLong(&number));
    if (!number)
        return fail(ErrorCode::Usage, Sentence::tr("A change is named by its number; see “show journal”."));
    Reply reply;
    const auto done = context.session.write([&](Database &database) -> Result<CommitResult> {
        auto result = undoCommit(database, context.session.context(), context.session.actor(), commit);
        reply = Reply();
        if (result)
            addProblems(database, *result, reply);
        return result;
    });
    if (!done)
        return tl::unexpected(done.error());
    reply.json.insert(QStringLiteral("commit"), done->commit.value);
    reply.json.insert(QStringLiteral("undoes"), commit.value);
    reply.json.insert(QStringLiteral("rows"), done->rows);
    reply.json.insert(QStringLiteral("cells"), done->cells);
    reply.lines.prepend(Sentence::tr("Change %1 is undone: %2 cells in %3 rows.").arg(commit.value).arg(done->cells).arg(done->rows).text());
    return reply;
}

}

Result<Reply> accountList(Context &context, const Arguments &)
{
    return show(context, {{QStringLiteral("accounts")}, {}});
}

std::span<const Command> tableCommands()
{
    static const Command commands[] = {
        {"show", "TABLE [--where FIELD=VALUE]… [--search WORDS] [--columns a,b] [--sort [-]f] [--limit N]", "rows of a table", {QStringLiteral("where"), QStringLiteral("search"), QStringLiteral("columns"), QStringLiteral("sort"), QStringLiteral("limit")}, {}, 1, true, show},
        {"set", "TABLE KEY FIELD=VALUE…", "one change, as typed cells would be", {}, {}, {3, Words::any}, true, set},
        {"history", "TABLE KEY", "what happened to a row", {}, {}, 2, true, history},
        {"why", "TABLE KEY FIELD", "the inputs and rules that made a price, a stock figure or a state", {}, {}, 3, true, why},
        {"undo", "COMMIT", "takes a saved change back", {}, {}, 1, true, undo},
        {"redo", "COMMIT", "takes an undo back: the number is that of the undo", {}, {}, 1, true, undo},
    };
    return commands;
}

} // namespace sampan::ctl
