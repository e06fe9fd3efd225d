// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today_line.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace sampan::ui {

namespace {
constexpr int numberWidth = 56;
constexpr int textAt = 32 + numberWidth + 12;
} // namespace

TodayButton::TodayButton(const Theme &theme, const TodayLine &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_line(line)
{
    setText(QStringLiteral("%1 %2").arg(locale().toString(line.count), line.text));
    setAccessibleName(text());
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TodayButton::sizeHint() const
{
    return {textAt + fontMetrics().horizontalAdvance(m_line.text) + 40, 36};
}

void TodayButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), colours.hover());
    painter.fillRect(0, height() - 1, width(), 1, colours.of(Role::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(colours.of(Role::Accent));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    drawShape(painter, QRectF(12, height() / 2.0 - 5, 10, 10), m_line.shape, colours.of(m_line.role));
    painter.setPen(colours.of(Role::Text));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(
        QRect(32, 0, numberWidth, height()), Qt::AlignRight | Qt::AlignVCenter, locale().toString(m_line.count));
    painter.setFont(font());
    const QRect room = rect().adjusted(textAt, 0, -40, 0);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_line.text, Qt::ElideRight, room.width()));
    m_theme.icon(QStringLiteral("right"), Role::Quiet).paint(&painter, QRect(width() - 28, height() / 2 - 8, 16, 16));
}

} // namespace sampan::ui
