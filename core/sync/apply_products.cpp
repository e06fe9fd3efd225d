// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stock.h"
#include "core/sync/apply.h"

namespace sampan {

namespace {
    Value textValue(const QString &text)
    {
        return text.isNull() ? Value(QStringLiteral("")) : Value(text);
    }
    Value numberValue(const std::optional<qint64> &number)
    {
        return number ? Value(*number) : Value();
    }
    Value moneyValue(const std::optional<Money> &money)
    {
        return money ? Value(money->minor()) : Value();
    }
    qint64 findProduct(Database &database, qint64 account, const QString &item)
    {
        Statement &select = database.query("SELECT id FROM products WHERE source_account = ? AND source_item = ?", account, item);
        const qint64 id = select.step() ? select.integer(0) : 0;
        select.reset();
        return id;
    }
}

Row *Applier::findShopListing(const QString &remoteItem, const QString &remoteVariant)
{
    Statement &select = m_work.database().query("SELECT id FROM listings WHERE account_id = ? AND remote_item = ? AND remote_variant = ?", m_account.id.value, remoteItem, remoteVariant);
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    return m_work.rows().get(Table::Listing, id);
}

// A field that comes in: as long as nobody cleaned it here it follows the source; a cleaned one stays, and the moved
// source stands beside it.
void Applier::mergeIn(Row &row, FieldNo field, const Value &theirs)
{
    const Value ours = row.value(field);
    const Merge merge = mergeReading(ours, row.beliefs().of(field, ours), theirs, toMs(m_readBegan));
    if (merge.outcome == MergeOutcome::Nothing && !row.beliefs().find(field))
        return;
    if (merge.outcome == MergeOutcome::TakeTheirs)
        row.set(field, theirs);
    row.setBelief(field, merge.belief);
}

void Applier::on(const ProductSeen &fact)
{
    ++m_products;
    Rows &rows = m_work.rows();
    Row *row = rows.get(Table::Product, findProduct(m_work.database(), m_account.id.value, fact.remoteItem));
    if (!row) {
        // A product that came from a file before, found again by its SKU, is the same product.
        qint64 adopt = 0;
        for (const VariantSeen &seen : fact.variants) {
            if (adopt == 0)
                freeSku(seen.sku, fact.remoteItem, adopt);
        }
        if (const Row *variant = rows.get(Table::Variant, adopt)) {
            Row *parent = rows.get(Table::Product, variant->number(variant::product));
            if (parent && parent->text(product::sourceItem).isEmpty()) {
                row = parent;
                row->set(product::sourceAccount, m_account.id.value);
                row->set(product::sourceItem, fact.remoteItem);
                for (const auto &[field, theirs] : {std::pair(product::title, fact.title), std::pair(product::description, fact.description), std::pair(product::category, fact.category)}) {
                    if (row->text(field).isEmpty())
                        row->set(field, theirs);
                    else
                        row->setBelief(field, {row->value(field), theirs, theirs, false, 0});
                }
            }
        }
    }
    if (!row) {
        row = &rows.create(Table::Product,
            {{product::brand, m_account.brand.value}, {product::sourceAccount, m_account.id.value}, {product::sourceItem, fact.remoteItem}, {product::title, textValue(fact.title)},
                {product::category, textValue(fact.category)}, {product::tags, textValue(fact.tags.join(QStringLiteral(", ")))}, {product::attributes, textValue(fact.attributes)},
                {product::onSale, qint64(fact.onSale)}, {product::seenAt, toMs(m_readBegan)}, {product::modifiedThere, toMs(fact.modified)},
                {product::images, textValue(fact.images.join(u'\n'))}, {product::description, textValue(fact.description)}});
    } else {
        if (toMs(fact.modified) < row->number(product::modifiedThere))
            return; // an older reading, come late
        mergeIn(*row, product::title, textValue(fact.title));
        mergeIn(*row, product::category, textValue(fact.category));
        mergeIn(*row, product::tags, textValue(fact.tags.join(QStringLiteral(", "))));
        mergeIn(*row, product::attributes, textValue(fact.attributes));
        mergeIn(*row, product::images, textValue(fact.images.join(u'\n')));
        mergeIn(*row, product::description, textValue(fact.description));
        row->set(product::onSale, qint64(fact.onSale));
        row->set(product::gone, qint64(0));
        row->set(product::modifiedThere, toMs(fact.modified));
    }
    if (fact.variantsComplete || !fact.variants.empty())
        on(VariantsSeen {fact.remoteItem, fact.variants, fact.variantsComplete});
}

void Applier::on(const VariantsSeen &fact)
{
    Rows &rows = m_work.rows();
    Row *parent = rows.get(Table::Product, findProduct(m_work.database(), m_account.id.value, fact.remoteItem));
    if (!parent)
        return;
    std::set<qint64> kept;
    const bool fresh = parent->isNew();
    for (const VariantSeen &seen : fact.variants) {
        seeVariant(*parent, fact.remoteItem, seen);
        if (fact.complete && !fresh) {
            if (const Row *listed = findShopListing(fact.remoteItem, seen.remoteVariant))
                kept.insert(listed->number(listing::variant));
        }
    }
    if (!fact.complete || fresh)
        return;
    std::vector<qint64> all;
    Statement &select = m_work.database().query("SELECT variant_id FROM listings WHERE account_id = ? AND remote_item = ?", m_account.id.value, fact.remoteItem);
    while (select.step())
        all.push_back(select.integer(0));
    select.reset();
    for (qint64 id : all) {
        Row *gone = kept.contains(id) ? nullptr : rows.get(Table::Variant, id);
        if (gone && !gone->flag(variant::gone))
            markGone(*parent, *gone);
    }
}

// The SKU if it can be given to a variant, else empty. `adopt`: a variant that has it and is not in this shop yet.
QString Applier::freeSku(const QString &sku, const QString &remoteItem, qint64 &adopt)
{
    adopt = 0;
    if (sku.isEmpty())
        return {};
    Statement &select = m_work.database().query("SELECT v.id, l.id, l.remote_item FROM variants v LEFT JOIN listings l ON l.variant_id = v.id AND l.account_id = ? WHERE v.brand_id = ? AND v.sku_key = ?",
        m_account.id.value, m_account.brand.value, sku.toCaseFolded());
    const bool exists = select.step();
    const qint64 variantId = exists ? select.integer(0) : 0;
    const bool inThisShop = exists && !select.isNull(1);
    const QString otherItem = exists ? select.text(2) : QString();
    select.reset();
    if (!exists)
        return sku;
    if (!inThisShop) {
        adopt = variantId;
        return sku;
    }
    m_work.openProblem(QStringLiteral("sku.clash"), m_account.id.value, Table::Variant, variantId, sku,
        Sentence::tr("The SKU %1 is used twice in %2: by the products %3 and %4. Give one of them another SKU in the shop.").arg(sku).arg(m_account.name).arg(otherItem).arg(remoteItem));
    return {};
}

void Applier::seeVariant(Row &parent, const QString &remoteItem, const VariantSeen &seen)
{
    Rows &rows = m_work.rows();
    const Value price = moneyValue(seen.price);
    Row *listed = parent.isNew() ? nullptr : findShopListing(remoteItem, seen.remoteVariant);
    Row *item = listed ? rows.get(Table::Variant, listed->number(listing::variant)) : nullptr;
    if (!item) {
        qint64 adopt = 0;
        const QString sku = freeSku(seen.sku, remoteItem, adopt);
        item = rows.get(Table::Variant, adopt);
        const QString currency = m_account.currency.code();
        if (!item) {
            item = &rows.create(Table::Variant,
                {{variant::product, parent.id()}, {variant::brand, m_account.brand.value}, {variant::sku, sku}, {variant::skuKey, sku.toCaseFolded()}, {variant::option, textValue(seen.option)},
                    {variant::barcode, textValue(seen.barcode)}, {variant::weight, numberValue(seen.weight)}, {variant::length, numberValue(seen.length)},
                    {variant::width, numberValue(seen.width)}, {variant::height, numberValue(seen.height)}, {variant::currency, currency}, {variant::shopPrice, price},
                    {variant::salePrice, seen.sale ? Value(seen.sale->price.minor()) : Value()}, {variant::saleFrom, seen.sale ? timeValue(seen.sale->from) : Value()},
                    {variant::saleTo, seen.sale ? timeValue(seen.sale->to) : Value()}, {variant::onHand, numberValue(seen.stock)}, {variant::onHandAt, toMs(m_readBegan)},
                    {variant::image, textValue(seen.image)}});
        }
        constexpr auto live = static_cast<qint64>(ListingState::Live);
        rows.create(Table::Listing,
            {{listing::account, m_account.id.value}, {listing::variant, item->id()}, {listing::product, item->number(variant::product)}, {listing::title, parent.value(product::title)},
                {listing::currency, currency}, {listing::price, price}, {listing::stock, numberValue(seen.stock)}, {listing::state, live}, {listing::contentState, live},
                {listing::priceState, live}, {listing::stockState, live}, {listing::remoteItem, remoteItem}, {listing::remoteVariant, seen.remoteVariant}, {listing::seenAt, toMs(m_readBegan)}});
        if (item->isNew())
            return;
        for (const auto &[field, theirs] : {std::pair(variant::barcode, seen.barcode), std::pair(variant::option, seen.option)}) {
            if (item->text(field).isEmpty())
                item->set(field, theirs);
            else
                item->setBelief(field, {item->value(field), textValue(theirs), textValue(theirs), false, 0});
        }
        if (!item->value(variant::weight).isNumber())
            item->set(variant::weight, numberValue(seen.weight));
    }
    if (!seen.sku.isEmpty() && seen.sku.toCaseFolded() != item->text(variant::skuKey)) {
        qint64 adopt = 0;
        const QString sku = freeSku(seen.sku, remoteItem, adopt);
        if (!sku.isEmpty() && adopt == 0)
            mergeIn(*item, variant::sku, sku);
    }
    mergeIn(*item, variant::option, textValue(seen.option));
    mergeIn(*item, variant::barcode, textValue(seen.barcode));
    mergeIn(*item, variant::image, textValue(seen.image));
    for (const auto &[field, number] : {std::pair(variant::weight, seen.weight), std::pair(variant::length, seen.length), std::pair(variant::width, seen.width), std::pair(variant::height, seen.height)}) {
        if (number)
            mergeIn(*item, field, *number);
    }
    item->set(variant::gone, qint64(0));
    if (!seen.priceUnread)
        item->set(variant::shopPrice, price);
    if (!seen.saleUnread) {
        item->set(variant::salePrice, seen.sale ? Value(seen.sale->price.minor()) : Value());
        item->set(variant::saleFrom, seen.sale ? timeValue(seen.sale->from) : Value());
        item->set(variant::saleTo, seen.sale ? timeValue(seen.sale->to) : Value());
    }
    if (!seen.stockUnread)
        readOnHand(m_work, *item, seen.stock, m_readBegan);
    if (listed) {
        listed->set(listing::title, parent.value(product::title));
        if (!seen.priceUnread)
            seePrice(*listed, price);
        if (!seen.stockUnread)
            seeShopStock(*listed, numberValue(seen.stock));
        if (static_cast<ListingState>(listed->number(listing::contentState)) == ListingState::Delisted)
            (void)m_work.listingEvent(*listed, Aspect::Content, ListingEvent::LiveThere);
    }
}

// The price of a shop's item travels both ways.
void Applier::seePrice(Row &listed, const Value &theirs)
{
    const Value ours = listed.value(listing::price);
    const Merge merge = mergeReading(ours, listed.beliefs().of(listing::price, ours), theirs, readBegan(listed, listing::price));
    switch (merge.outcome) {
    case MergeOutcome::Nothing:
        if (!listed.beliefs().find(listing::price))
            return;
        break;
    case MergeOutcome::TakeTheirs:
        listed.set(listing::price, theirs);
        listed.set(listing::pricePinned, qint64(0));
        break;
    case MergeOutcome::Conflict:
        m_work.conflict({{Table::Listing, listed.id(), listing::price}, merge.belief.agreedTheirs, ours, theirs});
        break;
    default:
        break;
    }
    listed.setBelief(listing::price, merge.belief);
    if (merge.outcome == MergeOutcome::Confirmed || merge.outcome == MergeOutcome::BothSame)
        confirmed(listed, Aspect::Price);
}

// Stock is observed, never merged: an adjustment of ours stays until it is sent and read back.
void Applier::seeShopStock(Row &listed, const Value &theirs)
{
    const Value ours = listed.value(listing::stock);
    if (!listed.flag(listing::stockPinned)) {
        listed.set(listing::stock, theirs);
        listed.eraseBelief(listing::stock);
        return;
    }
    const Merge merge = mergeReading(ours, listed.beliefs().of(listing::stock, ours), theirs, readBegan(listed, listing::stock));
    if (merge.outcome == MergeOutcome::TooOld)
        return;
    listed.setBelief(listing::stock, merge.belief);
    if (merge.outcome != MergeOutcome::Confirmed)
        return;
    listed.set(listing::stockPinned, qint64(0));
    listed.set(listing::stock, theirs);
    listed.eraseBelief(listing::stock);
    confirmed(listed, Aspect::Stock);
}

void Applier::markGone(Row &parent, Row &item)
{
    item.set(variant::gone, qint64(1));
    if (item.value(variant::onHand).isNumber())
        readOnHand(m_work, item, 0, m_readBegan);
    Statement &select = m_work.database().query("SELECT id FROM listings WHERE account_id = ? AND variant_id = ?", m_account.id.value, item.id());
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    if (Row *listed = m_work.rows().get(Table::Listing, id)) {
        listed->set(listing::remoteState, QStringLiteral("deleted"));
        (void)m_work.listingEvent(*listed, Aspect::Content, ListingEvent::DelistedThere);
    }
    Q_UNUSED(parent);
}

void Applier::markGone(Row &parent)
{
    parent.set(product::gone, qint64(1));
    std::vector<qint64> variants;
    Statement &select = m_work.database().query("SELECT id FROM variants WHERE product_id = ? AND gone = 0", parent.id());
    while (select.step())
        variants.push_back(select.integer(0));
    select.reset();
    for (qint64 id : variants) {
        if (Row *item = m_work.rows().get(Table::Variant, id))
            markGone(parent, *item);
    }
}

void Applier::on(const ItemGone &fact)
{
    Row *parent = m_work.rows().get(Table::Product, findProduct(m_work.database(), m_account.id.value, fact.remoteItem));
    if (!parent)
        return;
    if (fact.remoteVariant.isEmpty() || fact.remoteVariant == fact.remoteItem)
        return markGone(*parent);
    const Row *listed = findShopListing(fact.remoteItem, fact.remoteVariant);
    if (Row *item = listed ? m_work.rows().get(Table::Variant, listed->number(listing::variant)) : nullptr)
        markGone(*parent, *item);
}

void Applier::on(const IdsSeen &fact)
{
    Database &database = m_work.database();
    for (const QString &item : fact.items)
        database.run("INSERT INTO sweeps (account_id, remote_item) VALUES (?, ?) ON CONFLICT (account_id, remote_item) DO NOTHING", m_account.id.value, item);
    if (!fact.last)
        return;
    std::vector<qint64> missing;
    qint64 there = 0;
    Statement &count = database.query("SELECT count(*) FROM products WHERE source_account = ? AND gone = 0", m_account.id.value);
    if (count.step())
        there = count.integer(0);
    count.reset();
    Statement &select = database.query("SELECT p.id FROM products p WHERE p.source_account = ? AND p.gone = 0 AND p.seen_at < ? AND NOT EXISTS"
                                       " (SELECT 1 FROM sweeps s WHERE s.account_id = p.source_account AND s.remote_item = p.source_item)",
        m_account.id.value, toMs(m_readBegan));
    while (select.step())
        missing.push_back(select.integer(0));
    select.reset();
    database.run("DELETE FROM sweeps WHERE account_id = ?", m_account.id.value);
    // A shop that suddenly shows half of its products has a fault, not a sale.
    if (missing.size() > 20 && static_cast<qint64>(missing.size()) * 2 > there) {
        m_work.openProblem(QStringLiteral("sweep"), m_account.id.value, Table::None, 0, {},
            Sentence::tr("%1 of %2 products of %3 cannot be found any more. Nothing was marked as deleted; look at the shop first.").arg(static_cast<qint64>(missing.size())).arg(there).arg(m_account.name));
        return;
    }
    for (qint64 id : missing) {
        if (Row *parent = m_work.rows().get(Table::Product, id))
            markGone(*parent);
    }
}

} // namespace sampan
