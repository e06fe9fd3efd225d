// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/account_facts.h"
#include "tests/kit/test_workspace.h"

namespace sampan {

namespace {
QString text(const char *words)
{
    return QString::fromUtf8(words);
}

// The rows of a maker come from outside the journal's people: an engine made them.
qint64 make(TestWorkspace &space, Table table, const std::vector<std::pair<FieldNo, Value>> &cells)
{
    qint64 id = 0;
    space.inWork([&](Work &work) { id = work.rows().create(table, cells).id(); });
    return id;
}

qint64 makeAccount(
    TestWorkspace &space, qint64 brand, const QString &name, const char *kind, AccountRole role, const char *currency)
{
    return make(space, Table::Account,
        {{account::name, name}, {account::kind, text(kind)}, {account::role, static_cast<qint64>(role)},
            {account::brand, brand}, {account::url, QStringLiteral("https://%1.example").arg(name)},
            {account::currency, text(currency)}, {account::stage, static_cast<qint64>(AccountStage::Active)}});
}
} // namespace

qint64 TestWorkspace::brand(const QString &name)
{
    return make(*this, Table::Brand,
        {{brand::name, name}, {brand::currency, text("AUD")}, {brand::timeZone, text("Australia/Sydney")}});
}

qint64 TestWorkspace::shop(qint64 brand, const QString &name)
{
    return makeAccount(*this, brand, name, "testshop", AccountRole::Shop, "AUD");
}

qint64 TestWorkspace::marketplace(qint64 brand, const QString &name)
{
    return makeAccount(*this, brand, name, "testmarket", AccountRole::Marketplace, "IDR");
}

MadeProduct TestWorkspace::product(qint64 brand, const QStringList &skus, qint64 shopPrice, qint64 onHand)
{
    MadeProduct made;
    inWork([&](Work &work) {
        made.product
            = work.rows()
                  .create(Table::Product,
                      {{product::brand, brand}, {product::title, text("Oolong tea")},
                          {product::description, text("<p>Loose leaf</p>")}, {product::category, text("Tea > Oolong")},
                          {product::images, text("https://shop.example/1.jpg")}, {product::onSale, qint64(1)}})
                  .id();
        for (const QString &sku : skus) {
            made.variants.push_back(work.rows()
                    .create(Table::Variant,
                        {{variant::product, made.product}, {variant::brand, brand}, {variant::sku, sku},
                            {variant::skuKey, sku.toCaseFolded()}, {variant::option, sku.right(1)},
                            {variant::currency, text("AUD")}, {variant::weight, qint64(250)},
                            {variant::shopPrice, shopPrice}, {variant::onHand, onHand},
                            {variant::onHandAt, toMs(work.now())}})
                    .id());
        }
    });
    return made;
}

qint64 TestWorkspace::shopListing(qint64 shop, qint64 variant)
{
    constexpr auto live = static_cast<qint64>(ListingState::Live);
    const Value sku = cell(Table::Variant, variant, variant::sku);
    return make(*this, Table::Listing,
        {{listing::account, shop}, {listing::variant, variant},
            {listing::product, cell(Table::Variant, variant, variant::product)}, {listing::currency, text("AUD")},
            {listing::price, cell(Table::Variant, variant, variant::shopPrice)}, {listing::state, live},
            {listing::contentState, live}, {listing::priceState, live}, {listing::stockState, live},
            {listing::remoteItem, text("P")}, {listing::remoteVariant, sku.text()}});
}

qint64 TestWorkspace::listing(qint64 marketplace, const QString &sku)
{
    qint64 id = 0;
    inWork([&](Work &work) { id = must(makeListing(work, marketplace, sku)); }, Cause::Edit);
    return id;
}

void TestWorkspace::goLive(qint64 listing)
{
    inWork([&](Work &work) {
        Row &row = *work.rows().get(Table::Listing, listing);
        row.set(listing::remoteItem, QStringLiteral("R%1").arg(listing));
        row.set(listing::remoteVariant, QStringLiteral("R%1").arg(listing));
        for (const auto &[field, belief] : std::map(row.beliefs().entries()))
            row.eraseBelief(field);
        for (Aspect aspect : listingAspects)
            must(work.listingEvent(row, aspect, ListingEvent::LiveThere));
    });
}

qint64 TestWorkspace::order(qint64 marketplace, const OrderSpec &spec)
{
    qint64 id = 0;
    inWork([&](Work &work) {
        Rows &rows = work.rows();
        qint64 goods = 0;
        for (const LineSpec &line : spec.lines)
            goods += line.paid;
        Row &made = rows.create(Table::Order,
            {{order::account, marketplace}, {order::remoteId, spec.number}, {order::number, spec.number},
                {order::placedAt, toMs(clock().now())}, {order::currency, text("IDR")}, {order::goods, goods},
                {order::shipping, spec.shipping}, {order::sellerDiscount, spec.sellerDiscount},
                {order::platformDiscount, spec.platformDiscount},
                {order::total, goods + spec.shipping - spec.sellerDiscount - spec.platformDiscount},
                {order::country, text("ID")}, {order::history, qint64(spec.history)}});
        id = made.id();
        const std::pair<FieldNo, QString> texts[] = {{order::buyerName, spec.buyer},
            {order::buyerPhone, text("+62 811 555 0199")}, {order::address1, text("Jalan Melati 7")},
            {order::city, text("Bandung")}, {order::region, text("Jawa Barat")}, {order::postcode, text("40115")},
            {order::buyerMessage, text("Please ring twice")}};
        for (const auto &[field, words] : texts)
            made.set(field, rows.personalReference(id, words));
        for (const LineSpec &line : spec.lines) {
            Statement &find = work.database().query("SELECT id FROM variants WHERE sku = ?", line.sku);
            const qint64 item = find.step() ? find.integer(0) : 0;
            find.reset();
            rows.create(Table::OrderLine,
                {{orderLine::order, id}, {orderLine::sku, line.sku}, {orderLine::variant, Value::of(VariantId(item))},
                    {orderLine::title, text("Oolong tea")}, {orderLine::quantity, line.quantity},
                    {orderLine::cancelled, line.cancelled}, {orderLine::currency, text("IDR")},
                    {orderLine::listPrice, line.quantity > 0 ? line.paid / line.quantity : line.paid},
                    {orderLine::platformDiscount, line.platformDiscount}, {orderLine::paid, line.paid}});
        }
    });
    return id;
}

qint64 TestWorkspace::rate(const QString &from, const QString &to, const QString &rate, const QDate &day)
{
    return make(*this, Table::Rate,
        {{rate::from, from}, {rate::to, to}, {rate::day, day.toString(Qt::ISODate)}, {rate::rate, rate},
            {rate::source, text("test")}});
}

qint64 TestWorkspace::priceRule(qint64 account, const QString &markup, qint64 fixed, qint64 step)
{
    return make(*this, Table::PriceRule,
        {{priceRule::account, account}, {priceRule::markup, markup}, {priceRule::fixed, fixed},
            {priceRule::step, step}});
}

qint64 TestWorkspace::policy(qint64 account, Aspect aspect, std::vector<std::pair<FieldNo, Value>> limits)
{
    limits.insert(limits.end(),
        {{policy::account, account}, {policy::aspect, static_cast<qint64>(aspect)}, {policy::active, qint64(1)}});
    return make(*this, Table::Policy, limits);
}

TestWorkspace::Scene TestWorkspace::scene()
{
    Scene made;
    made.brand = brand();
    made.shop = shop(made.brand);
    made.market = marketplace(made.brand);
    made.tea = product(made.brand, {text("TEA-1"), text("TEA-2")});
    for (qint64 variant : made.tea.variants)
        shopListing(made.shop, variant);
    rate(text("AUD"), text("IDR"), text("10000"));
    return made;
}

} // namespace sampan
