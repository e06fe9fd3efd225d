// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "core/labels/label_data.h"

namespace sampan {

/// Whether the order, as it is stored now, may have a label of ours: it is in the shop, not cancelled, not asked to be,
/// not held, not handed over, and nothing of it waits for a person. Refused in words.
Result<> mayHaveLabel(Work &work, Row &order);

/// What stands on the order's label, as it is stored now; without the two times. Refused, in words, if there is nobody or
/// nothing to send.
Result<LabelData> labelDataOf(Work &work, Row &order);

/// When the order was last known to be as it is here: read itself, or left out of a good reading of what changed.
Instant orderKnownAt(Database &database, const Row &order);

/// Older than this, an order's state may have moved; a label says so then.
inline constexpr Minutes freshFor {15};

} // namespace sampan
