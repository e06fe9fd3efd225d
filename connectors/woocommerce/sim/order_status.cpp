// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_status.h"

#include "connectors/woocommerce/sim/order_stock.h"
#include "connectors/woocommerce/sim/refunds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QString labelOf(const QString &status)
{
    if (status == "pending"_L1)
        return u"Pending payment"_s;
    if (status == "on-hold"_L1)
        return u"On hold"_s;
    return status.left(1).toUpper() + status.mid(1);
}

bool takesStock(const QString &status)
{
    return status == "processing"_L1 || status == "on-hold"_L1 || status == "completed"_L1;
}

bool givesBack(const QString &status)
{
    return status == "cancelled"_L1 || status == "failed"_L1 || status == "pending"_L1;
}

void mailFor(Shop &shop, const Order &order, const QString &before)
{
    if (order.status == "processing"_L1)
        mailBuyer(shop, order, "customer_processing_order");
    else if (order.status == "completed"_L1)
        mailBuyer(shop, order, "customer_completed_order");
    else if (order.status == "on-hold"_L1 && before != "processing"_L1)
        mailBuyer(shop, order, "customer_on_hold_order");
    else if (order.status == "refunded"_L1)
        mailBuyer(shop, order, "customer_refunded_order");
    else if (order.status == "cancelled"_L1 && before != "pending"_L1 && shop.atLeast(Version::V11))
        mailBuyer(shop, order, "customer_cancelled_order");
    else if (order.status == "failed"_L1 && shop.atLeast(Version::V11))
        mailBuyer(shop, order, "customer_failed_order");
}

} // namespace

bool needsPayment(const Order &order)
{
    return (order.status == "pending"_L1 || order.status == "failed"_L1) && order.total() > Amount();
}

bool needsProcessing(const Shop &shop, const Order &order)
{
    return std::ranges::any_of(order.lines, [&shop](const OrderLine &line) {
        const Product *product = shop.products.find(line.variation > 0 ? line.variation : line.product);
        return product && !(product->isVirtual && product->downloadable);
    });
}

void moveOrder(Shop &shop, Order &order, const QString &status)
{
    const QString wanted = orderStatuses().contains(status) ? status : u"pending"_s;
    const QString before = order.status;
    if (before == wanted)
        return;
    order.status = wanted;
    addNote(shop, order, u"Order status changed from %1 to %2."_s.arg(labelOf(before), labelOf(wanted)));
    if (takesStock(wanted))
        takeOrderStock(shop, order);
    else if (givesBack(wanted))
        giveBackOrderStock(shop, order);
    if ((wanted == "processing"_L1 || wanted == "completed"_L1) && !order.paid)
        order.paid = shop.now();
    if (wanted == "completed"_L1 && !order.completed)
        order.completed = shop.now();
    if (wanted == "refunded"_L1)
        refundRest(shop, order);
    mailFor(shop, order, before);
}

void payOrder(Shop &shop, Order &order)
{
    moveOrder(shop, order, order.lines.empty() || needsProcessing(shop, order) ? u"processing"_s : u"completed"_s);
    if (!order.paid)
        order.paid = shop.now();
}

void addNote(Shop &shop, Order &order, const QString &text, bool toCustomer)
{
    order.notes.push_back({++shop.lastNote, text, toCustomer, shop.now()});
}

void mailBuyer(Shop &shop, const Order &order, const char *kind)
{
    const QString to = order.billing["email"_L1].toString();
    if (shop.mailsOn && !to.isEmpty())
        shop.mails.push_back({order.id, QString::fromLatin1(kind), to});
}

} // namespace sim::woo
