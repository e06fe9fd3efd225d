// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/shop.h"

namespace sim::jdid {

void startAudit(Shop &shop, Spu &spu);
/// Counts a reading of the product, and decides its audit if it is due.
void readAudit(Shop &shop, Spu &spu);
void decideAudit(Shop &shop, Spu &spu, bool pass, const QString &reason);
/// auditStatus
int auditCode(const Switches &switches, AuditState state);

} // namespace sim::jdid
