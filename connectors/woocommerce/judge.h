// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

namespace sampan::woocommerce {

/// The class of an answer and a sentence about it. Steps whose name begins with "probe" look for the shop itself: to
/// them a web page or a missing route is a definite answer, to all others a disturbance that may pass.
Verdict judge(const Request &request, const Answer &answer);

} // namespace sampan::woocommerce
