// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"

#include <QStringList>

#include <map>

namespace sampan::woocommerce {

/// Whether an order waits for its payment: one of ours does that only if the server died, or refused it, in the middle.
bool isUnfinished(const QString &status);

/// Looks for an order of ours after a create that was not answered, in the list of the orders made around that time:
/// the one way that every version has. (WooCommerce 11 could filter by created_via or search by transaction_id; older
/// ones ignore the one and do not search the other, and both are empty without an error.)
class OrderSearch {
public:
    OrderSearch(QString reference, const Exchange &create, const AccountView &account);

    /// Takes one exchange of the search.
    void take(const Exchange &exchange);
    bool isDone() const { return m_done; }
    Next next() const; ///< the next page, or why it cannot be found out
    bool isFound() const { return !m_found.empty(); }
    /// The oldest, as (id, number), and the ids of further ones.
    std::pair<QString, QString> first() const;
    QStringList doubles() const;
    /// Ids of those that never got further than being written down: no stock, no mail.
    const QStringList &unfinished() const { return m_unfinished; }

private:
    void takeRows(const Json &rows);
    bool isClockOff(const Exchange &exchange);

    QString m_reference;
    const AccountView &m_account;
    Instant m_from, m_to;
    int m_page = 1;
    bool m_done = false;
    bool m_shifted = false;
    std::optional<Next> m_stuck;
    std::map<qint64, QString> m_found; ///< number by id
    QStringList m_unfinished;
};

} // namespace sampan::woocommerce
