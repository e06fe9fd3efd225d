// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_run.h"

#include "core/base/sku.h"
#include "core/change/commit.h"
#include "core/files/formula_guard.h"

namespace sampan {

ImportRun::ImportRun(Database &database, const ChangeContext &context, const Actor &actor, const ImportRequest &request, ImportPlan &plan)
    : m_database(database)
    , m_request(request)
    , m_plan(plan)
    , m_work(database, context, Cause::Import, actor)
{
}

Result<> ImportRun::prepare(const FileRow &header)
{
    const Row *brandRow = m_work.rows().get(Table::Brand, m_request.brand.value);
    if (!brandRow)
        return fail(ErrorCode::NotFound, Sentence::tr("There is no such brand."));
    m_brandName = brandRow->text(brand::name);
    m_currency = Currency::fromCode(brandRow->text(brand::currency)).value_or(Currency());
    // What comes from a file is met by the brand's shop later; its only shop says in which money.
    Statement &shops = m_database.query("SELECT currency FROM accounts WHERE brand_id = ? AND role = ? AND removed = 0", m_request.brand.value, static_cast<int>(AccountRole::Shop));
    std::vector<QString> currencies;
    while (shops.step())
        currencies.push_back(shops.text(0));
    shops.reset();
    if (currencies.size() == 1)
        m_currency = Currency::fromCode(currencies.front()).value_or(m_currency);
    Statement &brands = m_database.query("SELECT name FROM brands WHERE id <> ?", m_request.brand.value);
    while (brands.step())
        m_otherBrands.append(brands.text(0));
    brands.reset();

    const ImportTemplate &mapping = m_request.mapping;
    const bool listingPrice = !mapping.account.isEmpty() || namesAccounts(header, mapping.columns);
    auto columns = mapColumns(mapping.target, header, mapping.columns, listingPrice);
    if (!columns)
        return tl::unexpected(columns.error());
    m_plan.columns = std::move(*columns);
    m_delimited = m_plan.format.kind == FileFormat::Kind::Delimited;
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        const MappedColumn &column = m_plan.columns[i];
        if (!column.header.isEmpty())
            m_needed = i + 1;
        if (!column.field || column.field->role == ImportRole::Shown)
            continue;
        const auto known = std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldColumns &entry) { return entry.field == column.field; });
        if (known != m_fields.end())
            known->columns.push_back(i);
        else
            m_fields.push_back({column.field, {i}, column.unit});
    }
    return {};
}

void ImportRun::look(const FileRow &row)
{
    if (row.fault)
        return;
    const auto textAt = [&](size_t column) { return column < row.cells.size() ? row.cells[column].text.trimmed() : QString(); };
    QString sku;
    QString group;
    for (const FieldColumns &columns : m_fields) {
        const size_t first = columns.columns.front();
        if (columns.field->role == ImportRole::Sku)
            sku = textAt(first);
        else if (columns.field->role == ImportRole::Group)
            group = textAt(first);
        else if (columns.field->role == ImportRole::Cell && first < row.cells.size() && !row.cells[first].isNumber && countsForStyle(fieldOf(columns.field->table, columns.field->field)))
            m_style.see(row.cells[first].text, row.line);
    }
    if (group.isEmpty() || sku.isEmpty())
        return;
    // A variant that is new in the file may stand above its sisters that are not.
    if (const Row *item = m_work.rows().get(Table::Variant, variantOf(sku)))
        m_groups.try_emplace(QStringLiteral("group:") + group, Group {item->number(variant::product), row.line});
    if (m_work.rows().size() > 1000)
        m_work.rows().flush();
}

void ImportRun::take(const FileRow &row)
{
    ++m_plan.rows;
    m_row = row;
    m_edits.clear();
    m_newRows.clear();
    m_fills.clear();
    m_newGroupKey.clear();
    m_newGroup = {};
    m_bad = false;
    if (isWhole(row) && isOfBrand()) {
        if (m_delimited) {
            for (FileCell &cell : m_row.cells)
                cell.text = unguarded(cell.text);
        }
        const FieldColumns &column = *columnsFor(ImportRole::Sku);
        const FileCell typed = joined(column);
        const ImportTarget target = m_request.mapping.target;
        const bool byTitle = target == ImportTarget::Products && typed.text.trimmed().isEmpty();
        const auto sku = Sku::parse(typed.text);
        const auto kept = cellFromFile(reading(column, {}), typed);
        if (byTitle)
            takeProduct({});
        else if (!sku || !kept)
            fault(&column, sku ? kept.error().what : sku.error().what);
        else if (target == ImportTarget::Products)
            takeProduct(sku->text());
        else if (target == ImportTarget::Prices)
            takePrice(sku->text());
        else
            takeStock(sku->text());
    }
    finishRow(row);
}

void ImportRun::finishRow(const FileRow &row)
{
    ChangeSet &changes = m_plan.changes;
    if (m_bad) {
        ++m_plan.failedRows;
    } else if (m_edits.empty() && m_newRows.empty() && m_fills.empty()) {
        ++m_plan.sameRows;
    } else {
        for (CellEdit &edit : m_edits) {
            m_claims.try_emplace(edit.at, Claim {edit.value, row.line});
            changes.edits.push_back(std::move(edit));
        }
        for (NewRow &made : m_newRows) {
            if (made.table == Table::Product)
                m_madeProducts[made.temporary] = changes.rows.size();
            ++(made.table == Table::Product ? m_plan.newProducts : m_plan.newVariants);
            changes.rows.push_back(std::move(made));
        }
        for (auto &[product, filled] : m_fills)
            changes.rows[m_madeProducts[product]].cells = std::move(filled.cells);
        if (!m_newGroupKey.isEmpty())
            m_groups.try_emplace(m_newGroupKey, m_newGroup);
    }
    if (m_work.rows().size() > 1000)
        m_work.rows().flush(); // nothing was set, so nothing is written
}

bool ImportRun::isWhole(const FileRow &row)
{
    if (row.fault) {
        m_bad = true;
        const bool cell = !m_delimited && row.fault->column > 0 && static_cast<size_t>(row.fault->column) <= m_plan.columns.size();
        m_plan.faults.push_back({row.fault->line, row.fault->column, cell ? m_plan.columns[static_cast<size_t>(row.fault->column) - 1].header : QString(), row.fault->why});
        return false;
    }
    const auto beyond = row.cells.begin() + static_cast<ptrdiff_t>(std::min(m_plan.columns.size(), row.cells.size()));
    const bool more = std::any_of(beyond, row.cells.end(), [](const FileCell &cell) { return !cell.text.trimmed().isEmpty(); });
    const bool fewer = m_delimited && row.cells.size() < m_needed;
    if (more || fewer)
        fault(nullptr, Sentence::tr("The row has %1 cells where the header has %2.").arg(static_cast<qint64>(row.cells.size())).arg(static_cast<qint64>(m_plan.columns.size())));
    return !m_bad;
}

bool ImportRun::isOfBrand()
{
    const QString name = textOf(ImportRole::Brand);
    if (!name.isEmpty() && name != m_brandName && m_otherBrands.contains(name))
        fault(columnsFor(ImportRole::Brand), Sentence::tr("The row is of the brand %1, the import is for %2.").arg(name).arg(m_brandName));
    return !m_bad;
}

bool ImportRun::isFirst(const QString &key, const QString &what)
{
    const auto [entry, fresh] = m_seen.try_emplace(key, m_row.line);
    if (!fresh)
        fault(columnsFor(ImportRole::Sku), Sentence::tr("%1 is in line %2 already.").arg(what).arg(entry->second));
    return fresh;
}

const ImportRun::FieldColumns *ImportRun::columnsFor(ImportRole role) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldColumns &columns) { return columns.field->role == role; });
    return found == m_fields.end() ? nullptr : &*found;
}

const ImportRun::FieldColumns *ImportRun::columnsFor(Table table, FieldNo field) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [&](const FieldColumns &columns) { return columns.field->role == ImportRole::Cell && columns.field->table == table && columns.field->field == field; });
    return found == m_fields.end() ? nullptr : &*found;
}

FileCell ImportRun::joined(const FieldColumns &columns) const
{
    FileCell result;
    for (size_t column : columns.columns) {
        if (column >= m_row.cells.size() || m_row.cells[column].text.trimmed().isEmpty())
            continue;
        const QString between = columns.field->field == product::images ? QStringLiteral("\n") : columns.field->field == product::tags ? QStringLiteral(", ") : QStringLiteral(" / ");
        result = result.text.isEmpty() ? m_row.cells[column] : FileCell {result.text + between + m_row.cells[column].text.trimmed(), false};
    }
    return result;
}

QString ImportRun::textOf(ImportRole role) const
{
    const FieldColumns *columns = columnsFor(role);
    return columns ? joined(*columns).text.trimmed() : QString();
}

void ImportRun::fault(const FieldColumns *columns, const Sentence &why)
{
    m_bad = true;
    const size_t at = columns ? columns->columns.front() : 0;
    m_plan.faults.push_back({m_row.line, columns ? static_cast<int>(at) + 1 : 0, columns ? m_plan.columns[at].header : QString(), why});
}

qint64 ImportRun::variantOf(const QString &sku)
{
    Statement &select = m_database.query("SELECT id FROM variants WHERE brand_id = ? AND sku_key = ?", m_request.brand.value, sku.toCaseFolded());
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    return id;
}

CellReading ImportRun::reading(const FieldColumns &columns, Currency currency) const
{
    return {&fieldOf(columns.field->table, columns.field->field), columns.unit, currency, &m_style};
}

void ImportRun::propose(Row &row, FieldNo fieldNo, const FieldColumns &columns, Currency currency)
{
    const FileCell cell = joined(columns);
    if (cell.text.trimmed().isEmpty() && !m_request.mapping.emptyClears)
        return;
    CellReading how = reading(columns, currency);
    how.field = &fieldOf(row.table(), fieldNo);
    const auto value = cellFromFile(how, cell);
    if (!value)
        return fault(&columns, value.error().what);
    proposeValue(row, fieldNo, columns, *value);
}

void ImportRun::proposeValue(Row &row, FieldNo fieldNo, const FieldColumns &columns, const Value &value)
{
    const Field &field = fieldOf(row.table(), fieldNo);
    const Value stored = row.value(fieldNo);
    if (saysTheSame(field, stored, value))
        return;
    const auto checked = checkCell(m_work, row, field, value);
    if (!checked)
        return fault(&columns, checked.error().what);
    const CellAt at {row.table(), row.id(), fieldNo};
    if (const auto claim = m_claims.find(at); claim != m_claims.end()) {
        if (!saysTheSame(field, claim->second.value, *checked))
            fault(&columns, Sentence::tr("Line %1 gives another %2 for the same product.").arg(claim->second.line).arg(QString::fromUtf8(field.title)));
        return;
    }
    m_edits.push_back({at, stored, *checked});
}

} // namespace sampan
