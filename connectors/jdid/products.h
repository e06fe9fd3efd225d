// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// A page of their product list and the variants of its products: there is no "updated since", so each round reads
/// everything. `page` is "NUMBER:FIRST-ID-OF-THE-PAGE-BEFORE".
Decision pullProducts(const Context &context, const PullProducts &task);

/// The same list, ids alone.
Decision sweepIds(const Context &context, const SweepIds &task);

} // namespace sampan::jdid
