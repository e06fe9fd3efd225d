// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order.h"

using namespace Qt::StringLiterals;

namespace sim::woo {

Amount Order::totalTax() const
{
    Amount sum;
    for (const OrderLine &line : lines)
        sum += line.totalTax;
    for (const OrderCharge &charge : shippingLines)
        sum += charge.tax;
    for (const OrderCharge &charge : fees)
        sum += charge.tax;
    return sum;
}

Amount Order::total() const
{
    Amount sum = totalTax();
    for (const OrderLine &line : lines)
        sum += line.total;
    for (const OrderCharge &charge : shippingLines)
        sum += charge.total;
    for (const OrderCharge &charge : fees)
        sum += charge.total;
    return sum;
}

Amount Order::refunded() const
{
    Amount sum;
    for (const Refund &refund : refunds)
        sum += refund.amount.value_or(Amount());
    return sum;
}

QStringList orderStatuses()
{
    return {u"pending"_s, u"processing"_s, u"on-hold"_s, u"completed"_s, u"cancelled"_s, u"refunded"_s, u"failed"_s,
        u"checkout-draft"_s};
}

} // namespace sim::woo
