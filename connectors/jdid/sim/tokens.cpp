// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/tokens.h"

#include "connectors/simkit/random.h"

namespace sim::jdid {

Tokens::Tokens(quint64 seed)
    : m_seed(seed)
    , m_appKey(invented().toUpper())
    , m_appSecret(invented())
{
}

QByteArray Tokens::invented()
{
    Random random(m_seed, 0x746f6b656e00ULL + m_count++);
    return QByteArray::number(random.next(), 16).rightJustified(16, '0')
        + QByteArray::number(random.next(), 16).rightJustified(16, '0');
}

bool Tokens::accepts(const QByteArray &access, qint64 now) const
{
    const auto found = m_access.constFind(access);
    return found != m_access.cend() && now < found.value();
}

TokenPair Tokens::signIn(qint64 now, const Switches &switches)
{
    m_access.clear();
    m_refresh.clear();
    m_current = {invented(), invented(), now, switches.tokenSeconds};
    m_access.insert(m_current.access, now + qint64(1000) * m_current.seconds);
    m_refresh.insert(m_current.refresh);
    return m_current;
}

std::optional<TokenPair> Tokens::refresh(const QByteArray &refreshToken, qint64 now, const Switches &switches)
{
    if (!m_refresh.contains(refreshToken))
        return std::nullopt;
    if (switches.oldAccessDies)
        m_access.clear();
    if (switches.refreshRotates && switches.oldRefreshDies)
        m_refresh.remove(refreshToken);
    m_current = {invented(), switches.refreshRotates ? invented() : refreshToken, now, switches.tokenSeconds};
    m_access.insert(m_current.access, now + qint64(1000) * m_current.seconds);
    m_refresh.insert(m_current.refresh);
    return m_current;
}

void Tokens::expireAccess()
{
    m_access.clear();
}

void Tokens::revokeRefresh()
{
    m_refresh.clear();
}

QByteArray Tokens::newCode()
{
    return *m_codes.insert(invented());
}

bool Tokens::takeCode(const QByteArray &code)
{
    return m_codes.remove(code);
}

} // namespace sim::jdid
