// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/rows.h"

#include "core/change/cell_text.h"
#include "core/views/keys.h"

#include <QRegularExpression>

namespace sampan::ctl {

Result<const ViewSpec *> viewFor(const QString &table)
{
    if (const ViewSpec *view = viewNamed(table))
        return view;
    QStringList names;
    for (const ViewSpec &view : allViews())
        names.append(QString::fromLatin1(view.id));
    return fail(ErrorCode::Usage, Sentence::tr("There is no table “%1”. There are: %2.").arg(table).arg(names.join(QStringLiteral(", "))));
}

Result<std::vector<ViewFilter>> filtersFrom(const QStringList &where)
{
    std::vector<ViewFilter> filters;
    for (const QString &word : where) {
        const qsizetype at = word.indexOf(QRegularExpression(QStringLiteral("[=!~<>]")));
        if (at <= 0)
            return fail(ErrorCode::Usage, Sentence::tr("“%1” is not a condition. Write FIELD=VALUE.").arg(word));
        ViewFilter filter;
        filter.column = word.left(at);
        const QChar sign = word[at];
        const bool isNot = sign == u'!' && word.mid(at, 2) == u"!=";
        filter.text = word.mid(at + (isNot ? 2 : 1));
        filter.how = isNot ? ViewFilter::How::IsNot : sign == u'~' ? ViewFilter::How::Contains : sign == u'<' ? ViewFilter::How::Less : sign == u'>' ? ViewFilter::How::More : ViewFilter::How::Is;
        if (filter.text.isEmpty() && filter.how == ViewFilter::How::Is)
            filter.how = ViewFilter::How::Empty;
        else if (filter.text.isEmpty() && isNot)
            filter.how = ViewFilter::How::NotEmpty;
        filters.push_back(filter);
    }
    return filters;
}

Result<std::vector<qint64>> rowsMeant(Database &database, const ViewSpec &view, const QStringList &keys, const QStringList &where)
{
    if (keys.isEmpty() && where.isEmpty())
        return fail(ErrorCode::Usage, Sentence::tr("Say which rows: by KEY or with --where FIELD=VALUE."));
    std::vector<qint64> rows;
    for (const QString &key : keys) {
        const auto row = rowForKey(database, view, key);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(*row);
    }
    if (where.isEmpty())
        return rows;
    ViewQuery query;
    auto filters = filtersFrom(where);
    if (!filters)
        return tl::unexpected(filters.error());
    query.filters = std::move(*filters);
    auto found = readIds(database, view, query);
    if (!found)
        return tl::unexpected(found.error());
    rows.insert(rows.end(), found->begin(), found->end());
    return rows;
}

QJsonObject jsonOf(const ViewSpec &view, const ViewRow &row, const std::vector<int> &columns)
{
    QJsonObject object;
    for (int index : columns) {
        const ViewColumn &column = view.columns[static_cast<size_t>(index)];
        const Value &value = row.cells[static_cast<size_t>(index)];
        const QString name = QString::fromLatin1(column.id);
        if (value.isNull()) {
            object.insert(name, QJsonValue::Null);
            continue;
        }
        switch (column.type) {
        case FieldType::Money: {
            const Currency currency = currencyOf(view, column, row);
            object.insert(name, QJsonObject {{QStringLiteral("amount"), textOf(view, index, row)}, {QStringLiteral("currency"), currency.code()}});
            break;
        }
        case FieldType::Flag:
            object.insert(name, value.number() != 0);
            break;
        case FieldType::Number:
        case FieldType::Grams:
        case FieldType::Millimetres:
            object.insert(name, value.number());
            break;
        case FieldType::Time:
            object.insert(name, value.number() == 0 ? QJsonValue() : QJsonValue(toIso(instantFromMs(value.number()))));
            break;
        default:
            object.insert(name, textOf(view, index, row));
        }
    }
    return object;
}

void addProblems(Database &database, const CommitResult &result, Reply &reply)
{
    QJsonArray refused;
    for (const CellRefusal &refusal : result.refusals) {
        const QString key = keyOf(database, refusal.at.table, refusal.at.row);
        const QString field = refusal.at.table == Table::None ? QString() : QString::fromLatin1(fieldOf(refusal.at.table, refusal.at.field).name);
        refused.append(QJsonObject {{QStringLiteral("key"), key}, {QStringLiteral("field"), field}, {QStringLiteral("why"), refusal.why.text()}});
        reply.lines.append(QStringLiteral("%1 %2: %3").arg(key, field, refusal.why.text()));
    }
    QJsonArray conflicts;
    for (const CellConflict &conflict : result.conflicts) {
        const Field &field = fieldOf(conflict.at.table, conflict.at.field);
        const QString key = keyOf(database, conflict.at.table, conflict.at.row);
        const auto text = [&](const Value &value) { return cellToText(field, value, Currency()); };
        conflicts.append(QJsonObject {{QStringLiteral("key"), key}, {QStringLiteral("field"), QString::fromLatin1(field.name)}, {QStringLiteral("base"), text(conflict.base)},
            {QStringLiteral("mine"), text(conflict.mine)}, {QStringLiteral("theirs"), text(conflict.theirs)}});
        reply.lines.append(Sentence::tr("%1 %2 was changed elsewhere meanwhile: it is “%3” now.").arg(key).arg(QString::fromLatin1(field.name)).arg(text(conflict.theirs)).text());
    }
    if (!refused.isEmpty())
        reply.json.insert(QStringLiteral("refused"), refused);
    if (!conflicts.isEmpty())
        reply.json.insert(QStringLiteral("conflicts"), conflicts);
    if (!refused.isEmpty() || !conflicts.isEmpty())
        reply.exit = result.cells > 0 ? ExitPartly : ExitFailed;
}

} // namespace sampan::ctl
