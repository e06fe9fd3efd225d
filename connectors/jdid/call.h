// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/options.h"
#include "core/sync/connector.h"

#include <QJsonObject>

namespace sampan::jdid {

/// The name of the parameter that holds the payload.
QString payloadName();

/// A call that reads, unsigned: GET with everything in the query.
Request readCall(const QString &step, const char *method, const QJsonObject &payload, const Options &options);

/// A call that writes, unsigned: POST with everything in the query; a payload too long for an address goes as a form.
Request writeCall(const QString &step, const char *method, const QJsonObject &payload, const Options &options);

/// The same with the payload in a form, however short (images).
Request formCall(const QString &step, const char *method, const QJsonObject &payload, const Options &options);

/// An id for a payload: as a number if it is one, exact in 64 bits; a placeholder stays text.
QJsonValue idValue(const QString &id);

/// Whole rupiah as a number. The price step keeps others away (see wholePrice).
QJsonValue priceValue(Money price);
bool isWholePrice(Money price);
/// What they pay the seller for it: the account's share of the price, in whole rupiah.
Money settlementOf(Money price, const Options &options);

/// `list` under the name …ListStr: as a list, or as JSON in a text if the account says so.
QJsonValue listValue(const QJsonArray &list, const Options &options);

Send reading(Request request);
Send repeatable(Request request);
Send once(Request request);

} // namespace sampan::jdid
