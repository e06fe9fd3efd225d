// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/listing.h"

#include "connectors/woocommerce/product.h"

namespace sampan::woocommerce {

namespace {
ThereState stateOf(const QString &status)
{
    if (status == u"publish")
        return ThereState::Live;
    if (status == u"pending")
        return ThereState::InReview;
    return status == u"trash" ? ThereState::Deleted : ThereState::Delisted;
}
} // namespace

ListingSeen listingOf(
    const Json &row, const QString &remoteItem, const AccountView &account, std::vector<Fact> &remarks)
{
    ListingSeen listing;
    listing.remoteItem = remoteItem;
    listing.remoteVariant = row["id"].text();
    listing.sku = row["sku"].trimmed();
    listing.price = priceOf(row["regular_price"], account.currency, listing.sku, remarks);
    listing.stock = stockOf(row, listing.sku, remarks);
    listing.rawState = row["status"].text();
    if (!listing.rawState.isEmpty())
        listing.state = stateOf(listing.rawState);
    listing.modified = gmtTime(row["date_modified_gmt"]);
    return listing;
}

bool isVariation(const Item &item)
{
    return !item.remoteVariant.isEmpty() && item.remoteVariant != item.remoteItem;
}

} // namespace sampan::woocommerce
