// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

#include <QJsonObject>

#include <optional>

namespace sim::woo {

/// What people do in the shop; see woo_simulator.h for the actions and their members. An answer without "error" means
/// that it was done. Nothing if the action is none of these.
std::optional<QJsonObject> actOnProducts(Shop &shop, const QString &action, const QJsonObject &request);
std::optional<QJsonObject> actOnOrders(Shop &shop, const QString &action, const QJsonObject &request);
std::optional<QJsonObject> actOnShop(Shop &shop, const QString &action, const QJsonObject &request);

QJsonObject done();
QJsonObject refusedAction(const QString &why);

} // namespace sim::woo
