// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"

namespace sampan::woocommerce {

/// Tries the ways of signing in until the shop takes one. Over https Basic comes first; if the shop does not know the
/// key then, OAuth finds out whether the key is wrong or a server removed the header. Over http the address that is
/// signed may have to be the shop's own, and where a proxy ends TLS its scheme is the shop's belief, not ours.
class SignIn {
public:
    SignIn(const AccountView &account, const QString &urlThere);

    /// Takes one exchange; true while it is a try of ours.
    bool take(const Exchange &exchange);
    bool isIn() const { return m_in; }
    /// The next try or a refusal.
    Next next(const AccountView &account, const QString &api) const;

    /// The request, to be signed the way that was accepted (or is tried now).
    Request signedSo(Request request) const;
    QString auth() const; ///< "basic" or "oauth"
    QString url() const; ///< with oauth: what is signed

private:
    QStringList m_ways; ///< as hints for sign()
    qsizetype m_tried = 0;
    bool m_in = false;
    std::optional<Refused> m_why;
};

} // namespace sampan::woocommerce
