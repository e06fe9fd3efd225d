// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/import_plan.h"

namespace sampan {

/// What a file of category maps would set for a marketplace account: columns shop_category, category and, if it likes,
/// attributes. As planImport(): a change set for commit(), and the rows that stay out. Fails as a whole for a header
/// without its two columns.
Result<ImportPlan> planMaps(Database &database, const Actor &actor, TableReader &file, qint64 account, const QString &note);

} // namespace sampan
