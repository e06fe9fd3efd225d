// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "core/sync/facts.h"

namespace sampan {

/// A time as a cell keeps it.
inline Value timeValue(const std::optional<Instant> &time)
{
    return time ? Value(toMs(*time)) : Value();
}

/// What a reading or an answer means for us: facts become changed rows, merged with what we believed, within a change
/// under way. `readBegan` is when the request that taught them was sent: a reading counts for a unit only if it began
/// after our last push of that unit was accepted, which was at `acceptedAt` for what this answer accepts.
class Applier {
public:
    Applier(Work &work, const AccountFacts &account, Instant readBegan, std::optional<Instant> acceptedAt = {});

    void apply(const std::vector<Fact> &facts);

    /// Accepted outbox rows whose values were not read back by the same answer; the engine reads them.
    std::vector<Item> toReadBack();
    /// Further work that follows: double orders to cancel.
    const std::vector<Task> &followUps() const { return m_followUps; }
    int products() const { return m_products; }
    int orders() const { return m_orders; }

private:
    void on(const ProductSeen &fact);
    void on(const VariantsSeen &fact);
    void on(const ItemGone &fact);
    void on(const IdsSeen &fact);
    void on(const ListingSeen &fact);
    void on(const RemoteIdLearned &fact);
    void on(const ImageSent &fact);
    void on(const ItemAccepted &fact);
    void on(const ItemRefused &fact);
    void on(const OrderSeen &fact);
    void on(const OrderPushed &fact);
    void on(const ShopOrderSeen &fact);
    void on(const OrderCancelled &fact);
    void on(const OrderAmended &fact);
    void on(const LabelFetched &fact);
    void on(const HandOverDone &fact);
    void on(const CategorySeen &fact);
    void on(const AttributeSeen &fact);
    void on(const AccountSeen &fact);
    void on(const CursorMoved &fact);
    void on(const Remark &fact);

    // apply_products.cpp
    void seeVariant(Row &product, const QString &remoteItem, const VariantSeen &seen);
    Row *findShopListing(const QString &remoteItem, const QString &remoteVariant);
    void mergeIn(Row &row, FieldNo field, const Value &theirs);
    void seePrice(Row &listing, const Value &theirs);
    void seeShopStock(Row &listing, const Value &theirs);
    void markGone(Row &product);
    void markGone(Row &product, Row &variant);
    QString freeSku(const QString &sku, const QString &remoteItem, qint64 &adopt);

    // apply_listings.cpp
    Row *findListing(const ListingSeen &seen);
    void mergeOut(Row &listing, FieldNo field, Aspect aspect, const Value &theirs);
    void drifted(Row &listing, FieldNo field);
    qint64 cancelledThere(const Row &listing);
    void endOutbox(qint64 id, bool accepted, const Sentence &reason);
    void confirmed(Row &listing, Aspect aspect);
    qint64 readBegan(const Row &listing, FieldNo field) const;

    // apply_orders.cpp
    void makeOrder(const OrderSeen &seen);
    void mergeOrder(Row &order, const OrderSeen &seen);
    void seeLines(Row &order, const OrderSeen &seen);
    void mergePersonal(Row &order, FieldNo field, const QString &theirs);
    void statusEvent(Row &order, const OrderSeen &seen);
    Row *orderOf(OrderId id);

    Work &m_work;
    const AccountFacts &m_account;
    Instant m_readBegan;
    Instant m_acceptedAt;
    std::set<qint64> m_accepted; ///< listings of which something was accepted
    std::set<std::pair<qint64, FieldNo>> m_acceptedCells;
    std::set<qint64> m_remarked; ///< problems that this reading opened or saw again
    std::vector<Task> m_followUps;
    int m_products = 0;
    int m_orders = 0;
};

/// Ends rows of the outbox that are not sent, or were refused: what they are about leaves QUEUE, with the reason.
void refuseOutboxRows(Work &work, const AccountFacts &account, const std::vector<OutboxId> &rows, const Sentence &why);

} // namespace sampan
