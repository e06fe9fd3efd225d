// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/formula_guard.h"

namespace sampan {

namespace {
    bool isPlainNumber(QStringView text)
    {
        const QStringView digits = text.startsWith(u'-') || text.startsWith(u'+') ? text.sliced(1) : text;
        const bool only = std::all_of(digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
        return only && digits.count(u'.') <= 1 && digits.size() > digits.count(u'.');
    }

    // Full-width signs count too: spreadsheets of the east take them.
    bool beginsFormula(QStringView text)
    {
        return !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front()) && !isPlainNumber(text);
    }

    QStringView withoutApostrophes(QStringView text)
    {
        while (text.startsWith(u'\''))
            text = text.sliced(1);
        return text;
    }
}

QString guarded(const QString &text)
{
    // A text that has such an apostrophe of its own gets one more, so that it comes back as it was.
    return beginsFormula(withoutApostrophes(text)) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && beginsFormula(withoutApostrophes(text)) ? text.mid(1) : text;
}

} // namespace sampan
