// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/derive.h"

#include "core/base/fold.h"

namespace sampan {

void deriveFrom(Work &work, Row &row)
{
    // What followed from a removed rate, rule or map follows from another one now; what hung on other rows is gone first.
    if (row.isRemoved() && row.table() < Table::Rate)
        return;
    switch (row.table()) {
    case Table::Product:
        return deriveFromProduct(work, row);
    case Table::Variant:
        return deriveFromVariant(work, row);
    case Table::Listing:
        return deriveFromListing(work, row);
    case Table::OrderLine:
        return deriveFromOrderLine(work, row);
    case Table::Rate:
    case Table::PriceRule:
    case Table::CategoryMap:
    case Table::Policy:
        return deriveFromSettings(work, row);
    case Table::Account:
        return work.forgetAccounts();
    default:
        return;
    }
}

namespace {
    bool changedAny(const Row &row, std::initializer_list<FieldNo> fields)
    {
        return row.isNew() || std::any_of(fields.begin(), fields.end(), [&](FieldNo field) { return row.changed(field); });
    }

    QString joined(std::initializer_list<QString> words)
    {
        QString text;
        for (const QString &word : words) {
            if (!word.isEmpty())
                text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        return foldForSearch(text);
    }
}

QString variantSearchText(const QString &sku, const QString &title, const QString &option, const QString &barcode)
{
    return joined({sku, title, option, barcode});
}

std::optional<QString> searchTextOf(Work &work, Row &row, bool stale)
{
    switch (row.table()) {
    case Table::Product:
        if (stale || changedAny(row, {product::title, product::category, product::tags}))
            return joined({row.text(product::title), row.text(product::category), row.text(product::tags)});
        return std::nullopt;
    case Table::Variant:
        if (stale || changedAny(row, {variant::sku, variant::barcode, variant::option})) {
            const Row *parent = work.rows().get(Table::Product, row.number(variant::product));
            return variantSearchText(row.text(variant::sku), parent ? parent->text(product::title) : QString(), row.text(variant::option), row.text(variant::barcode));
        }
        return std::nullopt;
    case Table::Listing:
        if (stale || changedAny(row, {listing::title})) {
            const Row *item = work.rows().get(Table::Variant, row.number(listing::variant));
            return joined({item ? item->text(variant::sku) : QString(), row.text(listing::title), item ? item->text(variant::barcode) : QString()});
        }
        return std::nullopt;
    case Table::Order:
        // Numbers only: a buyer's name lives in `personal` and must be erasable in one place.
        if (stale || changedAny(row, {order::number, order::shopNumber, order::waybill, order::tags}))
            return joined({row.text(order::number), row.text(order::shopNumber), row.text(order::waybill), row.text(order::tags)});
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace sampan
