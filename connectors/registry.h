// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/registry.h"

namespace sampan {

/// Every connector of registry.inc.
Registry makeRegistry();

} // namespace sampan
