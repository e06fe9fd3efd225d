// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/http_server.h"

namespace sim::jdid {

inline HttpAnswer jsonAnswer(const QByteArray &body, int status = 200)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

inline HttpAnswer htmlAnswer(const QByteArray &body, int status)
{
    HttpAnswer answer = jsonAnswer(body, status);
    answer.contentType = "text/html; charset=utf-8";
    return answer;
}

} // namespace sim::jdid
