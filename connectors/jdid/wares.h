// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/call.h"
#include "connectors/jdid/envelope.h"
#include "core/sync/facts.h"

#include <vector>

namespace sampan::jdid {

/// What wareStatus and auditStatus mean together. On the shelf is Live whatever an audit of a change says; off the
/// shelf the audit decides. Numbers that the account's options do not explain have no state, only their raw form.
struct WareState {
    std::optional<ThereState> state;
    QString raw; ///< "2/1"
    bool passed = false; ///< the audit is passed, on the shelf or not
};
WareState wareStateOf(Json ware, const Options &options);

/// A product (SPU) as their lists show it.
struct Spu {
    QString id;
    QString name;
    std::optional<QString> description;
    std::optional<QString> category; ///< the last of "a/b/c"
    WareState state;
    QString reason;
    std::optional<Instant> modified;
};
Spu spuOf(Json json, const Options &options);

/// A variant (SKU).
struct Sku {
    QString id;
    QString sellerSku;
    QString name;
    std::optional<Money> price;
    std::optional<qint64> stock;
};
std::vector<Sku> skusOf(Envelope &envelope, Json model, const Options &options);

/// The products of a page of the list; `fault` if the answer holds no list at all.
std::vector<Spu> spuListOf(Envelope &envelope, const Options &options);

/// The one product of a getWareBySpuIds answer; an empty id if it is not in there.
Spu oneSpuOf(Envelope &envelope, const QString &id, const Options &options);

/// Stock by SKU id, from a map or a list; what is no whole number is left out.
QMap<QString, qint64> stocksOf(Envelope &envelope);

/// The fact about one variant, without stock.
ListingSeen listingOf(const Spu &spu, const Sku &sku);

Request listRequest(const QString &step, int page, int size, const Options &options);
Request wareRequest(const QString &step, const QString &spu, const Options &options);
Request skusRequest(const QString &step, const QString &spu, const Options &options);
Request stockRequest(const QString &step, const QStringList &skus, const Options &options);

} // namespace sampan::jdid
