// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/caller.h"
#include "connectors/simkit/certificate.h"
#include "connectors/woocommerce/sim/woo_simulator.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

struct Answer {
    int status = 0;
    QByteArray raw;
    QJsonValue json; ///< the object or list of the body
    sim::CallResult call;

    QJsonValue operator[](QLatin1String key) const { return json[key]; }
    QString code() const { return json["code"_L1].toString(); }
    QByteArray header(const char *name) const { return call.header(name); }
};

inline Answer read(const sim::CallResult &result)
{
    Answer answer{result.status, result.body, {}, result};
    const QJsonDocument document = QJsonDocument::fromJson(result.body);
    answer.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return answer;
}

inline sim::Options small(int products = 40)
{
    sim::Options options;
    options.products = products;
    options.withVariants = products / 5;
    return options;
}

/// A running shop and a client with its key; over TLS unless told otherwise.
class Shop {
public:
    explicit Shop(sim::Options options = small(), bool tls = true)
    {
        if (tls) {
            const auto files = sim::writeCertificate(m_folder.path());
            options.certificateFile = files->certificate;
            options.keyFile = files->key;
        }
        m_simulator = sim::make_woocommerce(options);
        ready = m_simulator->start();
        m_client = std::make_unique<sim::Caller>(m_simulator->url());
        m_control = std::make_unique<sim::Caller>(m_simulator->controlUrl());
    }

    QString url() const { return m_simulator->url(); }
    QByteArray credential(QLatin1String name) const { return m_simulator->credentials()[name].toString().toLatin1(); }
    QByteArray basic() const
    {
        return "Basic " + (credential("consumer_key"_L1) + ':' + credential("consumer_secret"_L1)).toBase64();
    }

    Answer raw(const QByteArray &method, const QByteArray &target, const sim::Caller::Headers &headers = {},
        const QByteArray &body = {})
    {
        return read(m_client->call(method, target, headers, body));
    }
    /// `path` is below wc/v3/.
    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return raw(method, "/wp-json/wc/v3/" + path.toUtf8(),
            {{"Authorization", basic()}, {"Content-Type", "application/json"}}, body);
    }
    Answer get(const QString &path) { return call("GET", path); }
    Answer post(const QString &path, const QJsonObject &body) { return call("POST", path, text(body)); }
    Answer put(const QString &path, const QJsonObject &body) { return call("PUT", path, text(body)); }
    Answer remove(const QString &path) { return call("DELETE", path); }

    Answer control(const QJsonObject &action)
    {
        return read(m_control->call("POST", "/_sim/control", {{"Content-Type", "application/json"}}, text(action)));
    }
    QJsonObject ledger(const QByteArray &query = "?products=0")
    {
        return read(m_control->call("GET", "/_sim/ledger" + query)).json.toObject();
    }

    /// A counted product with a fresh SKU; its id.
    int product(int stock, const QJsonObject &more = {})
    {
        QJsonObject body{{"name"_L1, "Test mug"_L1}, {"sku"_L1, u"T-%1"_s.arg(++m_made)},
            {"regular_price"_L1, "19.90"_L1}, {"manage_stock"_L1, true}, {"stock_quantity"_L1, stock}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return post(u"products"_s, body)["id"_L1].toInt();
    }
    int stockOf(int id) { return get(u"products/%1"_s.arg(id))["stock_quantity"_L1].toInt(-999); }
    int idOf(const QString &sku) { return get(u"products?sku="_s + sku).json[0]["id"_L1].toInt(); }

    bool ready = false;

private:
    static QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    QTemporaryDir m_folder;
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<sim::Caller> m_client;
    std::unique_ptr<sim::Caller> m_control;
    int m_made = 0;
};

using Pairs = QList<std::pair<QByteArray, QByteArray>>;

/// What a client does by RFC 5849; the shop's own code must come to the same.
struct Signer {
    QByteArray key;
    QByteArray secret;
    QByteArray method = "HMAC-SHA256";
    QByteArray nonce = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    qint64 timestamp = QDateTime::currentSecsSinceEpoch();

    Pairs signedPairs(const QByteArray &verb, const QByteArray &url, Pairs pairs) const
    {
        pairs << std::pair("oauth_consumer_key", key) << std::pair("oauth_nonce", nonce)
              << std::pair("oauth_signature_method", method)
              << std::pair("oauth_timestamp", QByteArray::number(timestamp));
        QList<QByteArray> parts;
        for (const auto &[name, value] : pairs)
            parts << name.toPercentEncoding() + '=' + value.toPercentEncoding();
        std::ranges::sort(parts);
        const QByteArray base = verb + '&' + url.toPercentEncoding() + '&' + parts.join('&').toPercentEncoding();
        const auto hash = method == "HMAC-SHA1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
        pairs << std::pair(
            QByteArray("oauth_signature"), QMessageAuthenticationCode::hash(base, secret + '&', hash).toBase64());
        return pairs;
    }
};

inline QByteArray query(const Pairs &pairs)
{
    QByteArray text;
    for (const auto &[name, value] : pairs)
        text += (text.isEmpty() ? "?" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return text;
}

} // namespace bench
