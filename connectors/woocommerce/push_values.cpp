// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/push_values.h"

#include "connectors/woocommerce/batch.h"

namespace sampan::woocommerce {

namespace {
constexpr qint64 mostStock = 2'000'000'000; // what fits the shop's column on every host

std::optional<Sentence> whyNotPrice(const Item &item, const AccountView &account)
{
    if (!item.price || item.price->currency() != account.currency)
        return Sentence::tr("The price is not in the shop's currency (%1).").arg(account.currency.code());
    if (item.price->minor() < 0)
        return Sentence::tr("A price below zero (%1) cannot be sent.").arg(item.price->toText());
    return std::nullopt;
}

std::optional<Sentence> whyNotStock(const Item &item)
{
    if (!item.stock || *item.stock < 0 || *item.stock > mostStock)
        return Sentence::tr("A stock of %1 cannot be sent.")
            .arg(item.stock ? QString::number(*item.stock) : QStringLiteral("–"));
    return std::nullopt;
}

BatchRow::Outcome priceOutcome(const BatchRow &row, const Json &reply, const AccountView &account)
{
    if (reply["regular_price"].money(account.currency) == row.item->price)
        return {BatchRow::Outcome::Accepted, {}};
    return {BatchRow::Outcome::Refused,
        Sentence::tr("The shop kept the price “%1”. Where a product has variations, only these have prices.")
            .arg(reply["regular_price"].trimmed())};
}

BatchRow::Outcome stockOutcome(BatchRow &row, const Json &reply)
{
    if (reply["manage_stock"].text() == u"parent")
        return {BatchRow::Outcome::Refused,
            Sentence::tr("This variation shares the stock of product %1. Change the stock there, or let the variation "
                         "count its own.")
                .arg(row.item->remoteItem)};
    if (reply["manage_stock"].boolean().value_or(false))
        return {BatchRow::Outcome::Accepted, {}};
    if (row.body.contains(u"manage_stock"))
        return {BatchRow::Outcome::Refused,
            Sentence::tr("The shop does not count the stock of this product. Turn on WooCommerce > Settings > Products "
                         "> Inventory > Manage stock.")};
    row.body.insert(QStringLiteral("manage_stock"), true);
    return {BatchRow::Outcome::Again, {}};
}
} // namespace

QString batchKey(const Item &item)
{
    return isVariation(item) ? item.remoteItem : QStringLiteral("products");
}

Decision setPrices(const SetPrices &task, const Talk &talk)
{
    Batch batch(QStringLiteral("prices"), talk);
    for (const Item &item : task.items) {
        QJsonObject body;
        body.insert(QStringLiteral("regular_price"), item.price ? item.price->amount() : QString());
        batch.add(item, body, whyNotPrice(item, talk.account));
    }
    return batch.decide([&](BatchRow &row, const Json &reply) { return priceOutcome(row, reply, talk.account); });
}

Decision setStock(const SetStock &task, const Talk &talk)
{
    Batch batch(QStringLiteral("stock"), talk);
    for (const Item &item : task.items) {
        QJsonObject body;
        body.insert(QStringLiteral("stock_quantity"), item.stock.value_or(0));
        // A quantity alone is ignored in silence where stock is not counted. For a variation we look first: with it,
        // the shared stock of a parent would be split.
        if (!isVariation(item))
            body.insert(QStringLiteral("manage_stock"), true);
        batch.add(item, body, whyNotStock(item));
    }
    return batch.decide([](BatchRow &row, const Json &reply) { return stockOutcome(row, reply); });
}

} // namespace sampan::woocommerce
