// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/http_client.h"

#include "core/base/boundary.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

namespace sampan {

QByteArray percentEncoded(QStringView text)
{
    return QUrl::toPercentEncoding(text.toString());
}

QUrl wireUrl(const Request &request, const QString &base)
{
    QByteArray address = request.absoluteUrl.isEmpty() ? base.toUtf8() + QUrl::toPercentEncoding(request.path, "/:@!$&'()*+,;=") : request.absoluteUrl.toUtf8();
    char separator = address.contains('?') ? '&' : '?';
    for (const auto &[name, value] : request.query) {
        address += separator + percentEncoded(name) + '=' + percentEncoded(value);
        separator = '&';
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

namespace {
    /// A body that is read once: without reset() Qt cannot send it a second time.
    class OnceBody final : public QIODevice {
    public:
        OnceBody(QByteArray bytes, QObject *parent)
            : QIODevice(parent)
            , m_bytes(std::move(bytes))
        {
            open(ReadOnly | Unbuffered);
        }
        bool isSequential() const override { return true; }
        bool reset() override { return false; }
        bool atEnd() const override { return m_at >= m_bytes.size() && QIODevice::atEnd(); }
        qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

    protected:
        qint64 readData(char *to, qint64 most) override
        {
            const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
            if (count <= 0)
                return -1;
            memcpy(to, m_bytes.constData() + m_at, static_cast<size_t>(count));
            m_at += count;
            return count;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        QByteArray m_bytes;
        qint64 m_at = 0;
    };

    class NoCookies final : public QNetworkCookieJar {
    public:
        using QNetworkCookieJar::QNetworkCookieJar;
        QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
        bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    };

    bool neverLeft(QNetworkReply::NetworkError error)
    {
        switch (error) {
        case QNetworkReply::ConnectionRefusedError:
        case QNetworkReply::HostNotFoundError:
        case QNetworkReply::SslHandshakeFailedError:
        case QNetworkReply::TemporaryNetworkFailureError:
        case QNetworkReply::NetworkSessionFailedError:
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::ProtocolUnknownError:
            return true;
        default:
            return false;
        }
    }

    Sentence whyNot(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail)
    {
        const QString host = url.host();
        switch (error) {
        case QNetworkReply::ConnectionRefusedError:
            return Sentence::tr("%1 refuses the connection. Check the address, or try later.").arg(host + (url.port() > 0 ? u':' + QString::number(url.port()) : QString()));
        case QNetworkReply::HostNotFoundError:
            return Sentence::tr("There is no network, or no host named %1.").arg(host);
        case QNetworkReply::SslHandshakeFailedError:
            return Sentence::tr("%1 could not be trusted, so nothing was sent: %2. Check the address. If it is right, its administrator must mend the certificate, or give you the file of their own certificate authority for this account.").arg(host).arg(detail);
        case QNetworkReply::OperationCanceledError:
        case QNetworkReply::TimeoutError:
            return Sentence::tr("%1 did not answer in time. If it goes on, ask its administrator.").arg(host);
        case QNetworkReply::RemoteHostClosedError:
            return Sentence::tr("%1 closed the connection before its answer was whole.").arg(host);
        default:
            return Sentence::tr("The connection to %1 failed: %2").arg(host).arg(detail);
        }
    }

    constexpr qint64 readAhead = 1'000'000; ///< bytes of an answer that wait to be looked at

    /// One request under way; deletes itself with its reply.
    class Talk final : public QObject {
    public:
        Talk(QNetworkReply *reply, const WireRequest &request, HttpClient::Answered answered)
            : QObject(reply)
            , m_reply(reply)
            , m_request(request)
            , m_answered(std::move(answered))
        {
            // Qt's own thread takes what comes as fast as it comes, a gigabyte if need be, unless it is told to wait for us. It
            // listens only once the request is under way.
            reply->setReadBufferSize(readAhead);
            connect(reply, &QNetworkReply::metaDataChanged, this, [reply] { reply->setReadBufferSize(readAhead); });
            connect(reply, &QNetworkReply::metaDataChanged, this, &Talk::readLength, Qt::QueuedConnection);
            connect(reply, &QNetworkReply::readyRead, this, &Talk::read);
            connect(reply, &QNetworkReply::finished, this, &Talk::finish);
            connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
                for (const QSslError &error : errors)
                    m_distrust += (m_distrust.isEmpty() ? QString() : QStringLiteral("; ")) + error.errorString();
            });
            m_timer.setSingleShot(true);
            connect(&m_timer, &QTimer::timeout, this, [this] {
                m_late = true;
                m_reply->abort();
            });
            m_timer.start(request.timeout);
        }

    private:
        // What is announced as too long need not be waited for.
        void readLength()
        {
            if (!m_done && m_reply->rawHeader("Content-Length").toLongLong() > m_request.largestAnswer)
                endAsTooLarge();
        }

        void read()
        {
            m_body += m_reply->readAll();
            if (m_body.size() > m_request.largestAnswer)
                endAsTooLarge();
        }

        void endAsTooLarge()
        {
            m_tooLarge = true;
            m_body = QByteArray();
            m_reply->abort();
        }

        void finish()
        {
            if (m_done)
                return;
            m_done = true;
            m_timer.stop();
            if (!m_tooLarge && m_reply->isOpen())
                m_body += m_reply->readAll();
            WireResult result = outcome();
            m_reply->deleteLater();
            m_answered(std::move(result));
        }

        WireResult outcome()
        {
            WireResult result;
            result.answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const auto error = m_reply->error();
            // An HTTP error status is an answer; so is anything that came whole.
            const bool answered = result.answer.status > 0 && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied) && !m_tooLarge && !m_late;
            if (answered && isWhole()) {
                for (const auto &[name, value] : m_reply->rawHeaderPairs())
                    result.answer.headers.emplace_back(QString::fromLatin1(name), QString::fromUtf8(value));
                result.answer.body = m_body;
                return result;
            }
            if (m_tooLarge) {
                result.kind = WireResult::Kind::TooLarge;
                result.what = Sentence::tr("%1 answered with more than %2 MB, which is not read. See that the account's address is right; if it is, ask its administrator what stands there.").arg(m_request.url.host()).arg(m_request.largestAnswer / 1000000);
                return result;
            }
            result.kind = neverLeft(error) ? WireResult::Kind::NotSent : WireResult::Kind::NoAnswer;
            if (error == QNetworkReply::OperationCanceledError && !m_late)
                result.kind = WireResult::Kind::Cancelled;
            result.untrusted = error == QNetworkReply::SslHandshakeFailedError;
            result.offline = error == QNetworkReply::HostNotFoundError || error == QNetworkReply::TemporaryNetworkFailureError || error == QNetworkReply::NetworkSessionFailedError;
            result.what = whyNot(answered ? QNetworkReply::RemoteHostClosedError : error, m_request.url, m_distrust.isEmpty() ? m_reply->errorString() : m_distrust);
            return result;
        }

        // Qt reports a body that ends early as finished in some cases.
        bool isWhole() const
        {
            if (m_request.method == "HEAD" || m_reply->hasRawHeader("Content-Encoding"))
                return true;
            bool known = false;
            const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&known);
            return !known || length == m_body.size();
        }

        QNetworkReply *m_reply;
        WireRequest m_request;
        HttpClient::Answered m_answered;
        QTimer m_timer;
        QByteArray m_body;
        QString m_distrust;
        bool m_late = false;
        bool m_tooLarge = false;
        bool m_done = false;
    };
}

QtHttpClient::QtHttpClient(const QList<QSslCertificate> &authorities, QObject *parent)
    : HttpClient(parent)
    , m_network(std::make_unique<QNetworkAccessManager>())
    , m_authorities(authorities)
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setCookieJar(new NoCookies(m_network.get()));
    m_network->setAutoDeleteReplies(false);
    m_network->setStrictTransportSecurityEnabled(false);
}

QtHttpClient::~QtHttpClient()
{
    cancelAll();
}

void QtHttpClient::send(const WireRequest &wire, Answered answered)
{
    QNetworkRequest request(wire.url);
    request.setRawHeader("User-Agent", "Sampan/" SAMPAN_VERSION);
    request.setRawHeader("Accept", "application/json, */*;q=0.5");
    for (const auto &[name, value] : wire.headers)
        request.setRawHeader(name.toLatin1(), value.toUtf8());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(m_authorities);
        request.setSslConfiguration(tls);
    }
    if (!wire.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, wire.contentType);
    QNetworkReply *reply = nullptr;
    if (wire.effect == RequestEffect::Read && wire.method == "GET" && wire.body.isEmpty()) {
        reply = m_network->get(request);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, wire.body.size());
        auto *body = new OnceBody(wire.body, nullptr);
        reply = m_network->sendCustomRequest(request, wire.method, body);
        body->setParent(reply);
    }
    connect(reply, &QNetworkReply::requestSent, reply, [] { passBoundary(Boundary::AfterSend); });
    new Talk(reply, wire, std::move(answered));
}

void QtHttpClient::cancelAll()
{
    for (QNetworkReply *reply : m_network->findChildren<QNetworkReply *>())
        reply->abort();
}

} // namespace sampan
