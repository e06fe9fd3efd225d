// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/category_tree.h"
#include "connectors/jdid/sim/order.h"
#include "connectors/jdid/sim/product.h"
#include "connectors/jdid/sim/switches.h"
#include "connectors/jdid/sim/tokens.h"
#include "connectors/jdid/sim/trouble.h"

#include <QMap>

namespace sim::jdid {

/// What was asked and what was done, for the ledger.
struct Books {
    QMap<QByteArray, qint64> requests; ///< by method, also what was refused or spoiled
    QMap<QByteArray, qint64> executed; ///< by method: writes that changed something
    QMap<QByteArray, qint64> gatewayErrors; ///< by code
    QHash<QString, int> created; ///< by seller SKU: how many products addProduct made with it
    qint64 throttled = 0;
    qint64 spoiled = 0; ///< 5xx, HTML, empty and odd answers
    qint64 refreshes = 0;
};

/// All that JD.ID holds of one seller. Plain data: whoever owns it guards it.
struct Shop {
    explicit Shop(quint64 shopSeed)
        : seed(shopSeed)
        , tokens(shopSeed)
    {
    }

    static constexpr qint64 venderId = 10412;

    quint64 seed;
    qint64 now = 0; ///< ms epoch of JD.ID's clock, set for each request
    qint64 clockSkew = 0; ///< milliseconds that it is ahead of ours
    Switches switches;
    CategoryTree categories;
    Catalogue catalogue;
    Orders orders;
    Tokens tokens;
    OrderedTrouble trouble;
    Books books;
};

/// Moves the lines' quantities out of the stock or, once, back into it. Lines of unknown SKUs are left alone.
void takeStock(Shop &shop, const Order &order);
void returnStock(Shop &shop, Order &order);

} // namespace sim::jdid
