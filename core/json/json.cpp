// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/json.h"

#include <simdjson.h>

#include <bit>
#include <cmath>

namespace sampan {

using simdjson::dom::element;

struct JsonAccess {
    static Json wrap(const element &e)
    {
        static_assert(sizeof(element) == sizeof(Json::m_element) && std::is_trivially_copyable_v<element>);
        Json json;
        json.m_element = std::bit_cast<std::array<std::byte, 16>>(e);
        json.m_type = typeOf(e);
        return json;
    }
    static element unwrap(const Json &json) { return std::bit_cast<element>(json.m_element); }

private:
    static Json::Type typeOf(const element &e)
    {
        using simdjson::dom::element_type;
        switch (e.type()) {
        case element_type::ARRAY:
            return Json::Type::Array;
        case element_type::OBJECT:
            return Json::Type::Object;
        case element_type::INT64:
            return Json::Type::Integer;
        case element_type::UINT64:
            return Json::Type::Unsigned;
        case element_type::DOUBLE:
            return Json::Type::Real;
        case element_type::STRING:
            return Json::Type::Text;
        case element_type::BOOL:
            return Json::Type::Boolean;
        case element_type::NULL_VALUE:
            return Json::Type::Null;
        }
        return Json::Type::Absent;
    }
};

namespace {
    QString toQString(std::string_view view)
    {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    }
}

Json Json::operator[](const char *key) const
{
    element found;
    if (!isObject() || JsonAccess::unwrap(*this).at_key(key).get(found) != simdjson::SUCCESS)
        return {};
    return JsonAccess::wrap(found);
}

Json Json::memberIgnoringCase(QLatin1StringView key) const
{
    Json found;
    if (isObject()) {
        for (const auto &[name, value] : simdjson::dom::object(JsonAccess::unwrap(*this))) {
            if (!found.exists() && key.compare(toQString(name), Qt::CaseInsensitive) == 0)
                found = JsonAccess::wrap(value);
        }
    }
    return found;
}

void Json::eachMemberImpl(void *context, void (*callback)(void *, const QString &, Json)) const
{
    if (!isObject())
        return;
    for (const auto &[name, value] : simdjson::dom::object(JsonAccess::unwrap(*this)))
        callback(context, toQString(name), JsonAccess::wrap(value));
}

void Json::eachImpl(void *context, void (*callback)(void *, Json)) const
{
    if (!isArray())
        return;
    for (const element &value : simdjson::dom::array(JsonAccess::unwrap(*this)))
        callback(context, JsonAccess::wrap(value));
}

qsizetype Json::size() const
{
    if (isArray())
        return static_cast<qsizetype>(simdjson::dom::array(JsonAccess::unwrap(*this)).size());
    if (isObject())
        return static_cast<qsizetype>(simdjson::dom::object(JsonAccess::unwrap(*this)).size());
    return 0;
}

QString Json::text() const
{
    const element e = JsonAccess::unwrap(*this);
    switch (m_type) {
    case Type::Text:
        return toQString(std::string_view(e));
    case Type::Integer:
        return QString::number(int64_t(e));
    case Type::Unsigned:
        return QString::number(uint64_t(e));
    case Type::Real:
        return QString::number(double(e), 'g', QLocale::FloatingPointShortest);
    case Type::Boolean:
        return bool(e) ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return {};
    }
}

QString Json::trimmed() const
{
    return text().trimmed().normalized(QString::NormalizationForm_C);
}

std::optional<qint64> Json::integer() const
{
    const element e = JsonAccess::unwrap(*this);
    switch (m_type) {
    case Type::Integer:
        return int64_t(e);
    case Type::Real: {
        const double real = double(e);
        if (real == std::floor(real) && std::abs(real) < 9e15)
            return static_cast<qint64>(real);
        return std::nullopt;
    }
    case Type::Text: {
        bool good = false;
        const qint64 number = toQString(std::string_view(e)).trimmed().toLongLong(&good);
        return good ? std::optional(number) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<Decimal> Json::decimal() const
{
    if (!isText() && !isNumber())
        return std::nullopt;
    if (m_type == Type::Real) {
        const double real = double(JsonAccess::unwrap(*this));
        const Result<Decimal> number = Decimal::parse(QString::number(real, 'f', QLocale::FloatingPointShortest));
        return number ? std::optional(*number) : std::nullopt;
    }
    const Result<Decimal> number = Decimal::parse(text());
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<bool> Json::boolean() const
{
    if (m_type == Type::Boolean)
        return bool(JsonAccess::unwrap(*this));
    const QString word = text().trimmed().toLower();
    if (word == u"yes" || word == u"true" || word == u"1")
        return true;
    if (word == u"no" || word == u"false" || word == u"0")
        return false;
    return std::nullopt;
}

std::optional<Money> Json::money(Currency currency) const
{
    // Shops keep more digits than the currency has ("12.3456"): the amount is rounded, once.
    std::optional<Decimal> number = decimal();
    if (!number && m_type == Type::Real && std::abs(double(JsonAccess::unwrap(*this))) < 1e-6)
        number = Decimal(); // too small for a decimal, and for any currency
    if (!number)
        return std::nullopt;
    const auto money = multiplyShift(number->digits(), 1, currency.exponent() - number->scale()).and_then([&](qint64 minor) { return Money::fromMinor(minor, currency); });
    return money ? std::optional(*money) : std::nullopt;
}

class JsonDocument::Impl {
public:
    simdjson::dom::parser parser {static_cast<size_t>(JsonDocument::largest)};
    element root;
};

JsonDocument::JsonDocument(std::unique_ptr<Impl> impl)
    : d(std::move(impl))
{
}
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;
JsonDocument::~JsonDocument() = default;

namespace {
    // simdjson refuses the whole document for one number that fits neither 64 bits nor a real. Such numbers become
    // texts, which keeps their digits.
    QByteArray withLongNumbersAsTexts(const QByteArray &bytes)
    {
        QByteArray out;
        out.reserve(bytes.size() + 64);
        bool inText = false;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            if (inText && c == '\\' && i + 1 < bytes.size()) {
                out.append(c).append(bytes[++i]);
                continue;
            }
            if (c == '"')
                inText = !inText;
            if (inText || (c != '-' && (c < '0' || c > '9'))) {
                out.append(c);
                continue;
            }
            const auto ends = std::find_if(bytes.begin() + i, bytes.end(), [](char d) { return !strchr("+-.eE0123456789", d) || d == 0; });
            const QByteArray number = bytes.sliced(i, ends - bytes.begin() - i);
            const bool isLong = number.size() > 18 || number.contains('e') || number.contains('E');
            out.append(isLong ? '"' + number + '"' : number);
            i += number.size() - 1;
        }
        return out;
    }

    QString firstWords(const QByteArray &bytes)
    {
        const QString start = QString::fromUtf8(bytes.left(200)).simplified().left(60);
        return bytes.size() > 60 ? start + u'…' : start;
    }

    Error sentenceFor(simdjson::error_code code, const QByteArray &bytes)
    {
        switch (code) {
        case simdjson::CAPACITY:
        case simdjson::MEMALLOC:
            return {ErrorCode::Full, Sentence::tr("The answer is too large to be read (%1 MB).").arg(bytes.size() / 1000000)};
        case simdjson::DEPTH_ERROR:
            return {ErrorCode::Invalid, Sentence::tr("The answer is nested too deeply to be read.")};
        case simdjson::EMPTY:
            return {ErrorCode::Invalid, Sentence::tr("The answer is empty.")};
        default:
            return {ErrorCode::Invalid, Sentence::tr("The answer is not JSON: %1").arg(firstWords(bytes))};
        }
    }
}

Result<JsonDocument> JsonDocument::parse(const QByteArray &bytes)
{
    if (bytes.size() >= largest)
        return tl::unexpected(sentenceFor(simdjson::CAPACITY, bytes));
    if (bytes.trimmed().isEmpty())
        return tl::unexpected(sentenceFor(simdjson::EMPTY, bytes));
    auto impl = std::make_unique<Impl>();
    if (const auto code = impl->parser.allocate(static_cast<size_t>(bytes.size()) + 64, deepest); code != simdjson::SUCCESS)
        return tl::unexpected(sentenceFor(code, bytes));
    const auto parse = [&](const QByteArray &text) { return impl->parser.parse(text.constData(), static_cast<size_t>(text.size())).get(impl->root); };
    QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    auto code = parse(text);
    if (code == simdjson::UTF8_ERROR) {
        // Old shops hold bytes that are no UTF-8; one bad letter must not hide a hundred products.
        text = QString::fromUtf8(text).toUtf8();
        code = parse(text);
    }
    if (code == simdjson::NUMBER_ERROR)
        code = parse(withLongNumbersAsTexts(text));
    if (code != simdjson::SUCCESS)
        return tl::unexpected(sentenceFor(code, bytes));
    return JsonDocument(std::move(impl));
}

Json JsonDocument::root() const
{
    return JsonAccess::wrap(d->root);
}

} // namespace sampan
