// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QDate>

namespace sampan {

/// A consistent copy of the workspace while others work in it. The target must not exist. SQLite only; a PostgreSQL
/// workspace is backed up with its server's own tools.
Result<> backupTo(Database &database, const QString &target);

/// Puts a copy in the place of the workspace, which must not be open anywhere. What was there is kept beside it as
/// FILE.before-restore.
Result<> restoreFrom(const QString &copy, const WorkspaceAddress &address);

/// Before an older workspace is brought up to date: FILE.v3-2026-11-24.
Result<> copyBeforeMigration(Database &database, int version);

/// Keeps today's copy if there is none yet, in FILE-copies/; of the older ones the last 7 days and 4 weeks stay.
Result<> keepDailyCopy(Database &database, const QDate &today);

} // namespace sampan
