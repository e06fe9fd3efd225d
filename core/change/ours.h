// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/rows.h"

namespace sampan {

/// Sets our value of a cell that also lives elsewhere. If nothing was believed of it beside ours, the value so far is
/// what was agreed: from now on the two are kept apart. Observations do not go through here.
void setOurs(Row &row, FieldNo field, const Value &value);

} // namespace sampan
