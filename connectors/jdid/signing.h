// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

namespace sampan::jdid {

/// MD5 over secret + sorted key-value pairs + secret, in upper-case hex of the UTF-8 (JD.ID V2). Pairs with an empty
/// name or value are left out.
QString signatureOf(const NameValues &parameters, const QString &secret);

/// The request with credentials, time stamp and signature. A request to another host gets none, but for the token
/// service.
Request signRequest(const Request &request, const Secrets &secrets, const AccountView &account, Instant now);

} // namespace sampan::jdid
