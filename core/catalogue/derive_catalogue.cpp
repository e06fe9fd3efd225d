// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/listings.h"
#include "core/catalogue/pricing.h"
#include "core/catalogue/stock.h"
#include "core/change/derive.h"
#include "core/change/ours.h"

namespace sampan {

namespace {
    std::vector<qint64> ids(Statement &select)
    {
        std::vector<qint64> found;
        while (select.step())
            found.push_back(select.integer(0));
        select.reset();
        return found;
    }

    bool onMarketplace(Work &work, const Row &row)
    {
        const AccountFacts *account = work.account(row.number(listing::account));
        return account && account->role == AccountRole::Marketplace;
    }

    void derivePriceOf(Work &work, Row &row, const Row &item)
    {
        if (row.flag(listing::pricePinned))
            return;
        const auto price = derivePrice(work, item, *work.account(row.number(listing::account)));
        setOurs(row, listing::price, price ? Value(price->price.minor()) : Value());
    }

    void deriveStockOf(Row &row, const Row &item)
    {
        if (row.flag(listing::stockPinned))
            return;
        const auto stock = publishableStock(item);
        setOurs(row, listing::stock, stock ? Value(*stock) : Value());
    }

    // The listings of `accounts` whose price follows from a setting that changed; a chunk at a time.
    void deriveListings(Work &work, const std::vector<qint64> &listings)
    {
        for (qint64 id : listings) {
            Row *row = work.rows().get(Table::Listing, id);
            Row *item = row ? work.rows().get(Table::Variant, row->number(listing::variant)) : nullptr;
            if (!item || !onMarketplace(work, *row))
                continue;
            derivePriceOf(work, *row, *item);
        }
    }
}

void deriveFromProduct(Work &work, Row &row)
{
    if (row.isNew())
        return;
    const bool text = row.changed(product::title) || row.changed(product::description);
    const bool stamp = row.changed(product::images) || row.changed(product::attributes);
    const bool category = row.changed(product::category);
    if (row.changed(product::title)) {
        // A variant is found by its product's title too.
        for (qint64 id : ids(work.database().query("SELECT id FROM variants WHERE product_id = ?", row.id())))
            work.rows().get(Table::Variant, id);
    }
    if (!text && !stamp && !category)
        return;
    if (text || stamp || category)
        row.set(product::editedAt, toMs(work.now()));
    for (qint64 id : ids(work.database().query("SELECT id FROM listings WHERE product_id = ?", row.id()))) {
        Row *listed = work.rows().get(Table::Listing, id);
        if (!listed || !onMarketplace(work, *listed))
            continue;
        for (const auto &[from, to] : {std::pair(product::title, listing::title), std::pair(product::description, listing::description)}) {
            // A text that was never changed here follows its product; one that was cleaned stays and shows as stale.
            if (row.changed(from) && listed->value(to) == row.original(from))
                setOurs(*listed, to, row.value(from));
        }
        if (category && listed->text(listing::category) == mappedCategory(work, listed->number(listing::account), row.original(product::category).text()).category) {
            const MappedCategory mapped = mappedCategory(work, listed->number(listing::account), row.text(product::category));
            setOurs(*listed, listing::category, mapped.category);
            setOurs(*listed, listing::attributes, mapped.attributes);
        }
        if (stamp)
            setOurs(*listed, listing::stamp, contentStamp(work, *listed));
    }
}

void deriveFromVariant(Work &work, Row &row)
{
    if (row.isNew())
        return;
    if (row.changed(variant::sku))
        row.set(variant::skuKey, row.text(variant::sku).toCaseFolded());
    const bool prices = row.changed(variant::shopPrice) || row.changed(variant::corePrice);
    const bool stock = row.changed(variant::onHand) || row.changed(variant::reserved) || row.changed(variant::safetyStock);
    bool stamp = false;
    for (FieldNo field : {variant::sku, variant::option, variant::barcode, variant::weight, variant::length, variant::width, variant::height, variant::image})
        stamp = stamp || row.changed(field);
    if (row.changed(variant::corePrice) || row.changed(variant::cost) || row.changed(variant::safetyStock) || stamp)
        row.set(variant::editedAt, toMs(work.now()));
    if (!prices && !stock && !stamp)
        return;
    for (qint64 id : ids(work.database().query("SELECT id FROM listings WHERE variant_id = ?", row.id()))) {
        Row *listed = work.rows().get(Table::Listing, id);
        if (!listed || !onMarketplace(work, *listed))
            continue;
        if (prices)
            derivePriceOf(work, *listed, row);
        if (stock)
            deriveStockOf(*listed, row);
        if (stamp)
            setOurs(*listed, listing::stamp, contentStamp(work, *listed));
    }
}

void deriveFromListing(Work &work, Row &row)
{
    if (row.isNew() || !onMarketplace(work, row))
        return;
    const bool unpinnedPrice = row.changed(listing::pricePinned) && !row.flag(listing::pricePinned);
    const bool unpinnedStock = row.changed(listing::stockPinned) && !row.flag(listing::stockPinned);
    if (!unpinnedPrice && !unpinnedStock)
        return;
    if (Row *item = work.rows().get(Table::Variant, row.number(listing::variant))) {
        if (unpinnedPrice)
            derivePriceOf(work, row, *item);
        if (unpinnedStock)
            deriveStockOf(row, *item);
    }
}

void deriveFromSettings(Work &work, Row &row)
{
    if (!row.isNew() && !row.anyChanged() && !row.isRemoved())
        return;
    work.forgetAccounts();
    Database &database = work.database();
    switch (row.table()) {
    case Table::Rate:
        deriveListings(work, ids(database.query("SELECT l.id FROM listings l JOIN variants v ON v.id = l.variant_id WHERE v.currency = ? AND l.currency = ? AND l.price_pinned = 0",
                                 row.text(rate::from), row.text(rate::to))));
        break;
    case Table::PriceRule:
        deriveListings(work, ids(database.query("SELECT id FROM listings WHERE account_id = ? AND price_pinned = 0", row.number(priceRule::account))));
        break;
    case Table::CategoryMap: {
        const MappedCategory before {row.isNew() ? QString() : row.original(categoryMap::category).text(), row.isNew() ? QString() : row.original(categoryMap::attributes).text()};
        for (qint64 id : ids(database.query("SELECT l.id FROM listings l JOIN products p ON p.id = l.product_id WHERE l.account_id = ? AND p.category = ?",
                 row.number(categoryMap::account), row.text(categoryMap::shopCategory)))) {
            Row *listed = work.rows().get(Table::Listing, id);
            if (!listed)
                continue;
            const bool follows = listed->text(listing::category) == before.category;
            if (follows)
                setOurs(*listed, listing::category, row.value(categoryMap::category));
            if (follows && listed->text(listing::attributes) == before.attributes)
                setOurs(*listed, listing::attributes, row.value(categoryMap::attributes));
        }
        break;
    }
    case Table::Policy:
        if (!row.isNew() && !row.changed(policy::version)) {
            row.set(policy::version, row.number(policy::version) + 1);
            row.set(policy::setBy, work.actor().name);
        }
        break;
    default:
        break;
    }
}

} // namespace sampan
