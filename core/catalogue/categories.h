// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <optional>

namespace sampan {

/// A category of a marketplace that products can be in.
struct RemoteLeaf {
    QString id;
    QString path; ///< "Food > Drinks > Tea"
};
/// All of an account that were read, by their path.
std::vector<RemoteLeaf> remoteLeaves(Database &database, qint64 account);

/// Why products cannot go into a category; nothing if they can, or if the marketplace's tree was not read yet.
std::optional<Sentence> whyNoPlace(Database &database, qint64 account, const QString &category);

/// Categories of the brand's products that the account's map says nothing of, those with most products first.
QStringList unmappedCategories(Database &database, qint64 account);

/// An attribute that a category asks for.
struct RemoteAttribute {
    QString id;
    QString name;
    bool required = false;
    bool perVariant = false; ///< told by each variant, not by the map
    std::vector<std::pair<QString, QString>> choices; ///< value, name; empty: it is typed
};
/// Those that were read; a category's are read once a map names it.
std::vector<RemoteAttribute> attributesOf(Database &database, qint64 account, const QString &category);

} // namespace sampan
