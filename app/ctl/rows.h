// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

namespace sampan::ctl {

/// The view of a table named on the command line; NotFound lists what there is.
Result<const ViewSpec *> viewFor(const QString &table);

/// The rows meant by KEY… or by --where FIELD=VALUE…; Invalid if neither is there.
Result<std::vector<qint64>> rowsMeant(Database &database, const ViewSpec &view, const QStringList &keys, const QStringList &where);

/// "--where a=b" as filters: = is, != is not, ~ contains, < and >.
Result<std::vector<ViewFilter>> filtersFrom(const QStringList &where);

/// Refusals and conflicts of a change as JSON rows and as lines.
void addProblems(Database &database, const CommitResult &result, Reply &reply);

} // namespace sampan::ctl
