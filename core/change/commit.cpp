// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/commit.h"

#include "core/catalogue/listings.h"
#include "core/change/ours.h"
#include "core/orders/order_rules.h"

namespace sampan {

namespace {
    // Rows are written every so often, so that a paste of 100,000 cells needs little memory.
    constexpr size_t chunk = 2000;

    Value storedText(Work &work, const Row &row, const Field &field)
    {
        return field.type == FieldType::Personal ? Value(work.rows().personalText(row.value(field.number))) : row.value(field.number);
    }

    bool same(const Value &a, const Value &b)
    {
        return a == b || (a.isNull() && b.isText() && b.text().isEmpty()) || (b.isNull() && a.isText() && a.text().isEmpty());
    }

    void setCell(Work &work, Row &row, const Field &field, const Value &value)
    {
        if (field.type == FieldType::Personal) {
            setOurs(row, field.number, work.rows().personalReference(row.id(), value.text()));
            return;
        }
        setOurs(row, field.number, value);
        // A typed price is pinned; an emptied one follows its rule again. The same for stock.
        if (row.table() == Table::Listing && field.number == listing::price)
            row.set(listing::pricePinned, qint64(value.isNull() ? 0 : 1));
        if (row.table() == Table::Listing && field.number == listing::stock)
            row.set(listing::stockPinned, qint64(value.isNull() ? 0 : 1));
        if (row.table() == Table::OrderLine)
            row.set(orderLine::editedAt, toMs(work.now()));
        if (row.table() == Table::Variant && field.number == variant::sku)
            row.set(variant::skuKey, value.text().toCaseFolded());
        // The next cell of this change may be the same key.
        if (isKey(row.table(), field.number) || field.number == variant::sku)
            work.rows().store(row);
    }
}

Result<> mayTouch(const Actor &actor, Table table)
{
    if (actor.role == PersonRole::Viewer)
        return fail(ErrorCode::Refused, Sentence::tr("You may look, but not edit."));
    const bool settings = table != Table::Product && table != Table::Variant && table != Table::Listing && table != Table::Order && table != Table::OrderLine;
    if (settings && actor.role < PersonRole::Approver)
        return fail(ErrorCode::Refused, Sentence::tr("Settings are changed by an approver or an administrator."));
    return {};
}

Result<> mayEdit(Work &work, Row &row, const Field &field)
{
    if (const auto may = mayTouch(work.actor(), row.table()); !may)
        return may;
    if (field.role == FieldRole::Observation)
        return fail(ErrorCode::Refused, Sentence::tr("%1 is read from the other side and cannot be typed.").arg(QString::fromUtf8(field.title)));
    if (field.role != FieldRole::Intent)
        return fail(ErrorCode::Refused, Sentence::tr("%1 is computed and cannot be typed.").arg(QString::fromUtf8(field.title)));
    if (row.table() == Table::Order)
        return mayEditOrder(work, row, field.number);
    if (row.table() == Table::OrderLine) {
        Row *parent = work.rows().get(Table::Order, row.number(orderLine::order));
        return parent ? mayEditOrder(work, *parent, std::nullopt) : fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
    }
    return {};
}

void applyEdit(Work &work, const CellEdit &edit)
{
    const TableSpec &spec = specOf(edit.at.table);
    if (edit.at.field >= spec.fields.size())
        return work.refuse(edit.at, Sentence::tr("There is no such field."));
    const Field &field = spec.fields[edit.at.field];
    Row *row = work.rows().get(edit.at.table, edit.at.row);
    if (!row)
        return work.refuse(edit.at, Sentence::tr("The row is gone. Copy what you typed before you discard it."));
    const Value stored = storedText(work, *row, field);
    if (same(stored, edit.value))
        return;
    if (const auto may = mayEdit(work, *row, field); !may)
        return work.refuse(edit.at, may.error().what);
    const auto checked = checkCell(work, *row, field, edit.value);
    if (!checked)
        return work.refuse(edit.at, checked.error().what);
    if (same(stored, *checked))
        return;
    if (!same(stored, edit.base))
        return work.conflict({edit.at, edit.base, *checked, stored});
    setCell(work, *row, field, *checked);
}

namespace {
    // Which cells hold already what they shall hold, looked up many at a time: nearly all of a file that is imported
    // again. Only for rows that nothing of this change has read; what was written since is not seen.
    class Unchanged {
    public:
        Unchanged(Work &work, const std::vector<CellEdit> &edits)
            : m_work(work)
            , m_edits(edits)
        {
        }
        bool holds(size_t at)
        {
            if (at >= m_from + m_same.size())
                look(at);
            return m_same[at - m_from] && !m_work.rows().loaded(m_edits[at].at.table, m_edits[at].at.row);
        }
        void forget() { std::fill(m_same.begin(), m_same.end(), false); }

    private:
        static constexpr size_t atOnce = 100;
        static constexpr size_t fewest = 10;
        static constexpr int rest = 20; ///< runs that are not asked for after one in which hardly anything was the same

        void look(size_t at);
        void compare(const TableSpec &spec, const Field &field);

        Work &m_work;
        const std::vector<CellEdit> &m_edits;
        size_t m_from = 0;
        std::vector<bool> m_same;
        int m_resting = 0;
    };

    void Unchanged::look(size_t at)
    {
        const CellAt &first = m_edits[at].at;
        size_t end = at;
        while (end < m_edits.size() && end - at < atOnce && m_edits[end].at.table == first.table && m_edits[end].at.field == first.field)
            ++end;
        m_from = at;
        m_same.assign(end - at, false);
        const TableSpec &spec = specOf(first.table);
        const bool comparable = first.field < spec.fields.size() && spec.fields[first.field].type != FieldType::Personal;
        if (end - at < fewest || !comparable || (m_resting > 0 && m_resting-- > 0))
            return;
        compare(spec, spec.fields[first.field]);
        if (static_cast<size_t>(std::count(m_same.begin(), m_same.end(), true)) * 4 < m_same.size())
            m_resting = rest;
    }

    void Unchanged::compare(const TableSpec &spec, const Field &field)
    {
        std::vector<std::pair<qint64, size_t>> byId;
        for (size_t i = 0; i < m_same.size(); ++i)
            byId.emplace_back(m_edits[m_from + i].at.row, i);
        std::sort(byId.begin(), byId.end());
        // A full batch has one text, so that it is prepared once.
        Statement &select = m_work.database().prepare(QByteArray(QByteArray("SELECT id, ") + field.column + " FROM " + spec.sql + " WHERE id IN (" + QByteArray("?, ").repeated(atOnce).chopped(2) + ")").constData());
        for (size_t i = 0; i < atOnce; ++i)
            select.bind(static_cast<int>(i), byId[std::min(i, byId.size() - 1)].first);
        while (select.step()) {
            const Value stored = select.value(1);
            const auto begin = std::lower_bound(byId.begin(), byId.end(), std::pair(select.integer(0), size_t(0)));
            for (auto edit = begin; edit != byId.end() && edit->first == begin->first; ++edit)
                m_same[edit->second] = same(stored, m_edits[m_from + edit->second].value);
        }
        select.reset();
    }
}

namespace {
    // The cells of a new row, checked; refused with the field that is wrong.
    tl::expected<std::vector<std::pair<FieldNo, Value>>, std::pair<FieldNo, Sentence>> checkNew(Work &work, const NewRow &wanted, const std::map<qint64, qint64> &realIds)
    {
        using Cells = std::vector<std::pair<FieldNo, Value>>;
        const auto bad = [](FieldNo field, const Sentence &why) { return tl::unexpected(std::pair(field, why)); };
        const TableSpec &spec = specOf(wanted.table);
        if (const auto may = mayTouch(work.actor(), wanted.table); !may)
            return bad(0, may.error().what);
        Cells cells = wanted.cells;
        for (auto &[number, value] : cells) {
            if (number >= spec.fields.size() || spec.fields[number].role == FieldRole::State)
                return bad(number, Sentence::tr("There is no such field."));
            if (spec.fields[number].type != FieldType::Reference || value.number() >= 0)
                continue;
            // A reference to a row of the same change.
            const auto real = realIds.find(value.number());
            if (real == realIds.end())
                return bad(number, Sentence::tr("The row that it belongs to was not made."));
            value = real->second;
        }
        if (wanted.table == Table::Variant) {
            const auto sku = std::find_if(cells.begin(), cells.end(), [](const auto &cell) { return cell.first == variant::sku; });
            std::erase_if(cells, [](const auto &cell) { return cell.first == variant::skuKey; });
            if (sku != cells.end())
                cells.emplace_back(variant::skuKey, sku->second.text().trimmed().toCaseFolded());
        }
        const Row draft = work.rows().draft(wanted.table, cells);
        for (auto &[number, value] : cells) {
            const auto checked = checkCell(work, draft, spec.fields[number], value);
            if (!checked)
                return bad(number, checked.error().what);
            value = *checked;
        }
        for (const Field &field : spec.fields) {
            if (!field.required || draft.value(field.number) != emptyValue(field) || field.startsAtZero)
                continue;
            return bad(field.number, Sentence::tr("%1 must not be empty.").arg(QString::fromUtf8(field.title)));
        }
        const Row whole = work.rows().draft(wanted.table, cells);
        if (const auto free = checkKeys(work, whole, 0, whole.value(0)); !free)
            return bad(0, free.error().what);
        return cells;
    }
}

void applyNewRows(Work &work, const std::vector<NewRow> &rows, std::map<qint64, qint64> &realIds)
{
    for (const NewRow &wanted : rows) {
        const auto cells = checkNew(work, wanted, realIds);
        if (!cells) {
            work.refuse({wanted.table, wanted.temporary, cells.error().first}, cells.error().second);
            continue;
        }
        const Row &row = work.rows().create(wanted.table, *cells);
        realIds[wanted.temporary] = row.id();
        work.result().madeRows.emplace_back(wanted.temporary, row.id());
    }
}

CommitResult commit(Database &database, const ChangeContext &context, const ChangeSet &changes)
{
    Work work(database, context, changes.cause, changes.actor, changes.note, changes.draftBatch);
    std::map<qint64, qint64> realIds;
    applyNewRows(work, changes.rows, realIds);
    Unchanged unchanged(work, changes.edits);
    for (size_t i = 0; i < changes.edits.size() && !database.failed(); ++i) {
        if (unchanged.holds(i))
            continue;
        const CellEdit &edit = changes.edits[i];
        if (const auto made = realIds.find(edit.at.row); made != realIds.end())
            applyEdit(work, {{edit.at.table, made->second, edit.at.field}, edit.base, edit.value});
        else
            applyEdit(work, edit);
        if (work.rows().size() >= chunk) {
            work.settle();
            unchanged.forget();
        }
    }
    // An accepted draft batch leaves its mark even when every cell was the same already, or it would be offered again.
    if (!changes.draftBatch.isEmpty())
        work.commit();
    return work.finish();
}

} // namespace sampan
