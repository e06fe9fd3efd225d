// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/number_style.h"

namespace sampan {

namespace {
    enum class Says { Nothing, Point, Comma, Unclear, NoNumber };

    bool isDigit(QChar c)
    {
        return c >= u'0' && c <= u'9';
    }

    // Blanks and apostrophes between digits only ever group thousands.
    QString withoutBlanks(QStringView typed)
    {
        QString text;
        for (const QChar c : typed) {
            if (!c.isSpace() && c != u'\'' && c != u'’')
                text += c;
        }
        return text;
    }

    // "1.234.567": a first group of one to three digits, then groups of three.
    bool isGrouped(QStringView whole, QChar mark)
    {
        const auto groups = whole.split(mark);
        if (groups.front().isEmpty() || groups.front().size() > 3)
            return false;
        return std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
    }

    Says judge(QStringView text)
    {
        const QStringView digits = text.startsWith(u'-') || text.startsWith(u'+') ? text.sliced(1) : text;
        const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
        if (!plain || std::none_of(digits.begin(), digits.end(), isDigit))
            return Says::NoNumber;
        const qsizetype point = digits.lastIndexOf(u'.');
        const qsizetype comma = digits.lastIndexOf(u',');
        if (point < 0 && comma < 0)
            return Says::Nothing;
        if (point >= 0 && comma >= 0) {
            const bool byComma = comma > point;
            const QStringView whole = digits.first(std::max(point, comma));
            const bool sound = digits.count(byComma ? u',' : u'.') == 1 && isGrouped(whole, byComma ? u'.' : u',');
            return !sound ? Says::NoNumber : byComma ? Says::Comma : Says::Point;
        }
        const QChar mark = comma >= 0 ? u',' : u'.';
        const Says decimal = comma >= 0 ? Says::Comma : Says::Point;
        const Says grouping = comma >= 0 ? Says::Point : Says::Comma;
        if (digits.count(mark) > 1)
            return isGrouped(digits, mark) ? grouping : Says::NoNumber;
        const bool couldGroup = isGrouped(digits, mark) && !digits.startsWith(u'0');
        return couldGroup ? Says::Unclear : decimal;
    }
}

void NumberStyle::see(QStringView typed, qint64 line)
{
    // Units and currencies around the number do not matter here.
    QStringView number = typed;
    while (!number.isEmpty() && !isDigit(number.front()) && number.front() != u'-')
        number = number.sliced(1);
    while (!number.isEmpty() && !isDigit(number.back()))
        number.chop(1);
    const Says says = judge(withoutBlanks(number));
    if (says == Says::Point && m_point == 0)
        m_point = line;
    if (says == Says::Comma && m_comma == 0)
        m_comma = line;
}

Result<QString> NumberStyle::plain(QStringView typed, bool unclearIsPoint) const
{
    const QString text = withoutBlanks(typed);
    Says says = judge(text);
    if (says == Says::NoNumber)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a number. Use digits with a point, such as 12.50.").arg(typed.trimmed().toString()));
    if (says == Says::Unclear && (isComma() || isPoint() || unclearIsPoint))
        says = isComma() ? Says::Comma : Says::Point;
    if (says == Says::Unclear)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” can be two numbers, and no other cell of the file tells which. Write it with two digits after the point, or without a separator.").arg(typed.trimmed().toString()));
    if (says == Says::Comma && m_point > 0)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” has a decimal comma, but line %2 has a decimal point. Write all numbers of the file the same way.").arg(typed.trimmed().toString()).arg(m_point));
    QString plain = text;
    plain.remove(says == Says::Comma ? u'.' : u',');
    return plain.replace(u',', u'.');
}

} // namespace sampan
