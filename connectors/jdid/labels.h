// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// Asks for the order's state, then printOrder. Printing is Repeatable: it allocates the waybill to the order, which
/// then has it, and the paper can be had in no other way, so a lost answer is asked for again. Should a second print
/// bring another number, a remark says so.
Decision fetchLabel(const Context &context, const FetchLabel &task);

Request printRequest(const QString &order, const Options &options);

/// The label in an answer of printOrder, or why there is none.
Result<LabelFetched> labelIn(const Exchange &exchange, OrderId order, const QString &remoteOrder);

/// Asks for the order's state, prints first where that is needed, then sendGoodsOpenApi, once. An unclear answer is
/// found out by reading the order.
Decision handOver(const Context &context, const HandOver &task);

Request sendGoodsRequest(const HandOver &task, const Options &options);

} // namespace sampan::jdid
