// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/shop.h"

#include <QStringList>

namespace sim::jdid {

/// The shop's books as JSON; only the members named in `parts` if there are any.
QByteArray ledger(const Shop &shop, const QStringList &parts = {});

} // namespace sim::jdid
