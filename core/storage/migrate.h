// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace sampan {

/// The newest version of the schema that this program knows.
int newestSchema();

/// 0 for an empty database; Invalid if it holds something else than a workspace.
Result<int> schemaVersion(Database &database);

/// Brings the database to `target`, one numbered migration and one transaction at a time. Newer: refused, politely.
/// Copying the file first is the caller's (workspace.h).
Result<> migrate(Database &database, int target = newestSchema());

} // namespace sampan
