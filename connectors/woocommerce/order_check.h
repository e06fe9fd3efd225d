// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"
#include "core/sync/facts.h"

namespace sampan::woocommerce {

/// What is asked back of an order of ours: nothing of the buyer.
inline constexpr char orderFields[]
    = "id,number,status,currency,total,transaction_id,date_created_gmt,date_modified_gmt,line_items,meta_data";

/// Whether an order carries our reference.
bool isOurs(const Json &order, const QString &reference);
/// Any reference of ours; empty if it is not our order.
QString referenceOf(const Json &order);

/// Compares what the shop made of an order with what was sent: amounts exactly, products, quantities.
std::vector<Fact> differences(const CreateOrder &sent, const Json &order);

} // namespace sampan::woocommerce
