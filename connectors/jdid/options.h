// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <QMap>

#include <vector>

namespace sampan::jdid {

/// What an account may set, with presets: mostly questions that nobody outside JD.ID could answer.
std::vector<AccountField> optionFields();

/// The options of one account, read once for each step.
struct Options {
    explicit Options(const AccountView &account);

    Currency currency; ///< IDR if the account has none
    QString oauthUrl; ///< where tokens are renewed; empty: on the account's own address
    QString vender; ///< their number of the seller
    QString brand; ///< their number of the brand, for every product of the account
    bool sendFormat = false; ///< send and sign format and sign_method
    bool longInBody = true; ///< a payload too long for an address goes as a form
    bool listsAsText = false; ///< lists named …ListStr hold JSON in a text
    int stockBatch = 20;
    QMap<QString, ThereState> audits; ///< auditStatus to what it means; Live: passed
    bool auditShelves = true; ///< a product that passes the audit is on the shelf
    bool auditAfterUpdate = true; ///< a changed product must be submitted again
    bool draftsListed = true; ///< their list also shows products that were never submitted
    bool printFirst = true; ///< goods can be sent only after the label was printed
    std::optional<Decimal> settlementShare; ///< costPrice = jdPrice times this; absent: equal, and left alone later
    bool couponByPlatform = false;
    bool freightInSubtotal = true; ///< paySubtotal contains freightAmount
    Milliseconds firstOrders{}; ///< how far the first reading of orders goes back
    Milliseconds orderWindow{};
    Milliseconds orderOverlap{};
    QString productArea, country, crossType, clearance, taxes, afterSale, packageInfo, warranty, cod;
    qint64 weight = 0; ///< grams, for a product that has none
    qint64 length = 0, width = 0, height = 0; ///< millimetres, for a product that has none
    QString saleAttributeType; ///< `type` of attributes that tell variants apart; empty: not known
};

} // namespace sampan::jdid
