// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/simulator.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace sim {

struct HttpRequest {
    QByteArray method; ///< upper case
    QByteArray path; ///< as sent, still percent-encoded, without query
    QByteArray rawQuery; ///< as sent, without '?'
    std::vector<std::pair<QByteArray, QByteArray>> query; ///< decoded, in order, names may repeat
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< values percent-decoded: cpp-httplib does so
    QByteArray body; ///< as sent; empty for a multipart form, see parts
    std::vector<std::pair<QByteArray, QByteArray>> parts; ///< of a multipart form: name, content

    QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty if absent
    QByteArray parameter(QByteArrayView name) const; ///< first of the query; empty if absent
};

/// Of a query or a form body: decoded ('+' is a blank), in order.
std::vector<std::pair<QByteArray, QByteArray>> parseQuery(const QByteArray &raw);

struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=UTF-8";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// A time (ms since 1970, UTC) as the header Date has it.
QByteArray httpDate(qint64 time);

/// Serves one handler for GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS on any path, several requests at a time; the
/// handler is called from the server's threads and guards its own state. Listens on a free port of 127.0.0.1, over
/// TLS if the options name a certificate. Connections are kept alive. cpp-httplib underneath, hidden from users of
/// this header.
class HttpServer {
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit HttpServer(Handler handler, const Options &options);
    ~HttpServer();

    /// False if the certificate or key cannot be read or no port can be had; then error() says why.
    bool listen();
    /// Waits for the requests at work; their answers may be lost. May listen again, on another port.
    void stop();
    QString error() const;
    quint16 port() const;
    bool tls() const;

private:
    class Impl;
    std::unique_ptr<Impl> d;
};

} // namespace sim
