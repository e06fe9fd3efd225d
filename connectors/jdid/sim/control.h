// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/payload.h"
#include "connectors/jdid/sim/shop.h"

#include <tl/expected.hpp>

namespace sim::jdid {

/// What people and the world do at JD.ID: one action of POST /_sim/control (jdid_simulator.h lists them). Gives what
/// the answer holds beside "ok", or why it cannot be.
tl::expected<QJsonObject, QString> act(Shop &shop, const Payload &payload);

/// Those of orders; nothing if the action is none of them.
using Action = tl::expected<QJsonObject, QString> (*)(Shop &, const Payload &);
Action orderAction(const QString &name);
Action productAction(const QString &name);

} // namespace sim::jdid
