// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

namespace sampan::woocommerce {

/// A header that says how a request is to be signed, against what the account would do; sign() takes it out. WhoAmI
/// uses it to find out which way the shop accepts: "none", "basic", or "oauth" with the address the shop believes in.
inline constexpr char16_t signHint[] = u"Sampan-Sign";

/// https: the keys as Basic. http: OAuth 1.0a with HMAC-SHA256 in the query, signed for the address that the shop
/// believes in (learned "url"), which need not be the one we dialled. Learned "auth" or the option overrule.
Request sign(
    const Request &request, const Secrets &secrets, const AccountView &account, Instant now, const QByteArray &nonce);

/// METHOD&enc(url)&enc(parameters), RFC 5849 section 3.4.1: parameters encoded, sorted by name and joined, then
/// encoded once more. `url` without query, its path encoded as it goes over the wire.
QByteArray oauthBaseString(const QByteArray &method, const QByteArray &url, NameValues parameters);
QByteArray oauthSignature(const QByteArray &baseString, const QString &consumerSecret);

} // namespace sampan::woocommerce
