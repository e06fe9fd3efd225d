// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// For each product its status and its variants' prices, then the stock of all variants in batches.
Decision readItems(const Context &context, const ReadItems &task);

} // namespace sampan::jdid
