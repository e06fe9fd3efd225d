// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/failure.h"

namespace sim::woo {

JsonOut Failure::json() const
{
    JsonOut data;
    if (!bareStatus) {
        data.add("status", status);
        data.append(extra);
    }
    JsonOut out;
    out.add("code", QString::fromLatin1(code)).add("message", message);
    return bareStatus ? out.add("data", status) : out.add("data", data);
}

HttpAnswer Failure::answer() const
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = json().text();
    return answer;
}

tl::unexpected<Failure> fail(int status, const QByteArray &code, const QString &message, const JsonOut &extra)
{
    return tl::make_unexpected(Failure{status, code, message, extra, false});
}

} // namespace sim::woo
