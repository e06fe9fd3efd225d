// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// Reads an account with its price rule and its active policies.
std::optional<AccountFacts> readAccountFacts(Database &database, const Registry &registry, qint64 id);

/// The account as a connector sees it.
AccountView viewOf(const AccountFacts &facts);

/// A text map as it is stored: JSON object of texts.
QMap<QString, QString> textMapFromStored(const QString &stored);
QString textMapToStored(const QMap<QString, QString> &map);

} // namespace sampan
