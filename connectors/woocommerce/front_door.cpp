// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/front_door.h"

#include "connectors/woocommerce/sign.h"
#include "connectors/woocommerce/text.h"

#include <QUrl>

#include <array>

namespace sampan::woocommerce {

namespace {
struct Probe {
    const char16_t *step;
    const char16_t *api; ///< the index's address without its last slash; null: asked by rest_route
};
constexpr std::array<Probe, 3> probes{{
    {u"probe", u"/wp-json"},
    {u"probe index.php", u"/index.php/wp-json"},
    {u"probe rest_route", nullptr},
}};

QString zoneOf(const Json &index)
{
    const QString name = index["timezone_string"].trimmed();
    if (!name.isEmpty())
        return name;
    const auto hours = index["gmt_offset"].decimal();
    if (!hours)
        return {};
    const qint64 minutes = multiplyDivide(hours->digits(), 60, powerOfTen(hours->scale())).value_or(0);
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}
} // namespace

bool FrontDoor::take(const Exchange &exchange)
{
    if (m_found || m_asked >= static_cast<int>(probes.size()))
        return false;
    const Probe &probe = probes[static_cast<size_t>(m_asked++)];
    const Verdict verdict = judge(exchange.request, exchange.answer);
    const bool index = verdict.kind == AnswerClass::Success;
    // A shop that hides its index from strangers answers with an error of WordPress: it is there all the same.
    const bool hidden = (verdict.kind == AnswerClass::AuthRevoked || verdict.kind == AnswerClass::Permission)
        && errorIn(exchange.answer);
    if (!index && !hidden) {
        if (!m_why)
            m_why = Refused{verdict.kind, verdict.what};
        return true;
    }
    if (!probe.api) {
        m_permalinksOff = true;
        if (index)
            read(Reply::read(exchange.answer.body)->root());
        return true;
    }
    m_found = true;
    m_api = QString::fromUtf16(probe.api);
    if (index)
        read(Reply::read(exchange.answer.body)->root());
    return true;
}

void FrontDoor::read(const Json &index)
{
    m_name = plainText(index["name"].text());
    m_url = index["url"].trimmed();
    while (m_url.endsWith(u'/'))
        m_url.chop(1);
    m_timeZone = zoneOf(index);
    QStringList namespaces;
    index["namespaces"].each([&](const Json &name) { namespaces.append(name.text()); });
    m_withoutWooCommerce = !namespaces.isEmpty() && !namespaces.contains(u"wc/v3");
}

std::optional<Next> FrontDoor::next(const AccountView &account) const
{
    if (m_withoutWooCommerce)
        return Refused{AnswerClass::NotFound,
            Sentence::tr("%1 is a WordPress site, but WooCommerce is not switched on there.").arg(account.url)};
    if (m_found)
        return std::nullopt;
    // WordPress answers this one below any path.
    if (m_permalinksOff && !m_url.isEmpty() && QUrl(m_url).path() != QUrl(account.url).path())
        return Refused{AnswerClass::NotFound,
            Sentence::tr("The shop's own address is %1. Enter that one as the account's address.").arg(m_url)};
    if (m_permalinksOff)
        return Refused{AnswerClass::NotFound,
            Sentence::tr("The shop's permalinks are off, so keys do not work. In the shop choose Settings > Permalinks "
                         "> Post name, save, and test again.")};
    // A redirect or a firewall says all there is to say; behind the other doors stands the same.
    const bool goOn = !m_why || m_why->kind == AnswerClass::NotFound;
    if (!goOn || m_asked >= static_cast<int>(probes.size()))
        return *m_why;
    const Probe &probe = probes[static_cast<size_t>(m_asked)];
    Request request;
    request.step = QString::fromUtf16(probe.step);
    request.path = probe.api ? QString::fromUtf16(probe.api) + u'/' : QStringLiteral("/");
    if (!probe.api)
        request.query.emplace_back(QStringLiteral("rest_route"), QStringLiteral("/"));
    request.query.emplace_back(
        QStringLiteral("_fields"), QStringLiteral("name,url,gmt_offset,timezone_string,namespaces"));
    // Keys on the index mean nothing to WooCommerce, and WordPress takes them for a wrong password.
    request.headers.emplace_back(QString::fromUtf16(signHint), QStringLiteral("none"));
    return reading(std::move(request));
}

} // namespace sampan::woocommerce
