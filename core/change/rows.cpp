// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/rows.h"

#include <array>

namespace sampan {

namespace {
    bool isLong(const Field &field)
    {
        return field.type == FieldType::LongText;
    }
}

QByteArray selectColumns(Table table, bool longTexts)
{
    const TableSpec &spec = specOf(table);
    QByteArray columns;
    for (const Field &field : spec.fields) {
        if (isLong(field) != longTexts)
            continue;
        columns += columns.isEmpty() ? "" : ", ";
        columns += field.column;
    }
    if (spec.hasBeliefs && !longTexts)
        columns += ", beliefs";
    return columns.isEmpty() ? QByteArray() : "SELECT " + columns + " FROM " + spec.sql;
}

const Value &Row::value(FieldNo field) const
{
    if (!m_longRead && isLong(fieldOf(m_table, field)))
        m_rows->readLong(const_cast<Row &>(*this));
    return m_values[field];
}

const Value &Row::original(FieldNo field) const
{
    if (!m_longRead && isLong(fieldOf(m_table, field)))
        m_rows->readLong(const_cast<Row &>(*this));
    return originals()[field];
}

bool Row::changed(FieldNo field) const
{
    // A long text that was not even read did not change.
    return !m_original.empty() && (m_longRead || !isLong(fieldOf(m_table, field))) && m_values[field] != m_original[field];
}

void Row::set(FieldNo field, const Value &newValue)
{
    const Value normal = newValue.isNull() ? emptyValue(fieldOf(m_table, field)) : newValue;
    if (value(field) == normal)
        return;
    if (m_original.empty())
        m_original = m_values;
    m_values[field] = normal;
    m_rows->touch(*this);
}

bool Row::anyChanged() const
{
    return !m_original.empty() && m_values != m_original;
}

void Row::setBelief(FieldNo field, const Belief &belief)
{
    m_beliefs.set(field, belief, value(field));
    m_rows->touch(*this);
}

void Row::eraseBelief(FieldNo field)
{
    m_beliefs.erase(field);
    m_rows->touch(*this);
}

Rows::Rows(Database &database)
    : m_database(database)
{
}

const QByteArray &Rows::selectFor(Table table, bool longTexts)
{
    static const auto texts = [] {
        std::array<std::array<QByteArray, 2>, tableCount> all;
        for (int t = 1; t < tableCount; ++t) {
            for (int l = 0; l < 2; ++l) {
                const QByteArray select = selectColumns(static_cast<Table>(t), l == 1);
                all[static_cast<size_t>(t)][static_cast<size_t>(l)] = select.isEmpty() ? select : select + " WHERE id = ?";
            }
        }
        return all;
    }();
    return texts[static_cast<size_t>(table)][longTexts ? 1 : 0];
}

Row *Rows::loaded(Table table, qint64 id) const
{
    const auto found = m_rows.find({table, id});
    return found == m_rows.end() ? nullptr : found->second;
}

Row *Rows::get(Table table, qint64 id)
{
    if (id == 0)
        return nullptr;
    if (Row *known = loaded(table, id))
        return known;
    Statement &select = m_database.query(selectFor(table, false).constData(), id);
    if (!select.step())
        return nullptr;
    Row &row = m_storage.emplace_back();
    row.m_rows = this;
    row.m_table = table;
    row.m_id = id;
    const TableSpec &spec = specOf(table);
    row.m_values.resize(spec.fields.size());
    int column = 0;
    bool anyLong = false;
    for (const Field &field : spec.fields) {
        if (isLong(field))
            anyLong = true;
        else
            row.m_values[field.number] = select.value(column++);
    }
    if (spec.hasBeliefs && !select.isNull(column)) {
        row.m_beliefsRead = select.blob(column);
        row.m_beliefs = Beliefs::unpack(row.m_beliefsRead);
    }
    select.reset();
    row.m_longRead = !anyLong;
    m_rows.emplace(Key {table, id}, &row);
    return &row;
}

void Rows::readLong(Row &row)
{
    row.m_longRead = true;
    Statement &select = m_database.query(selectFor(row.m_table, true).constData(), row.m_id);
    const bool there = select.step();
    int column = 0;
    for (const Field &field : specOf(row.m_table).fields) {
        if (!isLong(field))
            continue;
        const Value text = there ? Value(select.text(column)) : Value(QStringLiteral(""));
        ++column;
        row.m_values[field.number] = text;
        if (!row.m_original.empty())
            row.m_original[field.number] = text;
    }
    select.reset();
}

Row &Rows::create(Table table, const std::vector<std::pair<FieldNo, Value>> &cells)
{
    return insert(table, cells, 0);
}

Row &Rows::restore(Table table, qint64 id, const std::vector<std::pair<FieldNo, Value>> &cells)
{
    return insert(table, cells, id);
}

void Rows::remove(Row &row)
{
    row.m_removed = true;
    touch(row);
}

Row Rows::draft(Table table, const std::vector<std::pair<FieldNo, Value>> &cells)
{
    Row row;
    row.m_rows = this;
    row.m_table = table;
    row.m_new = true;
    row.m_longRead = true;
    // The columns' defaults, so that nothing has to be read back.
    for (const Field &field : specOf(table).fields)
        row.m_values.push_back(emptyValue(field));
    for (const auto &[field, value] : cells)
        row.m_values[field] = value.isNull() ? emptyValue(fieldOf(table, field)) : value;
    return row;
}

namespace {
    // Few shapes of a row are common; their texts are built once for each thread.
    const QByteArray &insertFor(Table table, quint64 named, bool withId)
    {
        thread_local std::unordered_map<quint64, QByteArray> texts[tableCount][2];
        QByteArray &sql = texts[static_cast<size_t>(table)][withId ? 1 : 0][named];
        if (!sql.isEmpty())
            return sql;
        QByteArrayList columns, marks;
        for (const Field &field : specOf(table).fields) {
            if (named >> field.number & 1)
                columns.append(field.column);
        }
        if (withId)
            columns.append("id");
        marks.fill("?", columns.size());
        return sql = QByteArray("INSERT INTO ") + specOf(table).sql + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ") RETURNING id";
    }
}

Row &Rows::insert(Table table, const std::vector<std::pair<FieldNo, Value>> &cells, qint64 id)
{
    Row &row = m_storage.emplace_back(draft(table, cells));
    quint64 named = 0;
    for (const auto &[field, value] : cells)
        named |= quint64(1) << field;
    Statement &insert = m_database.prepare(insertFor(table, named, id != 0).constData());
    int index = 0;
    for (const Field &field : specOf(table).fields) {
        if (named >> field.number & 1)
            insert.bind(index++, row.m_values[field.number]);
    }
    if (id != 0)
        insert.bind(index, id);
    if (insert.step())
        row.m_id = insert.integer(0);
    insert.reset();
    m_rows.emplace(Key {table, row.m_id}, &row);
    touch(row);
    return row;
}

void Rows::touch(Row &row)
{
    if (row.m_queued)
        return;
    row.m_queued = true;
    m_touched.push_back(&row);
}

std::vector<Row *> Rows::takeTouched()
{
    std::vector<Row *> touched = std::move(m_touched);
    m_touched.clear();
    for (Row *row : touched)
        row->m_queued = false;
    return touched;
}

const QByteArray &Rows::updateFor(Table table, quint64 columns, bool withBeliefs)
{
    // Few shapes of change are common; their texts are built once for each thread.
    thread_local std::unordered_map<quint64, QByteArray> texts[tableCount][2];
    QByteArray &sql = texts[static_cast<size_t>(table)][withBeliefs ? 1 : 0][columns];
    if (sql.isEmpty()) {
        sql = QByteArray("UPDATE ") + specOf(table).sql + " SET ";
        bool first = true;
        for (const Field &field : specOf(table).fields) {
            if (!(columns >> field.number & 1))
                continue;
            sql += first ? "" : ", ";
            sql += field.column;
            sql += " = ?";
            first = false;
        }
        if (withBeliefs)
            sql += first ? "beliefs = ?" : ", beliefs = ?";
        sql += " WHERE id = ?";
    }
    return sql;
}

void Rows::store(Row &row)
{
    if (row.m_removed) {
        if (!row.m_longRead)
            readLong(row); // while it is there
        m_database.run((QByteArray("DELETE FROM ") + specOf(row.m_table).sql + " WHERE id = ?").constData(), row.m_id);
        return;
    }
    quint64 columns = 0;
    for (const Field &field : specOf(row.m_table).fields) {
        if (row.m_original.empty())
            break;
        if (row.m_values[field.number] != row.m_original[field.number])
            columns |= quint64(1) << field.number;
    }
    const QByteArray beliefs = row.m_beliefs.pack();
    const bool beliefsChanged = beliefs != row.m_beliefsRead;
    if (columns == 0 && !beliefsChanged)
        return;
    Statement &update = m_database.prepare(updateFor(row.m_table, columns, beliefsChanged).constData());
    int index = 0;
    for (const Field &field : specOf(row.m_table).fields) {
        if (columns >> field.number & 1)
            update.bind(index++, row.m_values[field.number]);
    }
    if (beliefsChanged) {
        if (beliefs.isEmpty())
            update.bindNull(index++);
        else
            update.bind(index++, beliefs);
    }
    update.bind(index, row.m_id);
    update.step();
}

void Rows::write(Row &row, std::vector<Written> &written)
{
    store(row);
    if (row.m_new && row.m_removed)
        return;
    Written entry;
    entry.row = &row;
    if (row.m_new) {
        written.push_back(std::move(entry));
        return;
    }
    if (!row.m_removed && row.m_original.empty())
        return; // at most a belief differs
    for (const Field &field : specOf(row.m_table).fields) {
        const Value &before = row.originals()[field.number];
        // The whole of a removed row goes into the journal, so that an undo can bring it back; a created row is its own record.
        if (row.m_removed)
            entry.cells.push_back({field.number, before, Value()});
        else if (field.role != FieldRole::Mark && row.m_values[field.number] != before)
            (field.role == FieldRole::Observation ? entry.observations : entry.cells).push_back({field.number, before, row.m_values[field.number]});
    }
    if (!entry.cells.empty() || !entry.observations.empty())
        written.push_back(std::move(entry));
}

std::vector<Rows::Written> Rows::flush()
{
    m_flushed.clear();
    std::vector<Written> written;
    for (Row &row : m_storage)
        write(row, written);
    m_rows.clear();
    m_touched.clear();
    m_flushed.swap(m_storage);
    return written;
}

bool Rows::isErased(const Value &reference)
{
    Statement &select = m_database.query("SELECT 1 FROM personal WHERE id = ? AND erased_at IS NOT NULL", reference.number());
    const bool erased = select.step();
    select.reset();
    return erased;
}

QString Rows::personalText(const Value &reference)
{
    if (!reference.isNumber())
        return {};
    Statement &select = m_database.query("SELECT content FROM personal WHERE id = ?", reference.number());
    const QString text = select.step() ? QString::fromUtf8(select.blob(0)) : QString();
    select.reset();
    return text;
}

Value Rows::personalReference(qint64 orderId, const QString &text)
{
    if (text.isEmpty())
        return {};
    // The same words of an order are kept once: what is typed back, or undone, is the same reference again.
    Statement &select = m_database.query("SELECT id FROM personal WHERE order_id = ? AND content = ? AND erased_at IS NULL ORDER BY id LIMIT 1", orderId, text.toUtf8());
    const qint64 known = select.step() ? select.integer(0) : 0;
    select.reset();
    if (known != 0)
        return known;
    return m_database.insert("INSERT INTO personal (order_id, content) VALUES (?, ?) RETURNING id", orderId, text.toUtf8());
}

} // namespace sampan
