// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/shop.h"
#include "connectors/simkit/http_server.h"

namespace sim::jdid {

/// /oauth2/to_login (agrees at once and redirects with a code), /oauth2/access_token and /oauth2/refresh_token.
HttpAnswer oauthAnswer(Shop &shop, const HttpRequest &request);

} // namespace sim::jdid
