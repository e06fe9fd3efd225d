// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stock.h"
#include "core/change/derive.h"
#include "core/orders/order_rules.h"

namespace sampan {

qint64 variantForSku(Work &work, qint64 accountId, const QString &sku)
{
    const AccountFacts *account = work.account(accountId);
    if (!account || sku.isEmpty())
        return 0;
    Statement &select = work.database().query("SELECT id FROM variants WHERE brand_id = ? AND sku_key = ?", account->brand.value, sku.trimmed().toCaseFolded());
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    return id;
}

namespace {
    bool reserves(const Row &parent)
    {
        if (parent.flag(order::history))
            return false;
        switch (static_cast<OrderState>(parent.number(order::state))) {
        case OrderState::New:
        case OrderState::Edited:
        case OrderState::AwaitingConfirmation:
        case OrderState::Approved:
        case OrderState::Queue:
            return true;
        default:
            return false;
        }
    }
}

void deriveFromOrderLine(Work &work, Row &line)
{
    Row *parent = work.rows().get(Table::Order, line.number(orderLine::order));
    if (!parent)
        return;
    if (!line.isNew() && line.changed(orderLine::sku))
        line.set(orderLine::variant, Value::of(VariantId(variantForSku(work, parent->number(order::account), line.text(orderLine::sku)))));
    const bool moved = line.isNew() || line.changed(orderLine::variant) || line.changed(orderLine::quantity) || line.changed(orderLine::cancelled);
    if (moved && reserves(*parent))
        reserve(work, line, line.number(orderLine::quantity) - line.number(orderLine::cancelled));
}

} // namespace sampan
