// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/typed_text.h"

#include "core/base/instant.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sampan::ui {

namespace {
    bool isNumeric(FieldType type)
    {
        switch (type) {
        case FieldType::Money:
        case FieldType::Number:
        case FieldType::Decimal:
        case FieldType::Percent:
        case FieldType::Grams:
        case FieldType::Millimetres:
            return true;
        default:
            return false;
        }
    }

    QString latinFigures(const QString &text)
    {
        QString plain;
        for (QChar c : text) {
            if (c.isDigit() && c.digitValue() >= 0)
                plain += QLatin1Char(static_cast<char>('0' + c.digitValue()));
            else if (c == QChar(0x2212)) // a typographer's minus
                plain += u'-';
            else if (!c.isSpace())
                plain += c;
        }
        return plain;
    }

    QString plainNumber(const QString &number, const QLocale &locale)
    {
        const QString point = QRegularExpression::escape(locale.decimalPoint());
        const QString group = locale.groupSeparator().trimmed().isEmpty() ? QString() : QRegularExpression::escape(locale.groupSeparator());
        if (!group.isEmpty()) {
            const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(%1\\d{3})+(%2\\d+)?$").arg(group, point));
            if (grouped.match(number).hasMatch())
                return QString(number).remove(locale.groupSeparator()).replace(locale.decimalPoint(), QStringLiteral("."));
        }
        const QRegularExpression simple(QStringLiteral("^[+-]?\\d*%1\\d+$").arg(point));
        return simple.match(number).hasMatch() ? QString(number).replace(locale.decimalPoint(), QStringLiteral(".")) : number;
    }

    QString plainNumeric(FieldType type, const QString &typed, const QLocale &locale)
    {
        QString text = latinFigures(typed);
        qsizetype begin = 0;
        qsizetype end = text.size();
        const auto isSign = [](QChar c) { return c.isLetter() || c.category() == QChar::Symbol_Currency || c == u'%'; };
        if (type == FieldType::Money) {
            while (begin < end && (isSign(text[begin]) || (text[begin] == u'.' && begin > 0)))
                ++begin;
        }
        while (end > begin && isSign(text[end - 1]))
            --end;
        // What stands after a number is its unit, or for money its currency.
        const QString unit = type == FieldType::Money ? QString() : text.mid(end);
        const QString number = text.mid(begin, end - begin);
        return number.isEmpty() ? text : plainNumber(number, locale) + unit;
    }

    QString plainTime(const QString &typed, const QLocale &locale)
    {
        const QString text = typed.trimmed();
        for (const QString &format : {QStringLiteral("yyyy-MM-dd HH:mm"), QStringLiteral("yyyy-MM-dd HH:mm:ss"), QStringLiteral("yyyy-MM-dd"), locale.dateTimeFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::ShortFormat)}) {
            const QDateTime local = locale.toDateTime(text, format);
            if (local.isValid())
                return toIso(fromDateTime(local));
        }
        return text;
    }
}

QString yesWord()
{
    return QCoreApplication::translate("Flag", "yes");
}

QString noWord()
{
    return QCoreApplication::translate("Flag", "no");
}

QString plainText(FieldType type, const QString &typed, const QLocale &locale)
{
    if (typed.trimmed().isEmpty())
        return typed;
    if (isNumeric(type))
        return plainNumeric(type, typed, locale);
    if (type == FieldType::Time)
        return plainTime(typed, locale);
    if (type == FieldType::Flag) {
        const QString word = typed.trimmed();
        if (word.compare(yesWord(), Qt::CaseInsensitive) == 0)
            return QStringLiteral("yes");
        if (word.compare(noWord(), Qt::CaseInsensitive) == 0)
            return QStringLiteral("no");
    }
    return typed;
}

QString typedText(FieldType type, const QString &plain, const QLocale &locale)
{
    if (isNumeric(type))
        return QString(plain).replace(QStringLiteral("."), locale.decimalPoint());
    if (type == FieldType::Flag && !plain.isEmpty())
        return plain == u"yes" ? yesWord() : noWord();
    if (type == FieldType::Time && !plain.isEmpty()) {
        const auto time = instantFromIso(plain);
        return time ? toDateTime(*time).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : plain;
    }
    return plain;
}

} // namespace sampan::ui
