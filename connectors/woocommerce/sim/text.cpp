// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/text.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

/// Letters that do not come apart into a base and an accent.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u"l"_s;
    case u'đ':
        return u"d"_s;
    case u'ø':
        return u"o"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ß':
        return u"ss"_s;
    default:
        return letter;
    }
}

bool isAccent(QChar character)
{
    return character.unicode() >= 0x300 && character.unicode() <= 0x36f;
}

} // namespace

QString filteredTitle(const QString &text)
{
    static const QRegularExpression script(
        uR"(</?(?:script|iframe|style|object)\b[^>]*>)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bareAmpersand(uR"(&(?!(?:#\d+|#x[0-9a-fA-F]+|\w+);))"_s);
    static const QRegularExpression strayLess(uR"(<(?![a-zA-Z/!]))"_s);
    QString title = text.trimmed();
    title.remove(script);
    title.replace(bareAmpersand, u"&amp;"_s);
    title.replace(strayLess, u"&lt;"_s);
    return title;
}

QString slugOf(const QString &text)
{
    static const QRegularExpression tagOrEntity(uR"(<[^>]*>|&#?\w+;)"_s);
    QString source = text.toLower();
    source.remove(tagOrEntity);
    QString slug;
    for (const QChar character : source.normalized(QString::NormalizationForm_D)) {
        if (isAccent(character))
            continue;
        const QString plain = plainLetter(character);
        if (plain.front().unicode() < 0x80) {
            if (plain.front().isLetterOrNumber() || plain == "_"_L1)
                slug += plain;
            else if (character.isSpace() || character == u'-' || character == u'.' || character == u'/')
                slug += u'-';
        } else if (character.isLetterOrNumber() || character.isMark()) {
            slug += QString::fromLatin1(QUrl::toPercentEncoding(plain).toLower());
        }
    }
    static const QRegularExpression dashes(u"-{2,}"_s);
    static const QRegularExpression edges(u"^-|-$"_s);
    return slug.replace(dashes, u"-"_s).remove(edges).left(200);
}

QString paragraphs(const QString &text)
{
    static const QRegularExpression gap(uR"(\n\s*\n)"_s);
    static const QRegularExpression block(uR"(^\s*<(?:p|ul|ol|li|div|h[1-6]|table|blockquote|pre)\b)"_s);
    if (text.isEmpty())
        return {};
    QString out;
    const QStringList pieces = QString(text).replace("\r\n"_L1, "\n"_L1).split(gap, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (block.match(piece).hasMatch())
            out += piece.trimmed() + u'\n';
        else
            out += "<p>"_L1 + piece.trimmed().replace("\n"_L1, "<br />\n"_L1) + "</p>\n"_L1;
    }
    return out;
}

} // namespace sim::woo
