// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/storage/database.h"
#include "core/sync/connector.h"

namespace sampan {

/// What a strip shows of an account beside the engine's own status.
struct AccountOverview {
    qint64 id = 0;
    QString name;
    QString brand;
    AccountRole role = AccountRole::Shop;
    bool watch = false;   ///< it only reads
    bool paused = false;
    QString pauseReason;
    Instant goodAt {};    ///< last good reading; the epoch if never
    Instant nextAt {};    ///< next run of any stream that is not paused; the epoch if none
    int waiting = 0;      ///< changes that wait to leave
    int unknown = 0;      ///< sent, and not known whether they arrived
    int problems = 0;     ///< open ones
};

/// All accounts that are not removed, shops first.
std::vector<AccountOverview> accountOverviews(Database &database);

/// Whether all sending of the workspace is held.
bool isHeld(Database &database);

} // namespace sampan
