// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_stock.h"

#include "connectors/woocommerce/sim/order_status.h"
#include "connectors/woocommerce/sim/stock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

Product *countedFor(Shop &shop, const OrderLine &line)
{
    const Product *sold = shop.products.find(line.variation > 0 ? line.variation : line.product);
    return sold ? stockHolder(shop, *sold) : nullptr;
}

/// "Mug (18&rarr;20)"
QString moved(const OrderLine &line, qint64 before, qint64 after)
{
    return u"%1 (%2&rarr;%3)"_s.arg(line.name).arg(before).arg(after);
}

/// Takes `difference` more (or gives back, if negative) and says what it did; empty if nobody counts.
QString take(Shop &shop, OrderLine &line, qint64 difference)
{
    Product *holder = countedFor(shop, line);
    if (!holder || difference == 0)
        return {};
    const qint64 before = holder->stock;
    addStock(shop, *holder, -difference);
    line.reduced += difference;
    return moved(line, before, holder->stock);
}

} // namespace

void takeOrderStock(Shop &shop, Order &order)
{
    if (order.stockTaken)
        return;
    order.stockTaken = true;
    QStringList changes;
    for (OrderLine &line : order.lines)
        changes << take(shop, line, line.quantity);
    changes.removeAll(QString());
    if (!changes.isEmpty())
        addNote(shop, order, u"Stock levels reduced: "_s + changes.join(", "_L1));
}

void giveBackOrderStock(Shop &shop, Order &order)
{
    if (!order.stockTaken)
        return;
    order.stockTaken = false;
    QStringList changes;
    for (OrderLine &line : order.lines)
        changes << take(shop, line, -line.reduced);
    changes.removeAll(QString());
    if (!changes.isEmpty())
        addNote(shop, order, u"Stock levels increased: "_s + changes.join(", "_L1));
}

void adjustLineStock(Shop &shop, Order &order, OrderLine &line)
{
    if (!order.stockTaken)
        return;
    const QString change = take(shop, line, line.quantity - line.restocked - line.reduced);
    if (!change.isEmpty())
        addNote(shop, order, u"Adjusted stock: "_s + change);
}

void giveBackLine(Shop &shop, OrderLine &line, qint64 quantity)
{
    take(shop, line, -std::min(quantity, line.reduced));
}

} // namespace sim::woo
