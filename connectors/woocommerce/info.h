// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

namespace sampan::woocommerce {

const ConnectorInfo &info();

// Sizes that a slow shared host gets through within its 30 seconds.
inline constexpr int rowsPerBatch = 25;
inline constexpr int rowsPerPage = 100;

} // namespace sampan::woocommerce
