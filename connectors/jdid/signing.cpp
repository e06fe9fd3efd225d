// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/signing.h"

#include "connectors/jdid/account.h"
#include "connectors/jdid/multipart.h"
#include "connectors/jdid/options.h"
#include "connectors/jdid/wib.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
void add(NameValues &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.emplace_back(name, value);
}

Request signRenewal(Request request, const Secrets &secrets)
{
    add(request.query, u"app_key"_s, secrets.value(u"app_key"_s));
    add(request.query, u"app_secret"_s, secrets.value(u"app_secret"_s));
    add(request.query, u"refresh_token"_s, secrets.value(u"refresh_token"_s));
    return request;
}
} // namespace

QString signatureOf(const NameValues &parameters, const QString &secret)
{
    std::vector<std::pair<QByteArray, QByteArray>> sorted;
    for (const auto &[name, value] : parameters) {
        if (!name.isEmpty() && !value.isEmpty() && name != u"sign")
            sorted.emplace_back(name.toUtf8(), value.toUtf8());
    }
    std::ranges::sort(sorted);
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(secret.toUtf8());
    for (const auto &[name, value] : sorted) {
        hash.addData(name);
        hash.addData(value);
    }
    hash.addData(secret.toUtf8());
    return QString::fromLatin1(hash.result().toHex().toUpper());
}

Request signRequest(const Request &request, const Secrets &secrets, const AccountView &account, Instant now)
{
    if (isRenewal(request, Options(account)))
        return signRenewal(request, secrets);
    if (!request.absoluteUrl.isEmpty())
        return request;
    Request ready = request;
    std::erase_if(ready.query, [](const auto &pair) { return pair.second.isEmpty(); });
    add(ready.query, u"app_key"_s, secrets.value(u"app_key"_s));
    add(ready.query, u"access_token"_s, secrets.value(u"access_token"_s));
    add(ready.query, u"timestamp"_s, wibStamp(now));
    NameValues parameters = ready.query;
    const NameValues form = formParts(ready);
    parameters.insert(parameters.end(), form.begin(), form.end());
    ready.query.emplace_back(u"sign"_s, signatureOf(parameters, secrets.value(u"app_secret"_s)));
    return ready;
}

} // namespace sampan::jdid
