// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"
#include "core/sync/operation.h"

namespace sampan::woocommerce {

/// One page of products in the order of their changes, with their categories' paths and their variations; on the last
/// page of a pull also what went into the bin since it began.
Decision pullProducts(const PullProducts &task, const Talk &talk);

/// One page of ids. What is in the bin is not among them.
Decision sweepIds(const SweepIds &task, const Talk &talk);

/// Given products and variations again; what is not there any more is gone.
Decision readItems(const ReadItems &task, const Talk &talk);

} // namespace sampan::woocommerce
