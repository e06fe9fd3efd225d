// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/envelope.h"

#include <QRegularExpression>

#include <array>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array innerNames{
    "result"_L1, "returnType"_L1, "EptRemoteResult"_L1, "com.jd.eptid.common.domain.EptRemoteResult"_L1};
constexpr std::array successNames{"success"_L1, "isSuccess"_L1};

bool saysHowItWent(Json json)
{
    for (const auto name : successNames) {
        if (json.memberIgnoringCase(name).exists())
            return true;
    }
    return json.memberIgnoringCase("model"_L1).exists();
}

QString wordsOf(Json json)
{
    const Json words = firstOf(json, {"message", "msg", "errorMessage", "errMsg", "en_desc", "zh_desc", "desc"});
    return words.trimmed();
}
} // namespace

Envelope::Envelope(const Request &request, const Answer &answer)
{
    auto document = JsonDocument::parse(answer.body);
    if (!document) {
        m_fault = document.error().what.english();
        return;
    }
    m_documents.push_back(std::move(*document));
    readWrapper(open(m_documents.back().root()), request.queryValue(u"method"));
}

Json Envelope::open(Json json)
{
    // Three levels were seen; a fourth would be somebody's text that happens to look like JSON.
    for (int level = 0; level < 3 && json.isText(); ++level) {
        const QString text = json.text().trimmed();
        if (!text.startsWith(u'{') && !text.startsWith(u'[') && !text.startsWith(u'"'))
            break;
        auto document = JsonDocument::parse(text.toUtf8());
        if (!document)
            break;
        m_documents.push_back(std::move(*document));
        json = m_documents.back().root();
    }
    return json;
}

void Envelope::readWrapper(Json root, const QString &method)
{
    if (const Json error = open(root.memberIgnoringCase("error_response"_L1)); error.isObject()) {
        m_shape = Shape::GatewayError;
        m_wrapper = m_inner = error;
        return;
    }
    const QString wanted = QString(method).replace(u'.', u'_') + u"_response"_s;
    root.eachMember([&](const QString &name, Json value) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0 && !m_wrapper.exists())
            m_wrapper = open(value);
    });
    if (m_wrapper.isObject())
        readInner(m_wrapper);
    else
        m_fault = root.isObject() ? u"The answer belongs to another call."_s : u"The answer is not an object."_s;
}

void Envelope::readInner(Json wrapper)
{
    for (const auto name : innerNames) {
        if (const Json inner = open(wrapper.memberIgnoringCase(name)); inner.isObject() && !m_inner.exists())
            m_inner = inner;
    }
    if (!m_inner.exists() && saysHowItWent(wrapper))
        m_inner = wrapper;
    if (!m_inner.exists()) {
        int objects = 0;
        Json only;
        wrapper.eachMember([&](const QString &, Json value) {
            if (const Json opened = open(value); opened.isObject()) {
                only = opened;
                ++objects;
            }
        });
        if (objects == 1)
            m_inner = only;
    }
    const QString outer = wrapper["code"].trimmed();
    if (!m_inner.exists() && (outer.isEmpty() || outer == u"0")) {
        m_fault = u"The answer holds no result."_s;
        return;
    }
    m_shape = Shape::Inner;
    m_model = open(m_inner.memberIgnoringCase("model"_L1));
    if (m_model.isNull())
        m_model = {};
}

std::optional<bool> Envelope::success() const
{
    for (const auto name : successNames) {
        if (const auto flag = m_inner.memberIgnoringCase(name).boolean())
            return flag;
    }
    return std::nullopt;
}

QString Envelope::code() const
{
    const QString inner = m_inner["code"].trimmed();
    return inner.isEmpty() ? m_wrapper["code"].trimmed() : inner;
}

QString Envelope::message() const
{
    if (!m_fault.isEmpty())
        return m_fault;
    const QString inner = wordsOf(m_inner);
    return inner.isEmpty() ? wordsOf(m_wrapper) : inner;
}

Json firstOf(Json json, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const Json found = json.memberIgnoringCase(QLatin1StringView(name)); found.exists() && !found.isNull())
            return found;
    }
    return {};
}

QString idOf(Json json)
{
    if (json.isNumber()) {
        if (const auto number = json.integer())
            return QString::number(*number);
    }
    return json.isObject() || json.isArray() ? QString() : json.trimmed();
}

std::optional<Money> moneyOf(Json json, Currency currency)
{
    static const QRegularExpression grouped(u"^-?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
    const QString text = json.isText() ? json.trimmed() : QString();
    if (!grouped.match(text).hasMatch())
        return json.money(currency);
    const auto money = Money::parse(QString(text).remove(u','), currency);
    return money ? std::optional(*money) : std::nullopt;
}

std::optional<Money> priceOf(Json json, Currency currency)
{
    const auto money = moneyOf(json, currency);
    return money && money->minor() >= 0 ? money : std::nullopt;
}

std::optional<qint64> piecesIn(Json json)
{
    constexpr qint64 most = 1'000'000'000'000;
    const auto pieces = json.integer();
    return pieces && *pieces <= most && *pieces >= -most ? pieces : std::nullopt;
}

QString wordsIn(Json json)
{
    if (json.isObject() || json.isArray())
        return u"{…}"_s;
    const QString words = json.trimmed();
    return words.size() > 40 ? words.left(39) + u'…' : words;
}

} // namespace sampan::jdid
