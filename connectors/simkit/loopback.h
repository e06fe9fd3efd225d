// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/descriptor.h"

#include <QtGlobal>

namespace sim {

/// Sockets of 127.0.0.1; none (see Descriptor) if the system refuses. All but the connecting one never block.
Descriptor boundSocket(quint16 port);
Descriptor acceptedFrom(const Descriptor &listener);
Descriptor connectedTo(quint16 port);
quint16 localPort(const Descriptor &socket);
/// Closes with RST instead of FIN.
void resetConnection(Descriptor &socket);

} // namespace sim
