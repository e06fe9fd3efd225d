// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sign_in.h"

#include "connectors/woocommerce/sign.h"

#include <QUrl>

namespace sampan::woocommerce {

namespace {
QString withScheme(const QString &url, const QString &scheme)
{
    const qsizetype end = url.indexOf(u"://");
    return end < 0 ? url : scheme + url.mid(end);
}
} // namespace

SignIn::SignIn(const AccountView &account, const QString &urlThere)
{
    const bool secure = account.url.startsWith(u"https:", Qt::CaseInsensitive);
    const QString option = account.options.value(QStringLiteral("auth"));
    const QString there = urlThere.isEmpty() ? account.url : urlThere;
    const QString dialled = secure ? QStringLiteral("https") : QStringLiteral("http");
    const QString other = secure ? QStringLiteral("http") : QStringLiteral("https");
    if (option == u"basic" || (option != u"oauth" && secure))
        m_ways.append(QStringLiteral("basic"));
    if (option != u"basic") {
        for (const QString &url : {withScheme(there, dialled), withScheme(there, other), account.url})
            m_ways.append(QStringLiteral("oauth ") + url);
    }
    m_ways.removeDuplicates();
}

bool SignIn::take(const Exchange &exchange)
{
    if (m_in || m_tried >= m_ways.size())
        return false;
    const Verdict verdict = judge(exchange.request, exchange.answer);
    if (verdict.kind != AnswerClass::AuthRevoked) {
        // 403 comes after the key was taken: its user may not read settings, but perhaps orders.
        const std::optional<ShopError> error = errorIn(exchange.answer);
        m_in = verdict.kind == AnswerClass::Success || (exchange.answer.status == 403 && error);
        if (!m_in) {
            m_why = Refused{verdict.kind, verdict.what};
            m_tried = m_ways.size();
        }
        return true;
    }
    const std::optional<ShopError> error = errorIn(exchange.answer);
    const bool aboutKeys = error && error->code == u"woocommerce_rest_authentication_error";
    const bool basic = m_ways[m_tried] == u"basic";
    // What is said about a key that was read outdoes "you are nobody".
    if (!m_why || (aboutKeys && m_tried == 1))
        m_why = Refused{verdict.kind, verdict.what};
    ++m_tried;
    if (basic && aboutKeys)
        m_tried = m_ways.size(); // the header arrived and the secret is wrong
    return true;
}

Next SignIn::next(const AccountView &account, const QString &api) const
{
    if (m_tried >= m_ways.size())
        return *m_why;
    Request request = get(account, QStringLiteral("settings"), QStringLiteral("/settings/general"), {}, "id,value");
    request.path = api + QStringLiteral("/wc/v3/settings/general");
    return reading(signedSo(std::move(request)));
}

Request SignIn::signedSo(Request request) const
{
    request.headers.emplace_back(QString::fromUtf16(signHint), m_ways[m_tried]);
    return request;
}

QString SignIn::auth() const
{
    return m_ways[m_tried].section(u' ', 0, 0);
}

QString SignIn::url() const
{
    return m_ways[m_tried].section(u' ', 1);
}

} // namespace sampan::woocommerce
