// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/caller.h"

#include <httplib.h>

namespace sim {

class Caller::Impl {
public:
    explicit Impl(const std::string &base)
        : client(base)
    {
    }

    httplib::Client client;
};

QByteArray CallResult::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Caller::Caller(const QString &base)
    : d(std::make_unique<Impl>(base.toStdString()))
{
    d->client.set_keep_alive(true);
    d->client.set_url_encode(false);
    d->client.set_tcp_nodelay(true);
    d->client.set_read_timeout(30);
    d->client.enable_server_certificate_verification(false);
}

Caller::~Caller() = default;

CallResult Caller::call(
    const QByteArray &method, const QByteArray &target, const Headers &headers, const QByteArray &body)
{
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toStdString();
    for (const auto &[name, value] : headers)
        request.headers.emplace(name.toStdString(), value.toStdString());
    request.body = body.toStdString();
    const httplib::Result result = d->client.send(request);
    if (!result)
        return {};
    CallResult answer{result->status, QByteArray::fromStdString(result->body), {}};
    for (const auto &[name, value] : result->headers)
        answer.headers.emplace_back(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    return answer;
}

} // namespace sim
