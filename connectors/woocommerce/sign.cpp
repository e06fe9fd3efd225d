// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sign.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace sampan::woocommerce {

namespace {
// Exactly A-Z a-z 0-9 - . _ ~ stay.
QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QString takeHint(Request &request)
{
    QString hint;
    std::erase_if(request.headers, [&](const auto &header) {
        if (header.first != QStringView(signHint))
            return false;
        hint = header.second;
        return true;
    });
    return hint;
}

QString hintFor(const AccountView &account)
{
    const QString option = account.options.value(QStringLiteral("auth"));
    const QString learned = account.learned.value(QStringLiteral("auth"));
    const bool secure = account.url.startsWith(u"https:", Qt::CaseInsensitive);
    // Over http WooCommerce looks at no Basic header, whatever was learned before the address was changed.
    bool oauth = !secure || learned == u"oauth";
    if (option == u"basic" || option == u"oauth")
        oauth = option == u"oauth";
    if (!oauth)
        return QStringLiteral("basic");
    const QString url = account.learned.value(QStringLiteral("url"));
    return QStringLiteral("oauth ") + (url.isEmpty() ? account.url : url);
}

void addOauth(Request &request, const Secrets &secrets, const QString &base, Instant now, const QByteArray &nonce)
{
    request.query.emplace_back(
        QStringLiteral("oauth_consumer_key"), secrets.value(QStringLiteral("consumer_key")).trimmed());
    request.query.emplace_back(QStringLiteral("oauth_nonce"), QString::fromLatin1(nonce));
    request.query.emplace_back(QStringLiteral("oauth_signature_method"), QStringLiteral("HMAC-SHA256"));
    request.query.emplace_back(QStringLiteral("oauth_timestamp"), QString::number(toMs(now) / 1000));
    const QByteArray url = base.toUtf8() + QUrl::toPercentEncoding(request.path, "/");
    const QByteArray signature = oauthSignature(oauthBaseString(request.method, url, request.query),
        secrets.value(QStringLiteral("consumer_secret")).trimmed());
    request.query.emplace_back(QStringLiteral("oauth_signature"), QString::fromLatin1(signature));
}
} // namespace

QByteArray oauthBaseString(const QByteArray &method, const QByteArray &url, NameValues parameters)
{
    std::vector<std::pair<QByteArray, QByteArray>> pairs;
    pairs.reserve(parameters.size());
    for (const auto &[name, value] : parameters)
        pairs.emplace_back(encoded(name), encoded(value));
    std::sort(pairs.begin(), pairs.end());
    QByteArray joined;
    for (const auto &[name, value] : pairs) {
        if (!joined.isEmpty())
            joined += '&';
        joined += name + '=' + value;
    }
    return method.toUpper() + '&' + url.toPercentEncoding() + '&' + joined.toPercentEncoding();
}

QByteArray oauthSignature(const QByteArray &baseString, const QString &consumerSecret)
{
    return QMessageAuthenticationCode::hash(baseString, consumerSecret.toUtf8() + '&', QCryptographicHash::Sha256)
        .toBase64();
}

Request sign(
    const Request &request, const Secrets &secrets, const AccountView &account, Instant now, const QByteArray &nonce)
{
    Request ready = request;
    QString hint = takeHint(ready);
    if (hint.isEmpty())
        hint = hintFor(account);
    if (hint == u"none" || !request.absoluteUrl.isEmpty())
        return ready;
    if (hint.startsWith(u"oauth ")) {
        addOauth(ready, secrets, hint.mid(6), now, nonce);
        return ready;
    }
    const QString pair = secrets.value(QStringLiteral("consumer_key")).trimmed() + u':'
        + secrets.value(QStringLiteral("consumer_secret")).trimmed();
    ready.headers.emplace_back(
        QStringLiteral("Authorization"), QStringLiteral("Basic ") + QString::fromLatin1(pair.toUtf8().toBase64()));
    return ready;
}

} // namespace sampan::woocommerce
