// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/trouble.h"

#include "connectors/jdid/sim/answers.h"
#include "connectors/jdid/sim/envelope.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

using Kind = Trouble::Kind;

constexpr auto page = "<!DOCTYPE html>\n<html><head><title>JD.ID</title></head>\n<body><h1>Mohon maaf, sistem sedang "
                      "sibuk</h1><p>Silakan coba beberapa saat lagi.</p></body></html>\n";

constexpr std::array odd{
    R"({"error_response":{"code":"43","zh_desc":"系统错误","en_desc":"System error"}})",
    R"({"error_response":{"code":"10100001","zh_desc":"服务不可用","en_desc":"Service is not available"}})",
    R"({"error_response":{"code":-1,"zh_desc":"","en_desc":""}})",
    R"({"code":"500","message":"read timed out"})",
    "null",
    "{}",
};

} // namespace

HttpAnswer Trouble::answer(Random &random) const
{
    switch (kind) {
    case Kind::Html:
        return htmlAnswer(page, 200);
    case Kind::Odd:
        return jsonAnswer(odd.at(static_cast<size_t>(random.below(static_cast<int>(odd.size())))));
    case Kind::Throttled:
        return jsonAnswer(gatewayError("2", u"API call quota exceeded"_s));
    case Kind::ServerError:
        return html ? htmlAnswer(page, status)
                    : jsonAnswer(R"({"error":"upstream connect error or disconnect"})", status);
    default:
        return {};
    }
}

std::optional<Kind> troubleKind(const QString &word)
{
    constexpr std::array words{"", "5xx", "html", "empty", "odd", "throttled"};
    const auto found
        = std::find_if(words.begin() + 1, words.end(), [&](const char *known) { return word == QLatin1String(known); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Kind>(found - words.begin()));
}

Trouble drawnTrouble(const ContentFault &fault, bool silentOnesExecute, Random &random)
{
    if (fault.kind == ContentFault::Kind::Throttled)
        return Trouble{Kind::Throttled};
    if (fault.kind != ContentFault::Kind::ServerError)
        return {};
    constexpr std::array kinds{Kind::Html, Kind::Empty, Kind::Odd, Kind::ServerError, Kind::ServerError};
    Trouble trouble{
        kinds.at(static_cast<size_t>(random.below(static_cast<int>(kinds.size())))), fault.status, fault.html};
    trouble.executed = silentOnesExecute && (trouble.kind == Kind::Html || trouble.kind == Kind::Empty);
    return trouble;
}

std::optional<Trouble> OrderedTrouble::take(const QByteArray &method)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.method.isEmpty() || entry.method == method; });
    if (found == m_entries.end())
        return std::nullopt;
    const Trouble trouble = found->trouble;
    if (--found->left <= 0)
        m_entries.erase(found);
    return trouble;
}

} // namespace sim::jdid
