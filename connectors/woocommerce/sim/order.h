// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/amount.h"
#include "connectors/woocommerce/sim/product.h"

#include <QJsonObject>

#include <map>
#include <set>

namespace sim::woo {

struct OrderLine {
    int id = 0;
    QString name;
    int product = 0; ///< 0 if there is none behind the line
    int variation = 0;
    qint64 quantity = 1;
    QString taxClass;
    Amount subtotal; ///< net, like total
    Amount total;
    Amount subtotalTax;
    Amount totalTax;
    qint64 reduced = 0; ///< how much stock it holds (_reduced_stock)
    qint64 restocked = 0; ///< given back by refunds (_restock_refunded_items)
    std::vector<Meta> meta;
};

/// A shipping line or a fee.
struct OrderCharge {
    int id = 0;
    QString title; ///< name of a fee, method_title of a shipping line
    QString methodId;
    QString taxClass;
    QString taxStatus;
    Amount total;
    Amount tax;
    std::vector<Meta> meta;
};

struct Refund {
    int id = 0;
    std::optional<Amount> amount; ///< none: an empty refund
    QString reason;
    qint64 created = 0;
    bool full = false;
    std::vector<OrderLine> lines; ///< negative; `product` as in the order
    std::vector<int> lineOf; ///< the order's line for each
    std::vector<Meta> meta;
};

struct OrderNote {
    int id = 0;
    QString text;
    bool toCustomer = false;
    qint64 created = 0;
};

/// One write that an order has seen, for the ledger.
struct OrderWrite {
    qint64 at = 0;
    QString what;
};

struct Order {
    int id = 0;
    QString status;
    QString currency;
    int customer = 0;
    QString customerNote;
    QString createdVia;
    QString transactionId;
    QString paymentMethod;
    QString paymentTitle;
    QString key;
    QJsonObject billing;
    QJsonObject shipping;
    bool pricesIncludeTax = false;
    bool stockTaken = false;
    qint64 created = 0;
    qint64 modified = 0;
    std::optional<qint64> paid;
    std::optional<qint64> completed;
    std::vector<Meta> meta;
    std::vector<OrderLine> lines;
    std::vector<OrderCharge> shippingLines;
    std::vector<OrderCharge> fees;
    std::vector<Refund> refunds;
    std::vector<OrderNote> notes;
    std::vector<OrderWrite> writes;

    Amount total() const;
    Amount totalTax() const;
    Amount refunded() const;
};

QStringList orderStatuses(); ///< without trash and auto-draft, with checkout-draft at the end

} // namespace sim::woo
