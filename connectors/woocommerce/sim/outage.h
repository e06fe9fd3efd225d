// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/site.h"

namespace sim::woo {

/// What a WordPress site says when it cannot serve, by the cause.
HttpAnswer outageAnswer(Outage outage, int retryAfter);
/// The same kinds by chance, and what a host in front says when it has had enough.
HttpAnswer faultAnswer(const ContentFault &fault);

} // namespace sim::woo
