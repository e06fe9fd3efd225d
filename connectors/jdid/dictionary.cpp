// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/dictionary.h"

#include <QRegularExpression>

#include <array>
#include <span>

namespace sampan::jdid {

namespace {
struct Entry {
    const char *pattern; ///< regular expression, without regard to case
    AnswerClass kind;
};

// Order matters: "invalid access_token sign" is about the token; "too many requests" is no wrong request.
constexpr std::array gatewayWords{
    Entry{"quota|call limit|too (many|frequent)|frequency|rate limit|flow control|次数|频率|限流",
        AnswerClass::Throttled},
    Entry{"time ?stamp|时间戳", AnswerClass::Clock},
    Entry{"refresh[_ ]?token", AnswerClass::AuthRevoked},
    Entry{"access[_ ]?token|\\btoken\\b|session|令牌|授权过期", AnswerClass::AuthExpired},
    Entry{"\\bsign(ature)?\\b|签名", AnswerClass::Clock},
    Entry{"permission|forbidden|not authori[sz]ed|unauthori[sz]ed|app_?key|权限", AnswerClass::Permission},
    Entry{"(missing|invalid|unsupported|unknown) (method|version|v\\b|param|argument|format)|no such method|参数",
        AnswerClass::Invalid},
};

struct Code {
    const char *code;
    AnswerClass kind;
};
constexpr std::array gatewayCodes{
    Code{"2", AnswerClass::Throttled},
    Code{"4", AnswerClass::Invalid},
    Code{"5", AnswerClass::Invalid},
    Code{"7", AnswerClass::Clock},
    Code{"8", AnswerClass::Clock},
    Code{"11", AnswerClass::Clock},
    Code{"12", AnswerClass::Clock},
    Code{"14", AnswerClass::Invalid},
    Code{"15", AnswerClass::Invalid},
    Code{"18", AnswerClass::AuthExpired},
    Code{"19", AnswerClass::AuthExpired},
    Code{"21", AnswerClass::Permission},
    Code{"43", AnswerClass::Transient},
};

// English, Indonesian and Chinese: the shop system answered in all three.
constexpr std::array refusalWords{
    Entry{"too (many requests|frequent)|rate limit|\\bqps\\b|call limit|quota exceeded|terlalu sering|频繁",
        AnswerClass::Throttled},
    Entry{"access[_ ]?token|token (is )?(invalid|expired)|(invalid|expired) token", AnswerClass::AuthExpired},
    Entry{"system (is )?(busy|error|exception)|try (it )?again|time[d]? ?out|internal (server )?error|service "
          "unavailable|"
          "\\brpc\\b|coba lagi|sistem sibuk|系统(繁忙|异常|错误)|稍后|超时",
        AnswerClass::Transient},
    Entry{"cancel|dibatalkan|已取消", AnswerClass::StateConflict},
    Entry{"not (be )?(found|exist)|doesn'?t exist|no such|tidak (ditemukan|ada)|不存在|找不到", AnswerClass::NotFound},
    Entry{"already|duplicat|repeat(ed)?\\b|has been (shipped|sent|used)|\\bexists?\\b|sudah|重复|已存在|已经",
        AnswerClass::Duplicate},
    Entry{"permission|not belong|no right|unauthori[sz]ed|not your|bukan milik|权限|不属于", AnswerClass::Permission},
    Entry{"\\bstat(us|e)\\b|under (audit|review)|in (audit|review)|audit(ing)?\\b|not allow|cannot|can not|can't|"
          "locked|not (yet )?(ready|printed|shipped)|tidak (bisa|dapat)|审核中|状态|不能",
        AnswerClass::StateConflict},
};

std::optional<AnswerClass> lookUp(std::span<const Entry> entries, const QString &words)
{
    for (const Entry &entry : entries) {
        const QRegularExpression pattern(QString::fromUtf8(entry.pattern),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (pattern.match(words).hasMatch())
            return entry.kind;
    }
    return std::nullopt;
}
} // namespace

AnswerClass classOfGatewayError(const QString &code, const QString &words)
{
    if (const auto kind = lookUp(gatewayWords, words))
        return *kind;
    for (const Code &known : gatewayCodes) {
        if (code == QLatin1StringView(known.code))
            return known.kind;
    }
    return AnswerClass::Transient;
}

AnswerClass classOfRefusal(const QString &words)
{
    return lookUp(refusalWords, words).value_or(AnswerClass::Invalid);
}

} // namespace sampan::jdid
