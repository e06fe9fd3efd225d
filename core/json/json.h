// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>

namespace sampan {

class JsonDocument;

/// A place in a JSON document, read without trust: a missing key, null, a number where text was expected or text
/// where a number was, all have an answer and none fails. Valid as long as its document. Cheap to copy.
class Json {
public:
    Json() = default;

    bool exists() const { return m_type != Type::Absent; }
    bool isNull() const { return m_type == Type::Null; }
    bool isObject() const { return m_type == Type::Object; }
    bool isArray() const { return m_type == Type::Array; }
    bool isText() const { return m_type == Type::Text; }
    bool isNumber() const { return m_type == Type::Integer || m_type == Type::Real; }

    /// A member of an object; of anything else, absent.
    Json operator[](const char *key) const;
    /// The member whose name is `key` without regard to case.
    Json memberIgnoringCase(QLatin1StringView key) const;
    /// Calls with every (name, value) of an object, in order.
    template <typename Callback> void eachMember(Callback &&callback) const;
    /// Calls with every element of an array.
    template <typename Callback> void each(Callback &&callback) const;
    qsizetype size() const; ///< of an array or object, else 0

    QString text() const;    ///< of text, as it is; of a number or boolean, its digits or word; else empty
    QString trimmed() const; ///< text, NFC, without white space at its ends
    std::optional<qint64> integer() const; ///< also of "12" and of 12.0; absent for "12.5", "abc", "", beyond 64 bits
    std::optional<Decimal> decimal() const; ///< also of text; a JSON real is read by its shortest digits
    std::optional<bool> boolean() const;    ///< also of "yes", "no", "true", "false", 0, 1
    /// Exact, then rounded to the currency's minor unit, once; a JSON real counts by its shortest digits. Absent for "", null, "12,50",
    /// "1e3" and anything else that is no plain number.
    std::optional<Money> money(Currency currency) const;

private:
    friend class JsonDocument;
    friend struct JsonAccess;
    enum class Type : quint8 { Absent, Null, Object, Array, Text, Integer, Unsigned, Real, Boolean };

    void eachMemberImpl(void *context, void (*callback)(void *, const QString &, Json)) const;
    void eachImpl(void *context, void (*callback)(void *, Json)) const;

    Type m_type = Type::Absent;
    alignas(8) std::array<std::byte, 16> m_element {}; // a simdjson::dom::element, kept out of this header
};

/// A parsed document, with simdjson. Hostile input is a sentence, never a crash: nesting is limited, size too.
class JsonDocument {
public:
    static constexpr qsizetype largest = 256 * 1024 * 1024;
    static constexpr int deepest = 512;

    /// Invalid with what is wrong ("ends in the middle", "is nested too deeply", "is not JSON: <html>…").
    static Result<JsonDocument> parse(const QByteArray &bytes);
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();

    Json root() const;

private:
    class Impl;
    explicit JsonDocument(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> d;
};

template <typename Callback> void Json::eachMember(Callback &&callback) const
{
    eachMemberImpl(&callback, [](void *context, const QString &name, Json value) { (*static_cast<std::remove_reference_t<Callback> *>(context))(name, value); });
}

template <typename Callback> void Json::each(Callback &&callback) const
{
    eachImpl(&callback, [](void *context, Json value) { (*static_cast<std::remove_reference_t<Callback> *>(context))(value); });
}

} // namespace sampan
