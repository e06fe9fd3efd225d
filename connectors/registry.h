// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/registry.h"

namespace sampan {

/// Every connector of registry.inc.
std::vector<std::unique_ptr<Connector>> makeConnectors();
Registry makeRegistry();

} // namespace sampan
