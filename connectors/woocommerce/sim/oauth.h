// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/php_query.h"

#include <optional>

namespace sim::woo {

/// The shop's side of OAuth 1.0a, one-legged.

/// `parameters` are all of the request, without oauth_signature. Arrays keep the order of their items, where a client
/// sorts "[10]" before "[2]".
QByteArray signatureBase(const QByteArray &method, const QByteArray &url, std::vector<PhpParameter> parameters);
/// Empty for a method that the shop does not know; knows HMAC-SHA1 and HMAC-SHA256.
std::optional<QByteArray> signature(const QByteArray &base, const QByteArray &method, const QByteArray &secret);
/// Of an `Authorization: OAuth a="b", ...` header.
std::vector<PhpParameter> headerParameters(const QByteArray &authorization);

} // namespace sim::woo
