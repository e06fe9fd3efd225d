// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/oauth.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace sim::woo {
namespace {

/// RFC 3986; a value that still holds percent signs is decoded first, as the shop does.
QByteArray normalized(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text).toPercentEncoding();
}

void join(QList<QByteArray> &pairs, const QByteArray &name, const QByteArray &value)
{
    pairs << (name + '=' + value).toPercentEncoding();
}

} // namespace

QByteArray signatureBase(const QByteArray &method, const QByteArray &url, std::vector<PhpParameter> parameters)
{
    std::ranges::sort(parameters, {}, &PhpParameter::name);
    QList<QByteArray> pairs;
    for (const PhpParameter &parameter : parameters) {
        const QByteArray name = normalized(parameter.name);
        if (parameter.items.empty())
            join(pairs, name, normalized(parameter.value));
        for (const auto &[key, value] : parameter.items)
            join(pairs, name + "%5B" + normalized(key) + "%5D", normalized(value));
    }
    return method + '&' + url.toPercentEncoding() + '&' + pairs.join("%26");
}

std::optional<QByteArray> signature(const QByteArray &base, const QByteArray &method, const QByteArray &secret)
{
    const QByteArray name = method.toUpper();
    if (name != "HMAC-SHA1" && name != "HMAC-SHA256")
        return std::nullopt;
    const auto hash = name == "HMAC-SHA1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    return QMessageAuthenticationCode::hash(base, secret + '&', hash).toBase64();
}

std::vector<PhpParameter> headerParameters(const QByteArray &authorization)
{
    std::vector<PhpParameter> list;
    if (!authorization.startsWith("OAuth "))
        return list;
    for (const QByteArray &piece : authorization.mid(6).split(',')) {
        const auto equals = piece.indexOf('=');
        if (equals < 0)
            continue;
        QByteArray value = piece.mid(equals + 1).trimmed();
        if (value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        list.push_back(
            {QByteArray::fromPercentEncoding(piece.left(equals).trimmed()), QByteArray::fromPercentEncoding(value)});
    }
    return list;
}

} // namespace sim::woo
