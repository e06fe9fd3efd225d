// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

namespace sampan::jdid {

ConnectorInfo makeInfo();

} // namespace sampan::jdid
