// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/text.h"

#include <gumbo.h>

#include <vector>

namespace sampan::woocommerce {

namespace {
constexpr qsizetype longestParsed = 6000; // a name longer than this is no name; bounds the parser's depth too
constexpr qsizetype longestWords = 240;

bool isHidden(const GumboNode &node)
{
    const GumboTag tag = node.v.element.tag;
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_HEAD;
}

// Elements whose text stands apart from its neighbours; <b> and <span> do not part a word.
bool isApart(const GumboNode &node)
{
    switch (node.v.element.tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
        return true;
    default:
        return false;
    }
}

void appendText(const GumboNode &root, QString &out)
{
    std::vector<const GumboNode *> waiting{&root};
    while (!waiting.empty()) {
        const GumboNode &node = *waiting.back();
        waiting.pop_back();
        if (node.type == GUMBO_NODE_ELEMENT) {
            if (isHidden(node))
                continue;
            if (isApart(node))
                out += u' ';
            const GumboVector &children = node.v.element.children;
            for (unsigned i = children.length; i > 0; --i)
                waiting.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
        } else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
            out += QString::fromUtf8(node.v.text.text);
        }
    }
}
} // namespace

QString plainText(const QString &html)
{
    if (!html.contains(u'&') && !html.contains(u'<'))
        return html.simplified().normalized(QString::NormalizationForm_C);
    const QByteArray bytes = html.left(longestParsed).toUtf8();
    GumboOutput *parsed
        = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), static_cast<size_t>(bytes.size()));
    QString out;
    appendText(*parsed->root, out);
    gumbo_destroy_output(&kGumboDefaultOptions, parsed);
    return out.simplified().normalized(QString::NormalizationForm_C);
}

QString richText(const QString &html)
{
    return html.trimmed().normalized(QString::NormalizationForm_C);
}

QString shortWords(const QString &html)
{
    const QString words = plainText(html);
    return words.size() > longestWords ? words.left(longestWords - 1) + u'…' : words;
}

QString pageTitle(const QByteArray &page)
{
    const QString start = QString::fromUtf8(page.left(16384));
    const qsizetype open = start.indexOf(u"<title", 0, Qt::CaseInsensitive);
    const qsizetype from = open < 0 ? -1 : start.indexOf(u'>', open);
    const qsizetype to = from < 0 ? -1 : start.indexOf(u"</title", from, Qt::CaseInsensitive);
    const QString title = to < 0 ? QString() : shortWords(start.mid(from + 1, to - from - 1));
    return title.isEmpty() ? shortWords(start).left(80) : title;
}

} // namespace sampan::woocommerce
