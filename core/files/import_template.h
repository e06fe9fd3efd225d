// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/import_columns.h"
#include "core/storage/database.h"

namespace sampan {

/// How the files of one supplier are to be read; saved in the workspace under a name.
struct ImportTemplate {
    QString name;
    ImportTarget target = ImportTarget::Products;
    std::map<QString, QString> columns; ///< header to field id; "" leaves the column out. Others are found by their names
    QString account;           ///< prices: whose listings, where the file has no column for it
    bool emptyClears = false;  ///< an empty cell empties ours; else it changes nothing

    bool operator==(const ImportTemplate &) const = default;
};

QStringList templateNames(Database &database);
Result<ImportTemplate> readTemplate(Database &database, const QString &name); ///< NotFound if there is none
/// Replaces one of the same name. Invalid if it has no name. To be called in a transaction, as the next one.
Result<> saveTemplate(Database &database, const ImportTemplate &saved);
void removeTemplate(Database &database, const QString &name);

} // namespace sampan
