// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/judge.h"

#include "connectors/woocommerce/call.h"
#include "connectors/woocommerce/errors.h"
#include "connectors/woocommerce/text.h"

#include <array>

namespace sampan::woocommerce {

namespace {
using enum AnswerClass;

// Who stands in front of the shop, if it says so.
QString guardIn(const Answer &answer)
{
    static constexpr std::array<const char *, 7> guards{
        "Cloudflare", "Wordfence", "Sucuri", "Imunify360", "Mod_Security", "NinjaFirewall", "SiteGround"};
    const QByteArray text = (answer.header(u"Server").toUtf8() + answer.body.left(8192)).toLower();
    for (const char *guard : guards) {
        if (text.contains(QByteArray(guard).toLower()))
            return QLatin1StringView(guard);
    }
    return {};
}

Verdict redirect(const Answer &answer)
{
    QString target = answer.header(u"Location");
    if (target.contains(u"wp-login"))
        return {Permission,
            Sentence::tr("The shop's server asks to log in before it answers programs (%1). Ask its administrator to "
                         "let /wp-json/ through.")
                .arg(target),
            {}};
    for (const char16_t *ours : {u"/index.php/wp-json", u"/wp-json", u"?"})
        target = target.left(target.indexOf(ours) < 0 ? target.size() : target.indexOf(ours));
    return {Invalid,
        Sentence::tr("The shop's address leads to another one: %1. Enter that one as the account's address.")
            .arg(target),
        {}};
}

Verdict blocked(const Answer &answer)
{
    const QString guard = guardIn(answer);
    const Sentence what = guard.isEmpty()
        ? Sentence::tr("A firewall or security plugin in front of the shop refused the request (HTTP %1, “%2”). Ask "
                       "the shop's administrator to let this program through.")
              .arg(answer.status)
              .arg(pageTitle(answer.body))
        : Sentence::tr("%3 in front of the shop refused the request (HTTP %1, “%2”). Ask the shop's administrator to "
                       "let this program through.")
              .arg(answer.status)
              .arg(pageTitle(answer.body))
              .arg(guard);
    // With a time it is a limit; without one it stays until a person opens the door.
    const auto wait = answer.retryAfter();
    return {wait ? Throttled : Permission, what, wait};
}

Verdict withoutJson(const Answer &answer, bool probing)
{
    const QString title = answer.body.trimmed().isEmpty() ? QString() : pageTitle(answer.body);
    switch (answer.status) {
    case 401:
        return {AuthRevoked,
            Sentence::tr("The shop's server asks for a password of its own before it answers (HTTP 401). Ask its "
                         "administrator to let /wp-json/ through."),
            {}};
    case 400:
    case 403:
    case 405:
    case 406:
    case 418:
        return blocked(answer);
    case 413:
        return {Invalid, Sentence::tr("The shop's server takes no request of this size (HTTP 413)."), {}};
    case 429:
    case 508:
        return {Throttled, Sentence::tr("The shop's server wants us to slow down (HTTP %1).").arg(answer.status),
            answer.retryAfter()};
    default:
        break;
    }
    if (answer.status >= 500 || answer.status == 408)
        return {Transient,
            Sentence::tr("The shop's server is not available now (HTTP %1, “%2”).").arg(answer.status).arg(title),
            answer.retryAfter()};
    if (title.isEmpty())
        return {probing ? NotFound : Unparseable,
            Sentence::tr("The shop's server gave an empty answer (HTTP %1).").arg(answer.status), {}};
    const bool isPage = answer.body.trimmed().startsWith('<') || answer.body.contains("<title");
    if (isPage && answer.body.contains("type=\"password\""))
        return {probing ? NotFound : Unparseable,
            Sentence::tr("The shop's server answers with a page to log in (“%1”) and not with WooCommerce's data. Ask "
                         "its administrator to let /wp-json/ through.")
                .arg(title),
            {}};
    if (!isPage && answer.status < 300)
        return {probing ? NotFound : Unparseable,
            Sentence::tr("The shop's answer cannot be read (HTTP %1): it is cut short, nested too deeply or not JSON "
                         "(“%2”). If it goes on, ask the shop's administrator what changes the shop's answers.")
                .arg(answer.status)
                .arg(title),
            {}};
    return {probing ? NotFound : Unparseable,
        Sentence::tr("The address answers with a web page (“%1”, HTTP %2) and not with WooCommerce's data. See that "
                     "the address is the shop's first page, and that its permalinks are on.")
            .arg(title)
            .arg(answer.status),
        {}};
}
} // namespace

Verdict judge(const Request &request, const Answer &answer)
{
    const bool probing = request.step.startsWith(u"probe");
    if (answer.status >= 300 && answer.status < 400)
        return redirect(answer);
    const Result<Reply> reply = Reply::read(answer.body);
    if (!reply)
        return withoutJson(answer, probing);
    const std::optional<ShopError> error = errorIn(reply->root());
    if (!error) {
        if (answer.status >= 200 && answer.status < 300)
            return {};
        return withoutJson(answer, probing);
    }
    const int status = answer.status >= 400 ? answer.status : error->status;
    if (status < 400)
        return {};
    Meaning meaning = meaningOf(*error, status);
    if (probing && error->code == u"rest_no_route")
        meaning.kind = NotFound;
    return {meaning.kind, meaning.what, answer.retryAfter()};
}

} // namespace sampan::woocommerce
