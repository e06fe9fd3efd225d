// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/view_list.h"

#include "core/base/fold.h"
#include "core/change/cell_text.h"
#include "core/state/listing_states.h"
#include "core/state/order_states.h"

namespace sampan {

extern const ViewSpec productsView, variantsView, listingsView, pricesView, stockView, ordersView, linesView, labelsView, outboxView, exchangesView, journalView, problemsView, accountsView,
    brandsView, ratesView, rulesView, mapsView, policiesView, schedulesView;

std::span<const ViewSpec> allViews()
{
    static const ViewSpec views[] = {productsView, variantsView, listingsView, pricesView, stockView, ordersView, linesView, labelsView, outboxView, exchangesView, journalView, problemsView,
        accountsView, brandsView, ratesView, rulesView, mapsView, policiesView, schedulesView};
    return views;
}

const ViewSpec *viewNamed(QStringView id)
{
    for (const ViewSpec &view : allViews()) {
        if (id.compare(QLatin1StringView(view.id), Qt::CaseInsensitive) == 0)
            return &view;
    }
    return nullptr;
}

int columnIndex(const ViewSpec &view, QAnyStringView id)
{
    for (size_t i = 0; i < view.columns.size(); ++i) {
        if (QAnyStringView::compare(id, view.columns[i].id, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

const ViewColumn *columnNamed(const ViewSpec &view, QAnyStringView id)
{
    const int index = columnIndex(view, id);
    return index < 0 ? nullptr : &view.columns[static_cast<size_t>(index)];
}

namespace {
    struct Condition {
        QString sql;
        std::vector<Value> binds;
    };

    bool isText(FieldType type)
    {
        switch (type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Decimal:
        case FieldType::Percent:
        case FieldType::Day:
        case FieldType::Currency:
        case FieldType::Country:
        case FieldType::Personal:
            return true;
        default:
            return false;
        }
    }

    Error noSuchValue(const ViewColumn &column, const QString &text)
    {
        return {ErrorCode::Invalid, Sentence::tr("“%1” cannot be looked for in the column %2.").arg(text).arg(QString::fromLatin1(column.id))};
    }

    Result<Value> numberFor(const ViewColumn &column, const QString &text)
    {
        switch (column.type) {
        case FieldType::ListingStateField:
        case FieldType::OrderStateField: {
            const int state = (column.type == FieldType::OrderStateField ? orderTable() : listingTable()).stateNamed(text);
            return state < 0 ? Result<Value>(tl::unexpected(noSuchValue(column, text))) : Result<Value>(qint64(state));
        }
        case FieldType::Choice:
            for (size_t i = 0; i < column.words.size(); ++i) {
                if (text.compare(QLatin1StringView(column.words[i]), Qt::CaseInsensitive) == 0)
                    return Value(static_cast<qint64>(i));
            }
            return tl::unexpected(noSuchValue(column, text));
        default: {
            const Field field {0, column.id, column.id, column.type, FieldRole::Intent, column.title};
            return cellFromText(field, text, Currency());
        }
        }
    }

    const char *operatorOf(ViewFilter::How how)
    {
        switch (how) {
        case ViewFilter::How::IsNot:
            return "<>";
        case ViewFilter::How::Less:
            return "<";
        case ViewFilter::How::More:
            return ">";
        default:
            return "=";
        }
    }

    Result<Condition> moneyCondition(const ViewSpec &view, const ViewColumn &column, const ViewFilter &filter)
    {
        const auto amount = Decimal::parse(filter.text);
        const ViewColumn *currency = column.currency ? columnNamed(view, column.currency) : nullptr;
        if (!amount || !currency)
            return tl::unexpected(noSuchValue(column, filter.text));
        // The same amount is another number of minor units in a currency without cents.
        const auto minor = [&](int exponent) { return multiplyDivide(amount->digits(), powerOfTen(exponent), powerOfTen(amount->scale())).value_or(0); };
        const QString sql = QStringLiteral("%1 %2 CASE WHEN %3 IN ('VND', 'JPY', 'KRW', 'CLP', 'ISK') THEN CAST(? AS BIGINT) ELSE CAST(? AS BIGINT) END") // PostgreSQL takes a value without a type for text
                                .arg(QLatin1StringView(column.sql), QLatin1StringView(operatorOf(filter.how)), QLatin1StringView(currency->sql));
        return Condition {sql, {Value(minor(0)), Value(minor(2))}};
    }

    Result<Condition> conditionFor(const ViewSpec &view, const ViewFilter &filter, Dialect dialect)
    {
        const ViewColumn *column = columnNamed(view, filter.column);
        if (!column)
            return fail(ErrorCode::Invalid, Sentence::tr("The table %1 has no column “%2”.").arg(QString::fromLatin1(view.id)).arg(filter.column));
        const bool text = isText(column->type);
        QString sql = QString::fromLatin1(column->sql);
        if (column->type == FieldType::Personal)
            sql = QStringLiteral("CAST(%1 AS TEXT)").arg(sql);
        if (filter.how == ViewFilter::How::Empty)
            return Condition {text ? QStringLiteral("coalesce(%1, '') = ''").arg(sql) : QStringLiteral("%1 IS NULL").arg(sql), {}};
        if (filter.how == ViewFilter::How::NotEmpty)
            return Condition {text ? QStringLiteral("coalesce(%1, '') <> ''").arg(sql) : QStringLiteral("%1 IS NOT NULL").arg(sql), {}};
        if (text && filter.how == ViewFilter::How::Contains)
            return Condition {dialect.contains(QStringLiteral("lower(%1)").arg(sql)), {Value(filter.text.toLower())}};
        if (text)
            return Condition {QStringLiteral("%1 %2 ?").arg(sql, QLatin1StringView(operatorOf(filter.how))), {Value(filter.text)}};
        if (column->type == FieldType::Money)
            return moneyCondition(view, *column, filter);
        const auto number = numberFor(*column, filter.text.trimmed());
        if (!number)
            return tl::unexpected(number.error());
        return Condition {QStringLiteral("%1 %2 ?").arg(sql, QLatin1StringView(operatorOf(filter.how))), {*number}};
    }

    // %3 to %6 in ViewSpec::search stand for the matching ids of a table by its number.
    Condition searchCondition(const ViewSpec &view, const QString &word, Dialect dialect)
    {
        Condition condition;
        const QString pattern = QString::fromLatin1(view.search);
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            if (pattern[i] != u'%') {
                condition.sql += pattern[i];
                continue;
            }
            const QChar table = pattern[++i];
            condition.sql += QStringLiteral("SELECT row_id FROM search WHERE table_no = %1 AND %2").arg(table).arg(dialect.contains(QStringLiteral("folded")));
            condition.binds.push_back(Value(word));
        }
        return condition;
    }

    // "%4[v.id]": whether the search text of that row of the table has the word.
    Condition searchOneCondition(const ViewSpec &view, const QString &word, Dialect dialect)
    {
        Condition condition;
        const QStringList parts = QString::fromLatin1(view.searchOne).split(u'%');
        condition.sql = parts.front();
        for (const QString &part : parts.mid(1)) {
            const qsizetype end = part.indexOf(u']');
            condition.sql += QStringLiteral("EXISTS (SELECT 1 FROM search WHERE table_no = %1 AND row_id = %2 AND %3)").arg(part.left(1), part.mid(2, end - 2), dialect.contains(QStringLiteral("folded"))) + part.mid(end + 1);
            condition.binds.push_back(Value(word));
        }
        return condition;
    }

    constexpr qint64 mostWords = 50;

    Result<Condition> whereFor(const ViewSpec &view, const ViewQuery &query, Dialect dialect)
    {
        QStringList parts;
        Condition where;
        if (*view.where)
            parts.append(QString::fromLatin1(view.where));
        const auto add = [&](Condition condition) {
            parts.append(condition.sql);
            where.binds.insert(where.binds.end(), condition.binds.begin(), condition.binds.end());
        };
        for (const ViewFilter &filter : query.filters) {
            auto condition = conditionFor(view, filter, dialect);
            if (!condition)
                return tl::unexpected(condition.error());
            add(std::move(*condition));
        }
        if (view.search) {
            QStringList words = foldForSearch(query.search).split(u' ', Qt::SkipEmptyParts);
            words.removeDuplicates();
            // Databases take conditions to a certain depth only; a whole page that was pasted is no search.
            if (words.size() > mostWords)
                return fail(ErrorCode::Invalid, Sentence::tr("The search holds more than %1 words. Search for fewer.").arg(mostWords));
            for (const QString &word : std::as_const(words))
                add(searchCondition(view, word, dialect));
        }
        where.sql = parts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
        return where;
    }

    Result<QString> orderFor(const ViewSpec &view, const ViewQuery &query, Dialect dialect)
    {
        QString sort = query.sort;
        bool descending = query.descending;
        if (sort.isEmpty() && view.sort) {
            descending = view.sort[0] == '-';
            sort = QString::fromLatin1(view.sort + (descending ? 1 : 0));
        }
        const QString way = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
        if (sort.isEmpty())
            return QStringLiteral(" ORDER BY %1 %2").arg(QLatin1StringView(view.rowId), way);
        const ViewColumn *column = columnNamed(view, sort);
        if (!column)
            return fail(ErrorCode::Invalid, Sentence::tr("The table %1 has no column “%2”.").arg(QString::fromLatin1(view.id)).arg(sort));
        // Buyers' values are bytes, which have no collation and need none.
        const bool collated = isText(column->type) && column->type != FieldType::Personal;
        const QString sql = collated ? dialect.binary(QString::fromLatin1(column->sql)) : QString::fromLatin1(column->sql);
        return QStringLiteral(" ORDER BY %1 %2 NULLS LAST, %3 %2").arg(sql, way, QLatin1StringView(view.rowId));
    }

    struct Join {
        QString text;  ///< with the word JOIN before it; of the first the table alone
        QString table, alias;
        bool left = false;
    };

    // "a x JOIN b y ON … LEFT JOIN c z ON …"; what stands in parentheses is not looked into.
    std::vector<Join> joinsOf(const QString &from)
    {
        const QString word = QStringLiteral(" JOIN "), left = QStringLiteral(" LEFT JOIN ");
        std::vector<qsizetype> starts {0};
        int depth = 0;
        for (qsizetype i = 0; i < from.size(); ++i) {
            depth += from[i] == u'(' ? 1 : from[i] == u')' ? -1 : 0;
            const QStringView rest = QStringView(from).mid(i);
            if (depth == 0 && (rest.startsWith(left) || (rest.startsWith(word) && !QStringView(from).left(i).endsWith(u" LEFT"))))
                starts.push_back(i);
        }
        std::vector<Join> joins;
        for (size_t i = 0; i < starts.size(); ++i) {
            Join join;
            join.text = from.mid(starts[i], (i + 1 < starts.size() ? starts[i + 1] : from.size()) - starts[i]);
            join.left = join.text.startsWith(left);
            const QString named = i == 0 ? join.text : join.text.mid((join.left ? left : word).size());
            join.table = named.section(u' ', 0, 0);
            join.alias = named.section(u' ', 1, 1);
            joins.push_back(join);
        }
        return joins;
    }

    bool mentions(const QString &sql, const QString &alias)
    {
        const QString name = alias + u'.';
        for (qsizetype at = sql.indexOf(name); at >= 0; at = sql.indexOf(name, at + 1)) {
            if (at == 0 || !(sql[at - 1].isLetterOrNumber() || sql[at - 1] == u'_'))
                return true;
        }
        return false;
    }

    // The view's FROM without the joins that nothing speaks of, so that ids come from an index alone. They are joined by
    // an id that is there (a foreign key) or may be missing (LEFT): no row comes or goes with them.
    QString neededFrom(const ViewSpec &view, QString used)
    {
        static const QStringList alwaysThere {QStringLiteral("brands"), QStringLiteral("accounts"), QStringLiteral("products"), QStringLiteral("variants"), QStringLiteral("orders"), QStringLiteral("approvals")};
        const std::vector<Join> joins = joinsOf(QString::fromLatin1(view.from));
        QString from;
        for (size_t i = joins.size(); i-- > 1;) {
            const Join &join = joins[i];
            if ((join.left || alwaysThere.contains(join.table)) && !mentions(used, join.alias))
                continue;
            used += join.text;
            from.prepend(join.text);
        }
        return joins.front().text + from;
    }

    void bindAll(Statement &statement, const std::vector<Value> &binds)
    {
        int index = 0;
        for (const Value &value : binds)
            statement.bind(index++, value);
    }
}

namespace {
    // The first of the rows in an index's order that have the words, if there are enough among the first of all; else
    // nothing, and the whole of the search texts has to be looked through. While one types, most words are frequent.
    std::optional<std::vector<qint64>> firstInOrder(Database &database, const ViewSpec &view, const ViewQuery &query, const QString &order, qint64 limit)
    {
        constexpr qint64 walked = 4000;
        const QStringList words = foldForSearch(query.search).split(u' ', Qt::SkipEmptyParts);
        if (limit < 0 || limit > walked / 20 || words.isEmpty() || !view.searchOne || !query.filters.empty() || database.dialect().engine() != Engine::Sqlite)
            return std::nullopt;
        // What the conditions ask of a row of the walk: its id, and others that refer to search texts.
        const QString row = QString::fromLatin1(view.rowId).section(u'.', 0, 0);
        const auto named = [](const QString &column) { return column + QStringLiteral(" AS ") + column.section(u'.', 1, 1); };
        QStringList columns {named(QString::fromLatin1(view.rowId))};
        for (const QString &part : QString::fromLatin1(view.searchOne).split(u'[').mid(1)) {
            const QString column = part.section(u']', 0, 0);
            if (column.startsWith(row + u'.') && !columns.contains(named(column)))
                columns.append(named(column));
        }
        const QString where = *view.where ? QStringLiteral(" WHERE ") + QString::fromLatin1(view.where) : QString();
        const QString walk = QStringLiteral("SELECT %1 FROM %2%3%4 LIMIT %5").arg(columns.join(QStringLiteral(", ")), neededFrom(view, columns.join(u' ') + where + order), where, order, QString::number(walked));
        Statement &plan = database.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + walk);
        bool sorts = false;
        while (plan.step())
            sorts = sorts || plan.text(3).contains(u"TEMP B-TREE");
        plan.reset();
        if (sorts)
            return std::nullopt;
        std::vector<Value> binds;
        QStringList conditions;
        for (const QString &word : words) {
            const Condition one = searchOneCondition(view, word, database.dialect());
            conditions.append(one.sql);
            binds.insert(binds.end(), one.binds.begin(), one.binds.end());
        }
        Statement &select = database.prepare(QStringLiteral("SELECT %1 FROM (%2) %3 WHERE %4 LIMIT %5").arg(QLatin1StringView(view.rowId), walk, row, conditions.join(QStringLiteral(" AND ")), QString::number(limit)));
        bindAll(select, binds);
        std::vector<qint64> found;
        while (select.step())
            found.push_back(select.integer(0));
        select.reset();
        return static_cast<qint64>(found.size()) == limit ? std::optional(std::move(found)) : std::nullopt;
    }
}

Result<std::vector<qint64>> readIds(Database &database, const ViewSpec &view, const ViewQuery &query, qint64 limit)
{
    const auto where = whereFor(view, query, database.dialect());
    if (!where)
        return tl::unexpected(where.error());
    const auto order = orderFor(view, query, database.dialect());
    if (!order)
        return tl::unexpected(order.error());
    if (auto first = firstInOrder(database, view, query, *order, limit))
        return std::move(*first);
    QString sql = QStringLiteral("SELECT %1 FROM %2%3%4").arg(QLatin1StringView(view.rowId), neededFrom(view, QLatin1StringView(view.rowId) + where->sql + *order), where->sql, *order);
    if (limit >= 0)
        sql += QStringLiteral(" LIMIT %1").arg(limit);
    Statement &select = database.prepare(sql);
    bindAll(select, where->binds);
    std::vector<qint64> ids;
    while (select.step())
        ids.push_back(select.integer(0));
    select.reset();
    return ids;
}

Result<qint64> countRows(Database &database, const ViewSpec &view, const ViewQuery &query)
{
    const auto where = whereFor(view, query, database.dialect());
    if (!where)
        return tl::unexpected(where.error());
    Statement &select = database.prepare(QStringLiteral("SELECT count(*) FROM %1%2").arg(neededFrom(view, where->sql), where->sql));
    bindAll(select, where->binds);
    const qint64 count = select.step() ? select.integer(0) : 0;
    select.reset();
    return count;
}

Result<std::vector<qint64>> matchingIds(Database &database, const ViewSpec &view, const ViewQuery &query, std::span<const qint64> ids)
{
    constexpr size_t atOnce = 100;
    const auto where = whereFor(view, query, database.dialect());
    if (!where)
        return tl::unexpected(where.error());
    const QString marks = QStringLiteral("?, ").repeated(static_cast<qsizetype>(atOnce)).chopped(2);
    const QString sql = QStringLiteral("SELECT %1 FROM %2%3%1 IN (%4)")
                            .arg(QLatin1StringView(view.rowId), QLatin1StringView(view.from), where->sql.isEmpty() ? QStringLiteral(" WHERE ") : where->sql + QStringLiteral(" AND "), marks);
    std::vector<qint64> matching;
    for (size_t at = 0; at < ids.size(); at += atOnce) {
        const size_t count = std::min(atOnce, ids.size() - at);
        Statement &select = database.prepare(sql);
        bindAll(select, where->binds);
        for (size_t i = 0; i < atOnce; ++i)
            select.bind(static_cast<int>(where->binds.size() + i), ids[at + std::min(i, count - 1)]);
        while (select.step())
            matching.push_back(select.integer(0));
        select.reset();
    }
    return matching;
}

std::vector<ViewRow> readRows(Database &database, const ViewSpec &view, std::span<const qint64> ids, const std::vector<int> &columns)
{
    constexpr size_t atOnce = 100;
    std::vector<bool> wanted(view.columns.size(), columns.empty());
    for (int column : columns)
        wanted[static_cast<size_t>(column)] = true;
    QStringList selected {QString::fromLatin1(view.rowId)};
    for (const ViewLink &link : view.rows)
        selected.append(QString::fromLatin1(link.sql));
    for (size_t i = 0; i < view.columns.size(); ++i) {
        const ViewColumn &column = view.columns[i];
        // A price needs its currency, asked for or not.
        if (wanted[i] && column.currency)
            wanted[static_cast<size_t>(columnIndex(view, column.currency))] = true;
    }
    for (size_t i = 0; i < view.columns.size(); ++i) {
        if (wanted[i])
            selected.append(QString::fromLatin1(view.columns[i].sql));
    }
    std::unordered_map<qint64, ViewRow> found;
    for (size_t at = 0; at < ids.size(); at += atOnce) {
        const size_t count = std::min(atOnce, ids.size() - at);
        // A full batch has one text, so that it is prepared once.
        const QString marks = QStringLiteral("?, ").repeated(static_cast<qsizetype>(atOnce)).chopped(2);
        Statement &select = database.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE %3 IN (%4)").arg(selected.join(QStringLiteral(", ")), QLatin1StringView(view.from), QLatin1StringView(view.rowId), marks));
        for (size_t i = 0; i < atOnce; ++i)
            select.bind(static_cast<int>(i), ids[at + std::min(i, count - 1)]);
        while (select.step()) {
            ViewRow row;
            int column = 0;
            row.id = select.integer(column++);
            for (size_t i = 0; i < view.rows.size(); ++i)
                row.rows.push_back(select.integer(column++));
            row.cells.resize(view.columns.size());
            for (size_t i = 0; i < view.columns.size(); ++i) {
                if (!wanted[i])
                    continue;
                row.cells[i] = view.columns[i].type == FieldType::Personal ? (select.isNull(column) ? Value(QStringLiteral("")) : Value(QString::fromUtf8(select.blob(column)))) : select.value(column);
                ++column;
            }
            found.emplace(row.id, std::move(row));
        }
        select.reset();
    }
    std::vector<ViewRow> rows;
    rows.reserve(ids.size());
    for (qint64 id : ids) {
        if (const auto row = found.find(id); row != found.end())
            rows.push_back(row->second);
    }
    return rows;
}

qint64 editRow(const ViewSpec &view, const ViewColumn &column, const ViewRow &row)
{
    if (column.editTable == view.table)
        return row.id;
    for (size_t i = 0; i < view.rows.size(); ++i) {
        if (view.rows[i].table == column.editTable)
            return row.rows[i];
    }
    return 0;
}

Currency currencyOf(const ViewSpec &view, const ViewColumn &column, const ViewRow &row)
{
    if (!column.currency)
        return {};
    const int index = columnIndex(view, column.currency);
    return index < 0 ? Currency() : Currency::fromCode(row.cells[static_cast<size_t>(index)].text()).value_or(Currency());
}

QString textOf(const ViewSpec &view, int index, const ViewRow &row)
{
    const ViewColumn &column = view.columns[static_cast<size_t>(index)];
    const Value &value = row.cells[static_cast<size_t>(index)];
    if (column.type == FieldType::Choice && value.isNumber() && value.number() >= 0 && value.number() < static_cast<qint64>(column.words.size()))
        return QString::fromLatin1(column.words[static_cast<size_t>(value.number())]);
    const bool sentence = column.type == FieldType::LongText && (qstrcmp(column.id, "sentence") == 0 || qstrcmp(column.id, "reason") == 0);
    if (sentence)
        return Sentence::fromStored(value.text()).english();
    const Field field {0, column.id, column.id, column.type, FieldRole::Intent, column.title};
    return cellToText(field, value, currencyOf(view, column, row));
}

} // namespace sampan
