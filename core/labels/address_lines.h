// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/operation.h"

namespace sampan {

/// The address in its own script, line by line, without name, postcode and country, which stand apart.
QStringList addressLines(const Address &address);

/// The country's English name in capitals, as carriers of every country read it: "ID" gives "INDONESIA". The code
/// itself if it has no name.
QString countryInCapitals(const QString &code);

} // namespace sampan
