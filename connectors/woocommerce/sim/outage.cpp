// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/outage.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

/// PHP died: an error with one key more than usual.
HttpAnswer wordpressError(int status, const char *code, const char *message)
{
    JsonOut out = Failure{status, code, QString::fromUtf8(message)}.json();
    HttpAnswer answer;
    answer.status = status;
    answer.body = out.raw("additional_errors", "[]").text();
    return answer;
}

HttpAnswer page(int status, const char *title)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html";
    const QByteArray text = QByteArray::number(status) + ' ' + title;
    answer.body = "<html>\r\n<head><title>" + text + "</title></head>\r\n<body>\r\n<center><h1>" + text
        + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    return answer;
}

} // namespace

std::optional<Outage> outage(const QString &name)
{
    if (name == "maintenance"_L1)
        return Outage::Maintenance;
    if (name == "database"_L1)
        return Outage::Database;
    if (name == "fatal"_L1)
        return Outage::Fatal;
    if (name == "gateway"_L1)
        return Outage::Gateway;
    return std::nullopt;
}

HttpAnswer outageAnswer(Outage outage, int retryAfter)
{
    switch (outage) {
    case Outage::Database:
        return wordpressError(500, "wp_die", "<h1>Error establishing a database connection</h1>");
    case Outage::Fatal:
        return wordpressError(500, "internal_server_error",
            "<p>There has been a critical error on this website.</p><p><a href=\"https://wordpress.org/"
            "documentation/article/faq-troubleshooting/\">Learn more about troubleshooting WordPress.</a></p>");
    case Outage::Gateway:
        return page(502, "Bad Gateway");
    case Outage::Maintenance:
    case Outage::None:
        break;
    }
    HttpAnswer answer
        = wordpressError(503, "wp_die", "Briefly unavailable for scheduled maintenance. Check back in a minute.");
    if (retryAfter > 0)
        answer.headers.emplace_back("Retry-After", QByteArray::number(retryAfter));
    return answer;
}

HttpAnswer faultAnswer(const ContentFault &fault)
{
    if (fault.kind == ContentFault::Kind::Throttled) {
        HttpAnswer answer = page(429, "Too Many Requests");
        answer.headers.emplace_back("Retry-After", "1");
        return answer;
    }
    if (fault.html || fault.status == 502) {
        return fault.status == 500 ? page(500, "Internal Server Error")
            : fault.status == 502  ? page(502, "Bad Gateway")
                                   : page(503, "Service Temporarily Unavailable");
    }
    return fault.status == 500 ? outageAnswer(Outage::Fatal, 0) : outageAnswer(Outage::Maintenance, 1);
}

} // namespace sim::woo
