// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace sim {

/// Ends the connections that this process has accepted on `port`; httplib would wait for the idle ones to time out.
void shutDownConnections(quint16 port);

} // namespace sim
