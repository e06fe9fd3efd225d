// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/order_search.h"

namespace sampan::woocommerce {

/// Clears up after a create that was refused late: WooCommerce 11 leaves a draft behind and tells its number, older
/// ones an unpaid order that they do not mention. Neither has taken stock.
class Leftovers {
public:
    Leftovers(const QString &reference, const Exchange &create, const AccountView &account);

    std::optional<Send> next() const; ///< nothing: all is clean, or cannot be cleaned
    void take(const Exchange &exchange);

private:
    const AccountView &m_account;
    OrderSearch m_search;
    bool m_searching = false;
    QStringList m_left;
};

} // namespace sampan::woocommerce
