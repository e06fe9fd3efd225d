// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/json_out.h"
#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// Parts that several resources have in common.

/// Both forms of a date: `name` in shop time and `name`_gmt; null without an instant. The keys must be literals.
void addDates(JsonOut &out, const char *name, const char *nameGmt, std::optional<qint64> instant, const Shop &shop);
QByteArray metaJson(const std::vector<Meta> &meta);
QByteArray numbersJson(const std::vector<int> &numbers);
QByteArray textsJson(const QStringList &texts);
/// {"self": ..., "collection": ...} and "up" if there is one; paths below the API's base.
JsonOut linksJson(const Shop &shop, const QString &self, const QString &collection, const QString &up = {});
QString apiUrl(const Shop &shop, const QString &path);

} // namespace sim::woo
