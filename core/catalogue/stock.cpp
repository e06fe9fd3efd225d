// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stock.h"

namespace sampan {

std::optional<qint64> publishableStock(const Row &item)
{
    const Value &onHand = item.value(variant::onHand);
    if (!onHand.isNumber())
        return std::nullopt;
    return std::max<qint64>(0, onHand.number() - item.number(variant::reserved) - item.number(variant::safetyStock));
}

bool withinStockPolicy(const AccountFacts::Policy &policy, qint64 stock)
{
    return (!policy.least || stock >= *policy.least) && (!policy.most || stock <= *policy.most);
}

namespace {
    void addReserved(Work &work, qint64 variantId, qint64 difference)
    {
        if (Row *item = work.rows().get(Table::Variant, variantId); item && difference != 0)
            item->set(variant::reserved, item->number(variant::reserved) + difference);
    }
}

void reserve(Work &work, const Row &line, qint64 quantity)
{
    Database &database = work.database();
    const qint64 wanted = line.number(orderLine::variant) != 0 ? std::max<qint64>(0, quantity) : 0;
    Statement &select = database.query("SELECT variant_id, quantity, open FROM reservations WHERE order_line_id = ?", line.id());
    const bool exists = select.step();
    const qint64 heldVariant = exists ? select.integer(0) : 0;
    const qint64 held = exists && select.integer(2) != 0 ? select.integer(1) : 0;
    select.reset();
    if (exists && heldVariant != line.number(orderLine::variant)) {
        addReserved(work, heldVariant, -held);
        database.run("DELETE FROM reservations WHERE order_line_id = ?", line.id());
        reserve(work, line, quantity);
        return;
    }
    if (!exists && wanted == 0)
        return;
    addReserved(work, line.number(orderLine::variant), wanted - held);
    if (exists)
        database.run("UPDATE reservations SET quantity = ?, open = ?, ends_after = NULL WHERE order_line_id = ?", wanted, wanted > 0, line.id());
    else
        database.run("INSERT INTO reservations (order_line_id, order_id, variant_id, quantity) VALUES (?, ?, ?, ?)", line.id(), line.number(orderLine::order),
            line.number(orderLine::variant), wanted);
}

void releaseReservations(Work &work, qint64 order)
{
    std::vector<std::pair<qint64, qint64>> held;
    Statement &select = work.database().query("SELECT variant_id, quantity FROM reservations WHERE order_id = ? AND open = 1", order);
    while (select.step())
        held.emplace_back(select.integer(0), select.integer(1));
    select.reset();
    for (const auto &[item, quantity] : held)
        addReserved(work, item, -quantity);
    work.database().run("UPDATE reservations SET open = 0 WHERE order_id = ? AND open = 1", order);
}

void endReservationsAfter(Work &work, qint64 order, Instant at, bool keepEarlier)
{
    work.database().run(keepEarlier ? "UPDATE reservations SET ends_after = ? WHERE order_id = ? AND open = 1 AND ends_after IS NULL"
                                    : "UPDATE reservations SET ends_after = ? WHERE order_id = ? AND open = 1",
        toMs(at), order);
}

void readOnHand(Work &work, Row &item, std::optional<qint64> onHand, Instant readBegan)
{
    const qint64 began = toMs(readBegan);
    if (began < item.number(variant::onHandAt))
        return;
    item.set(variant::onHand, onHand ? Value(*onHand) : Value());
    if (item.number(variant::reserved) == 0) {
        if (item.changed(variant::onHand))
            item.set(variant::onHandAt, began);
        return;
    }
    item.set(variant::onHandAt, began);
    Database &database = work.database();
    Statement &ended = database.query("SELECT coalesce(sum(quantity), 0) FROM reservations WHERE variant_id = ? AND open = 1 AND ends_after < ?", item.id(), began);
    const qint64 quantity = ended.step() ? ended.integer(0) : 0;
    ended.reset();
    if (quantity == 0)
        return;
    database.run("UPDATE reservations SET open = 0 WHERE variant_id = ? AND open = 1 AND ends_after < ?", item.id(), began);
    addReserved(work, item.id(), -quantity);
}

} // namespace sampan
