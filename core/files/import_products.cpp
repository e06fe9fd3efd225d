// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_run.h"

namespace sampan {

namespace {
    bool isEmpty(const Value &value)
    {
        return value.isNull() || (value.isText() && value.text().isEmpty());
    }

    const Value *cellOf(const NewRow &row, FieldNo field)
    {
        for (const auto &[number, value] : row.cells) {
            if (number == field)
                return &value;
        }
        return nullptr;
    }

    constexpr std::array sizes {variant::length, variant::width, variant::height};
}

void ImportRun::takeProduct(const QString &sku)
{
    Rows &rows = m_work.rows();
    if (sku.isEmpty()) {
        // Of a product whose variants have no SKU yet, its title tells which it is.
        const FieldColumns *title = columnsFor(Table::Product, product::title);
        Row *parent = title ? rows.get(Table::Product, productTitled(joined(*title).text.trimmed())) : nullptr;
        return parent ? editProduct(*parent, nullptr) : fault(columnsFor(ImportRole::Sku), Sentence::tr("The SKU is empty."));
    }
    if (!isFirst(sku.toCaseFolded(), sku))
        return;
    Row *item = rows.get(Table::Variant, variantOf(sku));
    if (!item)
        return addVariant(sku);
    if (Row *parent = rows.get(Table::Product, item->number(variant::product)))
        editProduct(*parent, item);
}

void ImportRun::editProduct(Row &parent, Row *item)
{
    const Currency currency = item ? Currency::fromCode(item->text(variant::currency)).value_or(m_currency) : m_currency;
    for (const FieldColumns &columns : m_fields) {
        const bool ofProduct = columns.field->table == Table::Product;
        if (columns.field->role == ImportRole::Cell && (ofProduct || item))
            propose(ofProduct ? parent : *item, columns.field->field, columns, currency);
        else if (columns.field->role == ImportRole::Sizes && item)
            proposeSizes(*item, columns);
    }
}

void ImportRun::proposeSizes(Row &item, const FieldColumns &columns)
{
    const FileCell cell = joined(columns);
    if (cell.text.trimmed().isEmpty())
        return;
    const auto read = sizesFromFile({&fieldOf(Table::Variant, variant::length), columns.unit, {}, &m_style}, cell);
    if (!read)
        return fault(&columns, read.error().what);
    for (size_t i = 0; i < sizes.size(); ++i)
        proposeValue(item, sizes[i], columns, (*read)[i]);
}

// Which product a new SKU belongs to; none (0) if it is one of its own, with the key under which its sisters find it.
ImportRun::Group ImportRun::groupOf(const QString &title, QString &key)
{
    const FieldColumns *options = columnsFor(Table::Variant, variant::option);
    const QString option = options ? joined(*options).text.trimmed() : QString();
    if (const QString group = textOf(ImportRole::Group); !group.isEmpty())
        key = QStringLiteral("group:") + group;
    else if (!option.isEmpty() && !title.isEmpty())
        key = QStringLiteral("title:") + title;
    if (key.isEmpty())
        return {};
    if (const auto found = m_groups.find(key); found != m_groups.end())
        return found->second;
    return key.startsWith(u"title:") ? Group {productTitled(title), 0} : Group {};
}

qint64 ImportRun::productTitled(const QString &title)
{
    if (title.isEmpty())
        return 0;
    Statement &select = m_database.query("SELECT id FROM products WHERE brand_id = ? AND title = ? LIMIT 2", m_request.brand.value, title);
    const qint64 id = select.step() ? select.integer(0) : 0;
    const bool another = id != 0 && select.step();
    select.reset();
    return another ? 0 : id;
}

void ImportRun::addVariant(const QString &sku)
{
    NewRow item {Table::Variant, --m_temporary, {}};
    NewRow made {Table::Product, 0, {}};
    for (const FieldColumns &columns : m_fields) {
        const FileCell cell = joined(columns);
        if (cell.text.trimmed().isEmpty())
            continue;
        if (columns.field->role == ImportRole::Sizes) {
            const auto read = sizesFromFile({&fieldOf(Table::Variant, variant::length), columns.unit, {}, &m_style}, cell);
            if (!read)
                fault(&columns, read.error().what);
            for (size_t i = 0; read && i < sizes.size(); ++i)
                item.cells.emplace_back(sizes[i], (*read)[i]);
        }
        if (columns.field->role != ImportRole::Cell)
            continue;
        const auto value = cellFromFile(reading(columns, m_currency), cell);
        if (!value)
            fault(&columns, value.error().what);
        else if (!isEmpty(*value))
            (columns.field->table == Table::Product ? made : item).cells.emplace_back(columns.field->field, *value);
    }
    const Value *title = cellOf(made, product::title);
    QString key;
    const Group group = groupOf(title ? title->text() : QString(), key);
    qint64 parent = group.product;
    if (parent > 0) {
        if (Row *existing = m_work.rows().get(Table::Product, parent))
            editProduct(*existing, nullptr);
    } else if (parent < 0) {
        fillProduct(group, made);
    } else {
        parent = made.temporary = --m_temporary;
        beginProduct(made);
    }
    item.cells.insert(item.cells.begin(),
        {{variant::product, parent}, {variant::brand, m_request.brand.value}, {variant::sku, sku}, {variant::skuKey, sku.toCaseFolded()}, {variant::currency, m_currency.code()}});
    if (group.product == 0)
        m_newRows.push_back(std::move(made));
    m_newRows.push_back(std::move(item));
    m_newGroupKey = group.product == 0 ? key : QString();
    m_newGroup = {parent, m_row.line};
}

void ImportRun::beginProduct(NewRow &made)
{
    if (!cellOf(made, product::title) && !m_bad)
        fault(columnsFor(Table::Product, product::title), Sentence::tr("The new product has no title."));
    made.cells.insert(made.cells.begin(), {{product::brand, m_request.brand.value}, {product::onSale, qint64(1)}});
}

// The cells of a product that this import makes: the first row that has one decides, the others must agree.
void ImportRun::fillProduct(const Group &group, const NewRow &given)
{
    NewRow made = m_plan.changes.rows[m_madeProducts[group.product]];
    for (const auto &[field, value] : given.cells) {
        const Value *before = cellOf(made, field);
        if (!before)
            made.cells.emplace_back(field, value);
        else if (*before != value)
            fault(columnsFor(Table::Product, field), Sentence::tr("Line %1 gives another %2 for the same product.").arg(group.line).arg(QString::fromUtf8(fieldOf(Table::Product, field).title)));
    }
    m_fills.emplace_back(group.product, std::move(made));
}

} // namespace sampan
