// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/switches.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>

namespace sim::jdid {

struct TokenPair {
    QByteArray access;
    QByteArray refresh;
    qint64 issued = 0; ///< ms epoch
    int seconds = 0; ///< until the access token expires

    bool operator==(const TokenPair &) const = default;
};

/// Who may call: the application's key and secret, and the tokens it has got.
class Tokens {
public:
    explicit Tokens(quint64 seed);

    const QByteArray &appKey() const { return m_appKey; }
    const QByteArray &appSecret() const { return m_appSecret; }
    /// The newest pair.
    const TokenPair &current() const { return m_current; }

    bool accepts(const QByteArray &access, qint64 now) const;
    /// As after a new sign-in: the tokens before die.
    TokenPair signIn(qint64 now, const Switches &switches);
    /// Empty if the refresh token is not (or no longer) good.
    std::optional<TokenPair> refresh(const QByteArray &refreshToken, qint64 now, const Switches &switches);
    void expireAccess();
    void revokeRefresh();

    QByteArray newCode(); ///< for one exchange
    bool takeCode(const QByteArray &code);

private:
    QByteArray invented();

    quint64 m_seed;
    quint64 m_count = 0;
    QByteArray m_appKey;
    QByteArray m_appSecret;
    TokenPair m_current;
    QHash<QByteArray, qint64> m_access; ///< until when, ms epoch
    QSet<QByteArray> m_refresh;
    QSet<QByteArray> m_codes;
};

} // namespace sim::jdid
