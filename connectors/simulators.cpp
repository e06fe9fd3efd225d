// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simulators.h"

namespace sim {

// Each connector's folder has a simulator that defines make_NAME().
#define SAMPAN_CONNECTOR(name) std::unique_ptr<Simulator> make_##name(const Options &options);
#include "connectors/registry.inc"
#undef SAMPAN_CONNECTOR

std::vector<std::unique_ptr<Simulator>> makeSimulators(const std::function<Options(const QString &)> &optionsFor)
{
    std::vector<std::unique_ptr<Simulator>> simulators;
#define SAMPAN_CONNECTOR(name) simulators.push_back(make_##name(optionsFor(QStringLiteral(#name))));
#include "connectors/registry.inc"
#undef SAMPAN_CONNECTOR
    return simulators;
}

} // namespace sim
