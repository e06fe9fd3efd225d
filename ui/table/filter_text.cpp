// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/filter_text.h"

#include "core/state/listing_states.h"
#include "core/state/order_states.h"
#include "ui/table/cell_format.h"
#include "ui/table/typed_text.h"
#include "ui/theme/marks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sampan::ui {

using How = ViewFilter::How;

namespace {
    QString word(const char *english)
    {
        return QCoreApplication::translate("Filter", english);
    }

    std::vector<std::pair<QString, QString>> states(const StateTable &table)
    {
        std::vector<std::pair<QString, QString>> all;
        for (const char *name : table.states())
            all.emplace_back(QString::fromLatin1(name), stateWord(QString::fromLatin1(name)));
        return all;
    }
}

std::vector<How> howsFor(FieldType type)
{
    if (isFigures(type) && type != FieldType::Decimal && type != FieldType::Percent)
        return {How::Is, How::More, How::Less, How::IsNot, How::Empty, How::NotEmpty};
    switch (type) {
    case FieldType::Time:
    case FieldType::Day:
        return {How::More, How::Less, How::Empty, How::NotEmpty};
    case FieldType::Flag:
        return {How::Is};
    case FieldType::Choice:
    case FieldType::ListingStateField:
    case FieldType::OrderStateField:
        return {How::Is, How::IsNot};
    default:
        return {How::Contains, How::Is, How::IsNot, How::Empty, How::NotEmpty};
    }
}

QString howWord(How how, FieldType type)
{
    const bool time = type == FieldType::Time || type == FieldType::Day;
    switch (how) {
    case How::Is:
        return word(QT_TRANSLATE_NOOP("Filter", "is"));
    case How::IsNot:
        return word(QT_TRANSLATE_NOOP("Filter", "is not"));
    case How::Contains:
        return word(QT_TRANSLATE_NOOP("Filter", "contains"));
    case How::Less:
        return time ? word(QT_TRANSLATE_NOOP("Filter", "before")) : word(QT_TRANSLATE_NOOP("Filter", "less than"));
    case How::More:
        return time ? word(QT_TRANSLATE_NOOP("Filter", "after")) : word(QT_TRANSLATE_NOOP("Filter", "more than"));
    case How::Empty:
        return word(QT_TRANSLATE_NOOP("Filter", "is empty"));
    case How::NotEmpty:
        return word(QT_TRANSLATE_NOOP("Filter", "is not empty"));
    }
    return {};
}

std::vector<std::pair<QString, QString>> choicesFor(const ViewColumn &column)
{
    switch (column.type) {
    case FieldType::ListingStateField:
        return states(listingTable());
    case FieldType::OrderStateField:
        return states(orderTable());
    case FieldType::Flag:
        return {{QStringLiteral("yes"), yesWord()}, {QStringLiteral("no"), noWord()}};
    case FieldType::Choice: {
        std::vector<std::pair<QString, QString>> all;
        for (const char *name : column.words) {
            if (*name)
                all.emplace_back(QString::fromLatin1(name), fieldWord(name));
        }
        return all;
    }
    default:
        return {};
    }
}

QString filterWords(const ViewSpec &view, const ViewFilter &filter, const QLocale &locale)
{
    const ViewColumn *column = columnNamed(view, filter.column);
    if (!column)
        return filter.column;
    const QString title = fieldWord(column->title);
    if (filter.how == How::Empty || filter.how == How::NotEmpty)
        return title + u' ' + howWord(filter.how, column->type);
    QString value = filter.text;
    for (const auto &[text, shown] : choicesFor(*column)) {
        if (text == filter.text)
            value = shown;
    }
    if (choicesFor(*column).empty())
        value = typedText(column->type, value, locale);
    const bool usual = filter.how == howsFor(column->type).front() && filter.how != How::More;
    return usual ? QStringLiteral("%1: %2").arg(title, value) : QStringLiteral("%1 %2 %3").arg(title, howWord(filter.how, column->type), value);
}

std::optional<ViewFilter> filterLike(const ViewSpec &view, int index, const ViewRow &row)
{
    const ViewColumn &column = view.columns[static_cast<size_t>(index)];
    const Value &value = row.cells[static_cast<size_t>(index)];
    ViewFilter filter {QString::fromLatin1(column.id), How::Is, textOf(view, index, row)};
    if (value.isNull() || (value.isText() && value.text().isEmpty())) {
        filter.how = How::Empty;
        filter.text.clear();
    } else if (isSentence(column)) {
        return std::nullopt;
    } else if (column.type == FieldType::LongText) {
        filter.how = How::Contains;
        filter.text = filter.text.left(40);
    }
    return filter;
}

QJsonObject toJson(const ViewQuery &query)
{
    QJsonArray filters;
    for (const ViewFilter &filter : query.filters)
        filters.append(QJsonObject {{QStringLiteral("column"), filter.column}, {QStringLiteral("how"), static_cast<int>(filter.how)}, {QStringLiteral("text"), filter.text}});
    return {{QStringLiteral("filters"), filters}, {QStringLiteral("search"), query.search}, {QStringLiteral("sort"), query.sort}, {QStringLiteral("descending"), query.descending}};
}

ViewQuery queryFromJson(const QJsonObject &object, const ViewSpec &view)
{
    ViewQuery query;
    for (const QJsonValue &value : object.value(QStringLiteral("filters")).toArray()) {
        const int how = value[QStringLiteral("how")].toInt();
        ViewFilter filter {value[QStringLiteral("column")].toString(), static_cast<How>(std::clamp(how, 0, static_cast<int>(How::NotEmpty))), value[QStringLiteral("text")].toString()};
        if (columnNamed(view, filter.column)) // an older version's column is left out
            query.filters.push_back(std::move(filter));
    }
    query.search = object.value(QStringLiteral("search")).toString();
    query.sort = object.value(QStringLiteral("sort")).toString();
    if (!columnNamed(view, query.sort))
        query.sort.clear();
    query.descending = object.value(QStringLiteral("descending")).toBool();
    return query;
}

} // namespace sampan::ui
