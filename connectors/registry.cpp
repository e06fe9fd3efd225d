// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/registry.h"

namespace sampan {

// Each connector's folder defines make_NAME().
#define SAMPAN_CONNECTOR(name) std::unique_ptr<Connector> make_##name();
#include "connectors/registry.inc"
#undef SAMPAN_CONNECTOR

std::vector<std::unique_ptr<Connector>> makeConnectors()
{
    std::vector<std::unique_ptr<Connector>> connectors;
#define SAMPAN_CONNECTOR(name) connectors.push_back(make_##name());
#include "connectors/registry.inc"
#undef SAMPAN_CONNECTOR
    return connectors;
}

Registry makeRegistry()
{
    return Registry(makeConnectors());
}

} // namespace sampan
