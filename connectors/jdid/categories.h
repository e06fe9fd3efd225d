// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// The whole tree in one answer.
Decision pullCategories(const Context &context);

/// Without a page: which attributes the category has; each becomes a task of its own whose page is "ID:TYPE:NAME".
/// With one: that attribute's values, 20 in a call.
Decision pullAttributes(const Context &context, const PullAttributes &task);

} // namespace sampan::jdid
