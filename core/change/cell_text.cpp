// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/cell_text.h"

#include "core/base/instant.h"
#include "core/state/listing_states.h"
#include "core/state/order_states.h"

namespace sampan {

namespace {
    Result<Value> wholeNumber(QStringView text)
    {
        bool good = false;
        const qint64 number = text.toLongLong(&good);
        if (!good)
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a whole number.").arg(text.toString()));
        return Value(number);
    }

    Result<Value> flag(QStringView text)
    {
        for (const char16_t *word : {u"yes", u"true", u"on", u"1"}) {
            if (text.compare(QStringView(word), Qt::CaseInsensitive) == 0)
                return Value(qint64(1));
        }
        for (const char16_t *word : {u"no", u"false", u"off", u"0"}) {
            if (text.compare(QStringView(word), Qt::CaseInsensitive) == 0)
                return Value(qint64(0));
        }
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is neither yes nor no.").arg(text.toString()));
    }

    Result<Value> money(QStringView text, Currency currency)
    {
        if (text.contains(u',') && !text.contains(u'.'))
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” has a comma. Write the price with a point, such as 12.50.").arg(text.toString()));
        const auto amount = Money::parse(text, currency);
        if (!amount)
            return tl::unexpected(amount.error());
        return Value(amount->minor());
    }

    Result<Value> country(QStringView text)
    {
        const QString code = text.toString().toUpper();
        const bool letters = code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (!letters)
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a country. Use two letters, such as AU or ID.").arg(text.toString()));
        return Value(code);
    }

    // A weight or a length may be typed with its unit; the cell holds grams and millimetres.
    Result<Value> measure(QStringView text, QLatin1StringView small, QLatin1StringView large, qint64 factor)
    {
        QStringView digits = text;
        qint64 times = 1;
        if (digits.endsWith(large, Qt::CaseInsensitive)) { // before the small one: "kg" ends with "g"
            times = factor;
            digits.chop(large.size());
        } else if (digits.endsWith(small, Qt::CaseInsensitive)) {
            digits.chop(small.size());
        }
        const auto number = Decimal::parse(digits.trimmed());
        if (!number || number->digits() < 0)
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a size. Use a number such as 250, or with its unit, 0.25 %2.").arg(text.toString()).arg(large));
        const auto whole = multiplyDivide(number->digits(), times, powerOfTen(number->scale()));
        if (!whole)
            return tl::unexpected(whole.error());
        return Value(*whole);
    }
}

Result<Value> cellFromText(const Field &field, QStringView typed, Currency currency)
{
    if (field.type == FieldType::LongText || field.type == FieldType::Personal)
        return Value(typed.trimmed().toString().normalized(QString::NormalizationForm_C));
    const QString clean = typed.trimmed().toString().normalized(QString::NormalizationForm_C);
    const QStringView text = clean;
    if (field.type == FieldType::Text)
        return Value(clean);
    if (text.isEmpty()) {
        if (field.required)
            return fail(ErrorCode::Invalid, Sentence::tr("%1 must not be empty.").arg(QString::fromUtf8(field.title)));
        return emptyValue(field);
    }
    switch (field.type) {
    case FieldType::Money:
        return money(text, currency);
    case FieldType::Number:
    case FieldType::Choice:
    case FieldType::Reference:
        return wholeNumber(text);
    case FieldType::Flag:
        return flag(text);
    case FieldType::Grams:
        return measure(text, QLatin1StringView("g"), QLatin1StringView("kg"), 1000);
    case FieldType::Millimetres:
        return measure(text, QLatin1StringView("mm"), QLatin1StringView("cm"), 10);
    case FieldType::Decimal:
    case FieldType::Percent: {
        const auto number = Decimal::parse(text.endsWith(u'%') ? text.chopped(1) : text);
        return number ? Result<Value>(number->toText()) : tl::unexpected(number.error());
    }
    case FieldType::Currency: {
        const auto code = Currency::fromCode(text);
        return code ? Result<Value>(code->code()) : tl::unexpected(code.error());
    }
    case FieldType::Country:
        return country(text);
    case FieldType::Day: {
        const QDate day = QDate::fromString(clean, Qt::ISODate);
        if (!day.isValid())
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a day. Use the form 2026-11-24.").arg(clean));
        return Value(day.toString(Qt::ISODate));
    }
    case FieldType::Time: {
        const auto time = instantFromIso(text);
        return time ? Result<Value>(toMs(*time)) : tl::unexpected(time.error());
    }
    case FieldType::ListingStateField:
    case FieldType::OrderStateField:
        return fail(ErrorCode::Refused, Sentence::tr("A state is not typed: it follows from what is done."));
    default:
        return Value(clean);
    }
}

QString cellToText(const Field &field, const Value &value, Currency currency)
{
    if (value.isText())
        return value.text();
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Money: {
        const auto amount = Money::fromMinor(value.number(), currency);
        return amount ? amount->amount() : QString::number(value.number());
    }
    case FieldType::Flag:
        return value.number() != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldType::Time:
        return value.number() == 0 ? QString() : toIso(instantFromMs(value.number()));
    case FieldType::ListingStateField:
        return nameOf(static_cast<ListingState>(value.number()));
    case FieldType::OrderStateField:
        return nameOf(static_cast<OrderState>(value.number()));
    default:
        return QString::number(value.number());
    }
}

} // namespace sampan
