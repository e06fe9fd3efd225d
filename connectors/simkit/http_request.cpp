// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/http_server.h"

namespace sim {
namespace {

QByteArray decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

} // namespace

std::vector<std::pair<QByteArray, QByteArray>> parseQuery(const QByteArray &raw)
{
    std::vector<std::pair<QByteArray, QByteArray>> query;
    for (const QByteArray &piece : raw.split('&')) {
        if (piece.isEmpty())
            continue;
        const auto equals = piece.indexOf('=');
        if (equals < 0)
            query.emplace_back(decoded(piece), QByteArray());
        else
            query.emplace_back(decoded(piece.left(equals)), decoded(piece.mid(equals + 1)));
    }
    return query;
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpRequest::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace sim
