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
    QByteArray method;   ///< upper case
    QByteArray path;     ///< as sent, still percent-encoded, without query
    QByteArray rawQuery; ///< as sent, without '?'
    std::vector<std::pair<QByteArray, QByteArray>> query; ///< decoded, in order, names may repeat
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> parts; ///< of a multipart form: name, content

    QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty if absent
    QByteArray parameter(QByteArrayView name) const; ///< first of the query; empty if absent
};

struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=UTF-8";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// Serves one handler for every method and path, several requests at a time; the handler is called from the
/// server's threads and guards its own state. cpp-httplib underneath, hidden from users of this header.
class HttpServer {
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit HttpServer(Handler handler, const Options &options);
    ~HttpServer();

    bool listen();
    void stop();
    quint16 port() const;
    bool tls() const;

private:
    class Impl;
    std::unique_ptr<Impl> d;
};

} // namespace sim
