// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/probe.h"

#include <QRandomGenerator>

namespace sampan {

Probe::Probe(const Connector &connector, AccountView account, Secrets secrets, const QList<QSslCertificate> &authorities, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connector(connector)
    , m_account(std::move(account))
    , m_secrets(std::move(secrets))
    , m_clock(clock)
    , m_http(authorities)
{
}

void Probe::start()
{
    advance();
}

void Probe::cancel()
{
    end(fail(ErrorCode::Cancelled, Sentence::tr("Stopped.")));
    m_http.cancelAll();
}

void Probe::end(Result<AccountSeen> result)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(result);
}

void Probe::advance()
{
    const Decision decision = m_connector.step({OperationId(), m_account.id, WhoAmI {}}, m_talk, m_account, m_clock.now());
    for (const Fact &fact : decision.facts) {
        const AccountSeen *seen = std::get_if<AccountSeen>(&fact);
        if (!seen)
            continue;
        m_seen = *seen;
        for (const auto &[name, value] : seen->learned)
            m_account.learned.insert(name, value);
    }
    if (std::holds_alternative<Done>(decision.next))
        return end(m_seen ? Result<AccountSeen>(*m_seen) : fail(ErrorCode::NotFound, Sentence::tr("The other side answered, but did not say who it is.")));
    if (const Refused *refused = std::get_if<Refused>(&decision.next))
        return end(fail(ErrorCode::Refused, refused->reason));
    if (const AskPerson *ask = std::get_if<AskPerson>(&decision.next))
        return end(fail(ErrorCode::Refused, ask->what));
    const Send *send = std::get_if<Send>(&decision.next);
    if (!send)
        return QTimer::singleShot(1000, this, &Probe::advance);
    const Instant now = m_clock.now();
    std::array<quint32, 4> nonce {};
    QRandomGenerator::system()->fillRange(nonce.data(), static_cast<qsizetype>(nonce.size()));
    const Request signedRequest = m_connector.sign(send->request, m_secrets, m_account, now, QByteArray(reinterpret_cast<const char *>(nonce.data()), sizeof nonce).toHex());
    WireRequest wire {signedRequest.method, wireUrl(signedRequest, m_account.url), signedRequest.headers, signedRequest.contentType, signedRequest.body, send->effect, send->timeout};
    m_http.send(wire, [this, kept = *send, now](const WireResult &result) { answered(kept, now, result); });
}

void Probe::answered(const Send &send, Instant sentAt, const WireResult &result)
{
    if (m_ended)
        return;
    const auto again = [&](const Sentence &why) {
        if (++m_tries > 3)
            return end(fail(ErrorCode::Unavailable, why));
        QTimer::singleShot(500 * m_tries, this, &Probe::advance);
    };
    if (result.kind != WireResult::Kind::Answered)
        return result.untrusted ? end(fail(ErrorCode::Unavailable, result.what)) : again(result.what);
    const Verdict verdict = m_connector.judge(send.request, result.answer);
    if (verdict.kind == AnswerClass::Transient || verdict.kind == AnswerClass::Throttled)
        return again(verdict.what);
    m_talk.push_back({send.request, Exchange::Outcome::Answered, result.answer, sentAt, m_clock.now()});
    if (verdict.kind == AnswerClass::Unparseable && m_tries >= 2)
        return end(fail(ErrorCode::Refused, verdict.what));
    advance();
}

} // namespace sampan
