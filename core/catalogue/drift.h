// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

enum class DriftAnswer { TakeTheirs, SendOurs };

/// Whether somebody changed its content or price there. A stock that differs is settled by the next one we send.
bool isDrifted(const Row &listing);

/// Settles what somebody changed at a marketplace: their value becomes ours and is agreed, or ours differs from what is
/// there from now on and waits for its approval. Closes the listing's problem. Refused if there is nothing to settle.
Result<> settleDrift(Work &work, Row &listing, DriftAnswer answer);

} // namespace sampan
