// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/http_server.h"

#include "connectors/simkit/open_sockets.h"

#include <QDateTime>
#include <QLocale>

#include <httplib.h>

#include <thread>

namespace sim {
namespace {

constexpr auto everyPath = "[\\s\\S]*";
/// A kept connection holds its thread, and a client opens six of them.
constexpr size_t threads = 32;
constexpr int keepAliveSeconds = 60;

HttpRequest translated(const httplib::Request &from)
{
    HttpRequest request;
    request.method = QByteArray::fromStdString(from.method);
    const QByteArray target = QByteArray::fromStdString(from.target);
    const auto mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        request.rawQuery = target.mid(mark + 1);
    request.query = parseQuery(request.rawQuery);
    for (const auto &[name, value] : from.headers)
        request.headers.emplace_back(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    return request;
}

/// httplib waits for the end of the connection where a body without a length is possible.
bool hasBody(const httplib::Request &request)
{
    return request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
}

void readBody(HttpRequest &request, const httplib::Request &from, const httplib::ContentReader &reader)
{
    if (!hasBody(from))
        return;
    if (from.is_multipart_form_data()) {
        reader(
            [&](const httplib::MultipartFormData &part) {
                request.parts.emplace_back(QByteArray::fromStdString(part.name), QByteArray());
                return true;
            },
            [&](const char *data, size_t size) {
                request.parts.back().second.append(data, static_cast<qsizetype>(size));
                return true;
            });
        return;
    }
    reader([&](const char *data, size_t size) {
        request.body.append(data, static_cast<qsizetype>(size));
        return true;
    });
}

void write(const HttpAnswer &answer, httplib::Response &to)
{
    to.status = answer.status;
    to.set_header("X-Sampan-Practice", "1"); // nobody waits for a simulator as for a real shop
    for (const auto &[name, value] : answer.headers)
        to.set_header(name.toStdString(), value.toStdString());
    if (!to.has_header("Date"))
        to.set_header("Date", httpDate(QDateTime::currentMSecsSinceEpoch()).toStdString());
    if (answer.body.isEmpty()) {
        if (!answer.contentType.isEmpty())
            to.set_header("Content-Type", answer.contentType.toStdString());
        return;
    }
    // A provider, since httplib would compress a plain string.
    to.set_content_provider(static_cast<size_t>(answer.body.size()), answer.contentType.toStdString(),
        [body = answer.body](size_t offset, size_t length, httplib::DataSink &sink) {
            return sink.write(body.constData() + offset, length);
        });
}

} // namespace

QByteArray httpDate(qint64 time)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    return QLocale::c().toString(at, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

class HttpServer::Impl {
public:
    Impl(Handler handlerToCall, const Options &optionsToUse)
        : handler(std::move(handlerToCall))
        , options(optionsToUse)
    {
    }

    bool tls() const { return !options.certificateFile.isEmpty() && !options.keyFile.isEmpty(); }
    std::unique_ptr<httplib::Server> make() const;
    void route();
    bool refuse(const QString &why)
    {
        error = why;
        server.reset();
        return false;
    }

    Handler handler;
    Options options;
    QString error;
    std::unique_ptr<httplib::Server> server;
    std::thread thread;
    int port = 0;
};

std::unique_ptr<httplib::Server> HttpServer::Impl::make() const
{
    if (!tls())
        return std::make_unique<httplib::Server>();
    auto secure = std::make_unique<httplib::SSLServer>(
        options.certificateFile.toLocal8Bit().constData(), options.keyFile.toLocal8Bit().constData());
    // The relay takes the first bytes after a request for the answer; session tickets would come in between.
    if (secure->is_valid())
        SSL_CTX_set_num_tickets(secure->ssl_context(), 0);
    return secure;
}

void HttpServer::Impl::route()
{
    const auto plain
        = [this](const httplib::Request &from, httplib::Response &to) { write(handler(translated(from)), to); };
    const auto withBody
        = [this](const httplib::Request &from, httplib::Response &to, const httplib::ContentReader &reader) {
              HttpRequest request = translated(from);
              readBody(request, from, reader);
              write(handler(request), to);
          };
    server->Get(everyPath, plain).Options(everyPath, plain); // HEAD is served as GET without a body
    server->Post(everyPath, withBody).Put(everyPath, withBody);
    server->Patch(everyPath, withBody).Delete(everyPath, withBody);
    server->set_tcp_nodelay(true);
    server->set_keep_alive_max_count(100000);
    server->set_keep_alive_timeout(keepAliveSeconds);
    server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
}

HttpServer::HttpServer(Handler handler, const Options &options)
    : d(std::make_unique<Impl>(std::move(handler), options))
{
}

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::listen()
{
    stop();
    d->error.clear();
    d->server = d->make();
    if (!d->server->is_valid())
        return d->refuse(QStringLiteral("certificate or key cannot be used: ") + d->options.certificateFile);
    d->route();
    d->port = d->server->bind_to_any_port("127.0.0.1");
    if (d->port <= 0)
        return d->refuse(QStringLiteral("no free port on 127.0.0.1"));
    d->thread = std::thread([server = d->server.get()] { server->listen_after_bind(); });
    return true;
}

void HttpServer::stop()
{
    if (!d->server)
        return;
    while (!d->server->is_running()) // stop() before the loop runs would be missed
        std::this_thread::yield();
    d->server->stop();
    shutDownConnections(static_cast<quint16>(d->port));
    d->thread.join();
    d->server.reset();
    d->port = 0;
}

QString HttpServer::error() const
{
    return d->error;
}

quint16 HttpServer::port() const
{
    return static_cast<quint16>(d->port);
}

bool HttpServer::tls() const
{
    return d->tls();
}

} // namespace sim
