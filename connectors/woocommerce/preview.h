// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

namespace sampan::woocommerce {

/// Every request that a task will make when all goes well. What only the shop can say is named: «order».
std::vector<Request> preview(const Task &task, const AccountView &account, Instant now);

} // namespace sampan::woocommerce
