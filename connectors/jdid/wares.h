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
    QString unreadPrice, unreadStock; ///< what stands there instead, if it is no price and no number
};
/// `unnumbered`: set if one of them has no id and was left out.
std::vector<Sku> skusOf(Envelope &envelope, Json model, const Options &options, bool *unnumbered = nullptr);

/// The products of a page of the list. `unnumbered` counts those that cannot be used.
std::vector<Spu> spuListOf(Envelope &envelope, const Options &options, int *unnumbered = nullptr);

/// The one product of a getWareBySpuIds answer; an empty id if it is not in there.
Spu oneSpuOf(Envelope &envelope, const QString &id, const Options &options);

/// Stock by SKU id, from a map or a list; what is no whole number is left out, and put into `unread`.
QMap<QString, qint64> stocksOf(Envelope &envelope, QMap<QString, QString> *unread = nullptr);

/// What is said of a price or a stock that cannot be read.
Remark unreadPrice(const QString &about, const QString &words);
Remark unreadStock(const QString &about, const QString &words);
/// The same for a variant's own.
std::vector<Fact> remarksOn(const Sku &sku);

/// The fact about one variant, without stock.
ListingSeen listingOf(const Spu &spu, const Sku &sku);

Request listRequest(const QString &step, int page, int size, const Options &options);
Request wareRequest(const QString &step, const QString &spu, const Options &options);
Request skusRequest(const QString &step, const QString &spu, const Options &options);
Request stockRequest(const QString &step, const QStringList &skus, const Options &options);

} // namespace sampan::jdid
