// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <QJsonObject>

namespace sampan::woocommerce {

/// The custom field that holds our reference: what makes an order in the shop ours.
inline constexpr char referenceKey[] = "_sampan_reference";
/// A product number that no shop reaches: makes a line without a product, on purpose.
inline constexpr qint64 noProduct = 2'000'000'000;

/// Why the order cannot be pushed as it is; absent if it can.
std::optional<Sentence> whyNotOrder(const CreateOrder &task, const AccountView &account);

QJsonObject orderBody(const CreateOrder &task, const AccountView &account);
/// "shipping" and "billing" of an order; the e-mail only if the account's option allows it.
QJsonObject addressBody(const Address &address, const AccountView &account);

} // namespace sampan::woocommerce
