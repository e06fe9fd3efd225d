// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace sampan {

/// A request as it goes on the wire: signed, encoded.
struct WireRequest {
    QByteArray method;
    QUrl url;
    NameValues headers;
    QByteArray contentType;
    QByteArray body;
    RequestEffect effect = RequestEffect::Read;
    Milliseconds timeout {30000};
    qint64 largestAnswer = 64 * 1024 * 1024; ///< bytes
};

struct WireResult {
    enum class Kind {
        Answered,
        NotSent,   ///< certainly not sent: no connection, no name, no trust
        NoAnswer,  ///< sent, or perhaps sent, and no whole answer came
        TooLarge,  ///< the answer is longer than allowed
        Cancelled,
    };
    Kind kind = Kind::Answered;
    Answer answer;
    Sentence what;         ///< for anything but Answered
    bool offline = false;  ///< NotSent because there is no network at all
    bool untrusted = false; ///< NotSent because the certificate is not trusted
};

/// Sends requests, one answer each. Lives in its account's thread.
class HttpClient : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Answered = std::function<void(WireResult)>;

    /// `answered` is called once, later, in this thread.
    virtual void send(const WireRequest &request, Answered answered) = 0;
    /// Ends what is under way; each gets Cancelled.
    virtual void cancelAll() = 0;
};

/// Through QNetworkAccessManager, with everything off that would send, follow or store something by itself. Qt resends
/// a request when the connection closes before a status line, whatever its method; requests that are no Read go out with
/// a body that cannot be read twice, so that it cannot.
class QtHttpClient final : public HttpClient {
    Q_OBJECT
public:
    /// `authorities`: the user's own, beside the system's. There is no switch that turns verification off.
    explicit QtHttpClient(const QList<QSslCertificate> &authorities, QObject *parent = nullptr);
    ~QtHttpClient() override;

    void send(const WireRequest &request, Answered answered) override;
    void cancelAll() override;

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    QList<QSslCertificate> m_authorities;
};

/// The address of a request: base + path, or its own address; query encoded by RFC 3986, as signatures expect.
QUrl wireUrl(const Request &request, const QString &base);

/// RFC 3986: everything but A-Z a-z 0-9 - . _ ~ is encoded.
QByteArray percentEncoded(QStringView text);

} // namespace sampan
