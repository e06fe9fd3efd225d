// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/chip.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace sampan::ui {

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    for (QToolButton *button : {m_text, m_close}) {
        button->setAutoRaise(true);
        button->setStyleSheet(QStringLiteral("QToolButton { border: 0; background: transparent; padding: 2px 4px; }"));
    }
    m_text->setText(text.size() > 40 ? text.left(39) + QChar(0x2026) : text);
    m_text->setToolTip(text);
    m_text->setAccessibleDescription(tr("Changes this filter"));
    m_close->setIcon(theme.icon(QStringLiteral("close"), Role::Quiet));
    m_close->setIconSize({12, 12});
    m_close->setAccessibleName(tr("Remove the filter %1").arg(text));
    m_close->setToolTip(tr("Remove this filter"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(0);
    row->addWidget(m_text);
    row->addWidget(m_close);
    setFixedHeight(26);
    connect(m_text, &QToolButton::clicked, this, &Chip::opened);
    connect(m_close, &QToolButton::clicked, this, &Chip::closed);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Role::Line));
    painter.setBrush(m_theme.colours().selection());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12.5, 12.5);
}

} // namespace sampan::ui
