// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/import_plan.h"

namespace sampan {

/// What came of a file of category maps: columns shop_category, category and, if it likes, attributes.
struct MapsImported {
    qint64 rows = 0;
    qint64 changed = 0; ///< new ones too
    std::vector<ImportFault> faults;
};

/// Sets the maps of a marketplace account from a file, as typed ones would be; a row that is wrong stays out, with its
/// line and reason. Fails as a whole for a header without its two columns.
Result<MapsImported> importMaps(Work &work, TableReader &file, qint64 account);

} // namespace sampan
