// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/cell_format.h"

#include "core/base/money.h"
#include "core/change/cell_text.h"
#include "ui/table/typed_text.h"
#include "ui/theme/marks.h"

#include <QCoreApplication>

namespace sampan::ui {

namespace {
    // Rupiah have hundredths by the book (ISO 4217), but nobody writes them.
    bool showsMinor(Currency currency, qint64 minor)
    {
        const bool whole = minor % powerOfTen(currency.exponent()) == 0;
        return !(whole && currency.code() == u"IDR");
    }

    QString moneyText(const QLocale &locale, qint64 minor, Currency currency)
    {
        const qint64 factor = powerOfTen(currency.exponent());
        const qint64 size = minor < 0 ? -minor : minor;
        QString text = locale.toString(size / factor);
        if (currency.exponent() > 0 && showsMinor(currency, minor))
            text += locale.decimalPoint() + QStringLiteral("%1").arg(size % factor, currency.exponent(), 10, QLatin1Char('0'));
        return minor < 0 ? locale.negativeSign() + text : text;
    }

    QString oneLine(const QString &text)
    {
        // Enough for any column; the rest is in the tooltip.
        return text.left(400).simplified();
    }
}

bool isFigures(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Grams:
    case FieldType::Millimetres:
        return true;
    default:
        return false;
    }
}

bool isSentence(const ViewColumn &column)
{
    return column.type == FieldType::LongText && (qstrcmp(column.id, "sentence") == 0 || qstrcmp(column.id, "reason") == 0);
}

QString fieldWord(const char *english)
{
    return *english ? QCoreApplication::translate("Field", english) : QString();
}

QString CellFormat::shown(FieldType type, const Value &value, Currency currency) const
{
    if (value.isNull())
        return {};
    switch (type) {
    case FieldType::Money:
        return moneyText(locale, value.number(), currency);
    case FieldType::Number:
    case FieldType::Grams:
    case FieldType::Millimetres:
        return locale.toString(value.number());
    case FieldType::Decimal:
    case FieldType::Percent:
        return QString(value.text()).replace(QStringLiteral("."), locale.decimalPoint());
    case FieldType::Flag:
        return value.number() != 0 ? yesWord() : QString();
    case FieldType::Time:
        return value.number() == 0 ? QString() : shortTime(instantFromMs(value.number()));
    case FieldType::Day: {
        const QDate day = QDate::fromString(value.text(), Qt::ISODate);
        return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : value.text();
    }
    case FieldType::ListingStateField:
    case FieldType::OrderStateField:
        return markFor(type, value.number()).word;
    default:
        return value.isText() ? oneLine(value.text()) : QString::number(value.number());
    }
}

QString CellFormat::shown(const ViewSpec &view, int index, const ViewRow &row) const
{
    const ViewColumn &column = view.columns[static_cast<size_t>(index)];
    const Value &value = row.cells[static_cast<size_t>(index)];
    if (column.type == FieldType::Choice && value.isNumber() && value.number() >= 0 && value.number() < static_cast<qint64>(column.words.size()))
        return fieldWord(column.words[static_cast<size_t>(value.number())]);
    if (isSentence(column))
        return oneLine(Sentence::fromStored(value.text()).text());
    return shown(column.type, value, currencyOf(view, column, row));
}

QString CellFormat::whole(const ViewSpec &view, int index, const ViewRow &row) const
{
    const ViewColumn &column = view.columns[static_cast<size_t>(index)];
    const Value &value = row.cells[static_cast<size_t>(index)];
    if (column.type == FieldType::Time)
        return value.number() == 0 ? QString() : longTime(instantFromMs(value.number()));
    if (isSentence(column))
        return Sentence::fromStored(value.text()).text();
    if (column.type == FieldType::Money && value.isNumber())
        return moneyText(locale, value.number(), currencyOf(view, column, row)) + QChar(QChar::Nbsp) + currencyOf(view, column, row).code();
    return value.isText() ? value.text() : shown(view, index, row);
}

QString CellFormat::typed(FieldType type, const Value &value, Currency currency) const
{
    const Field field {0, "", "", type, FieldRole::Intent, ""};
    return typedText(type, cellToText(field, value, currency), locale);
}

QString CellFormat::shortTime(Instant time) const
{
    const QDateTime local = toDateTime(time).toLocalTime();
    const QDate today = toDateTime(now).toLocalTime().date();
    const QString hour = locale.toString(local.time(), QLocale::ShortFormat);
    return local.date() == today ? hour : locale.toString(local.date(), QLocale::ShortFormat) + QChar(QChar::Nbsp) + hour;
}

QString CellFormat::longTime(Instant time) const
{
    return locale.toString(toDateTime(time).toLocalTime(), QLocale::LongFormat);
}

QString CellFormat::span(Milliseconds time)
{
    const auto minutes = std::chrono::duration_cast<Minutes>(std::chrono::abs(time)).count();
    if (minutes < 1)
        return QCoreApplication::translate("Span", "less than 1 min");
    if (minutes < 90)
        return QCoreApplication::translate("Span", "%1 min").arg(minutes);
    if (minutes < 36 * 60)
        return QCoreApplication::translate("Span", "%1 h").arg((minutes + 30) / 60);
    return QCoreApplication::translate("Span", "%1 days").arg((minutes + 12 * 60) / (24 * 60));
}

} // namespace sampan::ui
