// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/schema.h"

#include "connectors/woocommerce/sim/dates.h"
#include "connectors/woocommerce/sim/php.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

struct Complaint {
    QByteArray code;
    QString message;
    QString parameter{}; ///< named in `details`, for wrong types
};

using Verdict = std::optional<Complaint>;

Verdict wrongType(const QString &name, const char *type)
{
    return Complaint{"rest_invalid_type", u"%1 is not of type %2."_s.arg(name, QLatin1String(type)), name};
}

bool isBoolean(const QJsonValue &value)
{
    if (value.isBool())
        return true;
    const QString text = php::toText(value).toLower();
    return text == "true"_L1 || text == "false"_L1 || text == "1"_L1 || text == "0"_L1;
}

Verdict checkInteger(const QString &name, const QJsonValue &value, const Field &field)
{
    if (!php::isInteger(value))
        return wrongType(name, "integer");
    const int number = php::toInt(value);
    if (number >= field.least && number <= field.most)
        return std::nullopt;
    const QString message = field.most == std::numeric_limits<int>::max()
        ? u"%1 must be greater than or equal to %2"_s.arg(name).arg(field.least)
        : u"%1 must be between %2 (inclusive) and %3 (inclusive)"_s.arg(name).arg(field.least).arg(field.most);
    return Complaint{"rest_out_of_bounds", message};
}

Verdict checkWord(const QString &name, const QString &word, const QStringList &words)
{
    if (words.contains(word))
        return std::nullopt;
    return Complaint{"rest_not_in_enum", u"%1 is not one of %2."_s.arg(name, spoken(words))};
}

Verdict checkList(const QString &name, const QJsonValue &value, const Field &field)
{
    const QStringList list = php::toList(value);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString item = u"%1[%2]"_s.arg(name).arg(i);
        if (field.kind == Field::Kind::IntegerList && !php::isInteger(list.at(i)))
            return wrongType(item, "integer");
        if (field.kind == Field::Kind::WordList) {
            if (auto verdict = checkWord(item, list.at(i), field.words))
                return verdict;
        }
    }
    return std::nullopt;
}

Verdict checkValue(const QString &name, const QJsonValue &value, const Field &field);

Verdict checkObject(const QString &name, const QJsonValue &value, const Field &field)
{
    const bool emptyList = value.isArray() && value.toArray().isEmpty();
    if (!value.isObject() && !emptyList)
        return wrongType(name, "object");
    for (const Field &inner : field.inner) {
        const QJsonValue member = value[QLatin1String(inner.name)];
        if (member.isUndefined() || member.isNull())
            continue;
        if (auto verdict = checkValue(u"%1[%2]"_s.arg(name, QLatin1String(inner.name)), member, inner))
            return verdict;
    }
    return std::nullopt;
}

Verdict checkObjects(const QString &name, const QJsonValue &value, const Field &field)
{
    if (!value.isArray())
        return wrongType(name, "array");
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (auto verdict = checkObject(u"%1[%2]"_s.arg(name).arg(i), list.at(i), field))
            return verdict;
    }
    return std::nullopt;
}

Verdict checkValue(const QString &name, const QJsonValue &value, const Field &field)
{
    using Kind = Field::Kind;
    switch (field.kind) {
    case Kind::Any:
        return std::nullopt;
    case Kind::Text:
        return value.isString() ? Verdict() : wrongType(name, "string");
    case Kind::Integer:
        return checkInteger(name, value, field);
    case Kind::Number: {
        bool ok = false;
        php::toText(value).toDouble(&ok);
        return ok ? Verdict() : wrongType(name, "number");
    }
    case Kind::Boolean:
        return isBoolean(value) ? Verdict() : wrongType(name, "boolean");
    case Kind::Word:
        return value.isString() ? checkWord(name, value.toString(), field.words) : wrongType(name, "string");
    case Kind::WordList:
    case Kind::IntegerList:
        return checkList(name, value, field);
    case Kind::DateTime:
        return parsedDate(php::toText(value)) ? Verdict() : Complaint{"rest_invalid_date", u"Invalid date."_s};
    case Kind::Email: {
        static const QRegularExpression address(uR"(^[^@\s]+@[^@\s]+\.[^@\s]+$)"_s);
        const QString text = php::toText(value);
        if (text.isEmpty() || address.match(text).hasMatch())
            return std::nullopt;
        return Complaint{"rest_invalid_email", u"Invalid email address."_s};
    }
    case Kind::Object:
        return checkObject(name, value, field);
    case Kind::Objects:
        return checkObjects(name, value, field);
    }
    return std::nullopt;
}

} // namespace

QString spoken(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    if (words.size() == 2)
        return words.join(" and "_L1);
    return words.mid(0, words.size() - 1).join(", "_L1) + ", and "_L1 + words.last();
}

std::optional<Failure> check(const QJsonObject &parameters, const Schema &schema)
{
    QStringList names;
    JsonOut messages;
    JsonOut details;
    for (const Field &field : schema) {
        const QString name = QString::fromLatin1(field.name);
        const QJsonValue value = parameters.value(name);
        if (value.isUndefined() || value.isNull())
            continue;
        const Verdict verdict = checkValue(name, value, field);
        if (!verdict)
            continue;
        names << name;
        messages.add(field.name, verdict->message);
        JsonOut detail;
        detail.add("code", QString::fromLatin1(verdict->code)).add("message", verdict->message);
        if (verdict->parameter.isEmpty())
            detail.null("data");
        else
            detail.add("data", JsonOut().add("param", verdict->parameter));
        details.add(field.name, detail);
    }
    if (names.isEmpty())
        return std::nullopt;
    return Failure{400, "rest_invalid_param", u"Invalid parameter(s): "_s + names.join(", "_L1),
        JsonOut().add("params", messages).add("details", details)};
}

Schema joined(Schema one, const Schema &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

} // namespace sim::woo
