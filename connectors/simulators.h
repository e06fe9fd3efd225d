// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/simulator.h"

#include <functional>
#include <memory>
#include <vector>

namespace sim {

/// A simulator for every connector of registry.inc, not started, each with the options for its kind.
std::vector<std::unique_ptr<Simulator>> makeSimulators(const std::function<Options(const QString &kind)> &optionsFor);

} // namespace sim
