// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"
#include "core/sync/facts.h"

#include <QSet>

namespace sampan::jdid {

/// The orders in an answer, with a remark for each thing that a person should know. Adds the ids that were found.
std::vector<Fact> ordersIn(Envelope &envelope, const Options &options, QSet<QString> &found);

/// Only the ids in an answer.
QSet<QString> orderIdsIn(const Exchange &exchange);

/// One order of an answer.
std::optional<OrderSeen> orderIn(const Exchange &exchange, const QString &id, const Options &options);

Send orderRequest(const QString &step, const QString &id, const Options &options);
Send ordersRequest(const QString &step, const QStringList &ids, const Options &options);

} // namespace sampan::jdid
