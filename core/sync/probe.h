// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/engine.h"

namespace sampan {

/// Asks a remote system who it is, without an account in the workspace or a lease: reads only, records nothing. For
/// "account test" and the wizard. Lives in the thread it was made in; says finished() once.
class Probe final : public QObject {
    Q_OBJECT
public:
    Probe(const Connector &connector, AccountView account, Secrets secrets, const QList<QSslCertificate> &authorities, const Clock &clock, QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    /// What it found, or one sentence that says plainly what is wrong.
    void finished(const sampan::Result<sampan::AccountSeen> &result);

private:
    void advance();
    void answered(const Send &send, Instant sentAt, const WireResult &result);
    void end(Result<AccountSeen> result);

    const Connector &m_connector;
    AccountView m_account;
    Secrets m_secrets;
    const Clock &m_clock;
    QtHttpClient m_http;
    std::vector<Exchange> m_talk;
    std::optional<AccountSeen> m_seen;
    int m_tries = 0;
    bool m_ended = false;
};

} // namespace sampan
