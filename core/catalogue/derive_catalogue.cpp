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

    // A category that the map gave follows it, and so do its attributes; what was typed stays.
    void followMap(Row &listed, const MappedCategory &before, const MappedCategory &after)
    {
        if (listed.text(listing::category) != before.category)
            return;
        const bool attributes = listed.text(listing::attributes) == before.attributes;
        setOurs(listed, listing::category, after.category);
        if (attributes)
            setOurs(listed, listing::attributes, after.attributes);
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
    if (row.changed(product::title))
        work.variantsSearchStale(row);
    if (!text && !stamp && !category)
        return;
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
        if (category)
            followMap(*listed, mappedCategory(work, listed->number(listing::account), row.original(product::category).text()), mappedCategory(work, listed->number(listing::account), row.text(product::category)));
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
    const bool words = row.changed(variant::sku) || row.changed(variant::barcode);
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
        if (listed && words)
            work.searchTextStale(*listed);
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
    // Unpinned, or emptied without having been pinned: it follows its rule again.
    const bool unpinnedPrice = !row.flag(listing::pricePinned) && (row.changed(listing::pricePinned) || row.value(listing::price).isNull());
    const bool unpinnedStock = !row.flag(listing::stockPinned) && (row.changed(listing::stockPinned) || row.value(listing::stock).isNull());
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
    // Written at once, for what follows is looked up in the database.
    work.rows().store(row);
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
        const auto textOf = [](bool there, const Value &value) { return there ? value.text() : QString(); };
        const MappedCategory before {textOf(!row.isNew(), row.original(categoryMap::category)), textOf(!row.isNew(), row.original(categoryMap::attributes))};
        const MappedCategory after {textOf(!row.isRemoved(), row.value(categoryMap::category)), textOf(!row.isRemoved(), row.value(categoryMap::attributes))};
        for (qint64 id : ids(database.query("SELECT l.id FROM listings l JOIN products p ON p.id = l.product_id WHERE l.account_id = ? AND p.category = ?",
                 row.number(categoryMap::account), row.text(categoryMap::shopCategory)))) {
            if (Row *listed = work.rows().get(Table::Listing, id))
                followMap(*listed, before, after);
        }
        break;
    }
    case Table::Policy:
        // Whoever changes it answers for it; approvals name the version.
        if (!row.isRemoved() && row.number(policy::version) == row.original(policy::version).number()) {
            row.set(policy::version, row.number(policy::version) + 1);
            row.set(policy::setBy, work.actor().name);
        }
        break;
    default:
        break;
    }
}

} // namespace sampan
