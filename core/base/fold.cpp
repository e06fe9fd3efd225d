// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fold.h"

namespace sampan {

namespace {
    bool isAscii(QStringView text)
    {
        for (QChar c : text) {
            if (c.unicode() >= 0x80)
                return false;
        }
        return true;
    }

    // Letters that Unicode does not take apart although people type them without the stroke.
    QChar plainLetter(QChar c)
    {
        switch (c.unicode()) {
        case u'đ':
        case u'ð':
            return u'd';
        case u'ł':
            return u'l';
        case u'ø':
            return u'o';
        case u'ħ':
            return u'h';
        case u'ı':
            return u'i';
        default:
            return c;
        }
    }

    void appendFolded(QString &out, QChar c)
    {
        const bool blank = c.isSpace();
        if (blank) {
            if (!out.isEmpty() && out.back() != u' ')
                out += u' ';
        } else {
            out += c;
        }
    }

    QString trimmedEnd(QString text)
    {
        if (text.endsWith(u' '))
            text.chop(1);
        return text;
    }
}

QString foldForSearch(QStringView text)
{
    QString out;
    out.reserve(text.size());
    if (isAscii(text)) {
        for (QChar c : text)
            appendFolded(out, c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c);
        return trimmedEnd(out);
    }
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool afterLatin = false;
    for (QChar c : apart) {
        if (c.isMark() && afterLatin)
            continue;
        if (!c.isMark())
            afterLatin = c.script() == QChar::Script_Latin;
        appendFolded(out, plainLetter(c));
    }
    return trimmedEnd(out);
}

} // namespace sampan
