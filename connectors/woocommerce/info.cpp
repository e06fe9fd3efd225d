// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/info.h"

namespace sampan::woocommerce {

namespace {
std::vector<AccountField> credentials()
{
    const Sentence where = Sentence::tr("In the shop: WooCommerce > Settings > Advanced > REST API, a key with "
                                        "Read/Write of an administrator or shop manager.");
    return {
        {QStringLiteral("consumer_key"), Sentence::tr("Consumer key"), where, true, {}},
        {QStringLiteral("consumer_secret"), Sentence::tr("Consumer secret"), where, true, {}},
    };
}

std::vector<AccountField> options()
{
    return {
        {QStringLiteral("auth"), Sentence::tr("Sign-in"),
            Sentence::tr("auto, basic or oauth. auto is right unless the server in front of the shop is odd."), false,
            QStringLiteral("auto")},
        {QStringLiteral("buyer_email"), Sentence::tr("Give the shop the buyer's e-mail"),
            Sentence::tr("yes or no. With yes the shop mails the buyer about each order."), false,
            QStringLiteral("no")},
        {QStringLiteral("barcode_meta"), Sentence::tr("Custom field with the barcode"),
            Sentence::tr("The key of the field that a plugin keeps barcodes in, such as _ean. Empty: WooCommerce's own "
                         "field, which old shops lack."),
            false, {}},
        {QStringLiteral("weight_unit"), Sentence::tr("Unit of weight"),
            Sentence::tr("kg, g, lbs or oz. Only needed if the key may not read the shop's settings."), false, {}},
        {QStringLiteral("dimension_unit"), Sentence::tr("Unit of size"),
            Sentence::tr("m, cm, mm, in or yd. Only needed if the key may not read the shop's settings."), false, {}},
    };
}

Capabilities capabilities()
{
    Capabilities c;
    c.streams
        = {QStringLiteral("products"), QStringLiteral("stock"), QStringLiteral("prices"), QStringLiteral("orders")};
    c.takesPrices = true;
    c.takesStock = true;
    c.takesOrders = true;
    c.cancelsOrders = true;
    c.ordersTakeStock = true;
    c.answersWithValues = true;
    c.priceBatch = rowsPerBatch;
    c.stockBatch = rowsPerBatch;
    c.readBatch = 50;
    // WooCommerce has no limit of its own; a call costs the shop a tenth of a second of PHP, and hosts count.
    c.atOnce = 2;
    c.limits = {{QStringLiteral("calls"), 5, Milliseconds(1000), false}};
    c.quietTime = Milliseconds(60000);
    return c;
}
} // namespace

const ConnectorInfo &info()
{
    static const ConnectorInfo known = [] {
        ConnectorInfo i;
        i.kind = QStringLiteral("woocommerce");
        i.name = QStringLiteral("WooCommerce");
        i.role = AccountRole::Shop;
        i.version = 1;
        i.credentials = credentials();
        i.options = options();
        i.capabilities = capabilities();
        return i;
    }();
    return known;
}

} // namespace sampan::woocommerce
