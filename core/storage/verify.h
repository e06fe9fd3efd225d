// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// Something that does not hold.
struct Finding {
    QString what;   ///< "hash", "database", "money", "state", "stock", "journal", "label"
    Sentence words;
};

/// The full check of a workspace: the database itself, the hashes of what waits and of labels, sums of money, states,
/// reservations, and that packed columns can be read. Reads only; may take a while.
Result<std::vector<Finding>> verifyWorkspace(Database &database, const ChangeContext &context, const std::function<bool(const QString &)> &progress = {});

} // namespace sampan
