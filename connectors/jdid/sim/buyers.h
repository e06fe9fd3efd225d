// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/order.h"
#include "connectors/simkit/random.h"

namespace sim::jdid {

/// Somebody made up who lives in Indonesia; one in seven has a Chinese, Thai or Vietnamese name and writes the address
/// in part in that script.
Buyer someBuyer(Random &random);

} // namespace sim::jdid
