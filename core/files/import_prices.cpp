// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_run.h"

namespace sampan {

qint64 ImportRun::listingOf(qint64 variantId, const QString &account)
{
    Statement &select = m_database.query("SELECT l.id FROM listings l JOIN accounts a ON a.id = l.account_id WHERE l.variant_id = ? AND a.name = ? AND a.removed = 0", variantId, account);
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    return id;
}

// The one that the stock table shows.
qint64 ImportRun::shopListingOf(qint64 variantId)
{
    Statement &select = m_database.query("SELECT min(l.id) FROM listings l JOIN accounts a ON a.id = l.account_id WHERE l.variant_id = ? AND a.role = ?", variantId, static_cast<int>(AccountRole::Shop));
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    return id;
}

void ImportRun::takePrice(const QString &sku)
{
    const FieldColumns *accounts = columnsFor(ImportRole::Account);
    const QString named = textOf(ImportRole::Account);
    const QString account = named.isEmpty() ? m_request.mapping.account : named;
    const QString key = account.isEmpty() ? sku : account + u':' + sku;
    if (!isFirst(key.toCaseFolded(), key))
        return;
    Row *item = m_work.rows().get(Table::Variant, variantOf(sku));
    if (!item)
        return fault(columnsFor(ImportRole::Sku), Sentence::tr("There is no product with the SKU %1.").arg(sku));
    const Currency currency = Currency::fromCode(item->text(variant::currency)).value_or(Currency());
    for (FieldNo field : {variant::cost, variant::corePrice}) {
        if (const FieldColumns *columns = columnsFor(Table::Variant, field))
            propose(*item, field, *columns, currency);
    }
    const FieldColumns *prices = columnsFor(Table::Listing, listing::price);
    if (!prices || (joined(*prices).text.trimmed().isEmpty() && !m_request.mapping.emptyClears))
        return;
    if (account.isEmpty())
        return fault(accounts, Sentence::tr("The row does not say on which account this is the price."));
    Row *listed = m_work.rows().get(Table::Listing, listingOf(item->id(), account));
    if (!listed)
        return fault(accounts, Sentence::tr("%1 is not listed on %2.").arg(sku).arg(account));
    propose(*listed, listing::price, *prices, Currency::fromCode(listed->text(listing::currency)).value_or(Currency()));
}

void ImportRun::takeStock(const QString &sku)
{
    if (!isFirst(sku.toCaseFolded(), sku))
        return;
    Row *item = m_work.rows().get(Table::Variant, variantOf(sku));
    if (!item)
        return fault(columnsFor(ImportRole::Sku), Sentence::tr("There is no product with the SKU %1.").arg(sku));
    if (const FieldColumns *columns = columnsFor(Table::Variant, variant::safetyStock))
        propose(*item, variant::safetyStock, *columns, {});
    const FieldColumns *columns = columnsFor(Table::Listing, listing::stock);
    if (!columns)
        columns = columnsFor(ImportRole::OnHand);
    if (!columns || (joined(*columns).text.trimmed().isEmpty() && !m_request.mapping.emptyClears))
        return;
    const auto wanted = cellFromFile(reading(*columns, {}), joined(*columns));
    if (!wanted)
        return fault(columns, wanted.error().what);
    Row *listed = m_work.rows().get(Table::Listing, shopListingOf(item->id()));
    // What the shop counted already needs no setting, unless something else waits to be set.
    const bool asCounted = !listed || !listed->flag(listing::stockPinned);
    if (asCounted && *wanted == item->value(variant::onHand))
        return;
    if (!listed)
        return fault(columns, Sentence::tr("%1 is in no shop, so its stock cannot be set.").arg(sku));
    proposeValue(*listed, listing::stock, *columns, *wanted);
}

} // namespace sampan
