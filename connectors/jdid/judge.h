// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

namespace sampan::jdid {

/// The class of an answer: of the gateway, of a call, of the token service, or of an image fetched elsewhere.
Verdict judgeAnswer(const Request &request, const Answer &answer);

} // namespace sampan::jdid
