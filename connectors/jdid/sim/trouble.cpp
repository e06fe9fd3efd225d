// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/bad_answer.h"

#include "connectors/jdid/sim/answers.h"

#include <array>

namespace sim::jdid {
namespace {

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

HttpAnswer serverError(const ContentFault &fault)
{
    if (fault.html)
        return htmlAnswer(page, fault.status);
    return jsonAnswer(R"({"error":"upstream connect error or disconnect"})", fault.status);
}

} // namespace

BadAnswer badAnswer(const ContentFault &fault, Random &random)
{
    switch (random.below(5)) {
    case 0:
        return {htmlAnswer(page, 200), true};
    case 1:
        return {{}, true};
    case 2:
        return {jsonAnswer(odd.at(static_cast<size_t>(random.below(static_cast<int>(odd.size()))))), false};
    default:
        return {serverError(fault), false};
    }
}

} // namespace sim::jdid
