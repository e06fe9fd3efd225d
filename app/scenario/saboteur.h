// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/registry.h"

namespace sampan {

/// The real connectors; but one of them does something wrong that the named guard of the scenario must notice. Empty:
/// they are as they are.
Registry sabotagedRegistry(const QString &guard);

} // namespace sampan
