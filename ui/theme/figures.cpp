// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/figures.h"

#include <QFontMetrics>
#include <QHash>
#include <QPainter>

namespace sampan::ui {

bool hasTabularFigures(const QFont &font)
{
    // Asked for every number that is painted; fonts are few.
    thread_local QHash<QString, bool> known;
    const QString key = font.key();
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    const QFontMetrics metrics(font);
    bool same = true;
    for (char16_t figure = u'1'; figure <= u'9'; ++figure)
        same = same && metrics.horizontalAdvance(QChar(figure)) == metrics.horizontalAdvance(QLatin1Char('0'));
    known.insert(key, same);
    return same;
}

void drawFigures(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics(painter.font());
    if (hasTabularFigures(painter.font())) {
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideLeft, rect.width()));
        return;
    }
    int wide = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        wide = std::max(wide, metrics.horizontalAdvance(QChar(figure)));
    int right = rect.right() + 1;
    for (auto c = text.crbegin(); c != text.crend() && right > rect.left(); ++c) {
        const int width = c->isDigit() ? wide : metrics.horizontalAdvance(*c);
        painter.drawText(QRect(right - width, rect.top(), width, rect.height()), Qt::AlignHCenter | Qt::AlignVCenter, QString(*c));
        right -= width;
    }
}

} // namespace sampan::ui
