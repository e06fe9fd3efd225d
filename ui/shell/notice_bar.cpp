// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notice_bar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace sampan::ui {

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_close->setIcon(theme.icon(QStringLiteral("close"), Role::Quiet));
    m_close->setProperty("flat", true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_away.setSingleShot(true);
    m_away.setInterval(8000);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notice.act)
            m_notice.act();
    });
    hide();
}

void NoticeBar::say(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    m_button->setText(notice.button);
    m_button->setVisible(!notice.button.isEmpty());
    show();
    update();
    if (notice.kind == Notice::Kind::Failed)
        m_away.stop();
    else
        m_away.start();
    QAccessibleEvent heard(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Role role = m_notice.kind == Notice::Kind::Failed ? Role::Failed : m_notice.kind == Notice::Kind::Good ? Role::Live : Role::Waiting;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Surface));
    painter.fillRect(0, 0, width(), 1, m_theme.colour(Role::Line));
    painter.fillRect(0, 1, 4, height(), m_theme.colour(role));
}

Banner::Banner(const Theme &theme, const QString &icon, Role role, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_role(role)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *sign = new QLabel(this);
    sign->setFixedSize(20, 20);
    const auto draw = [sign, icon, role, &theme] { sign->setPixmap(theme.icon(icon, role).pixmap(20, 20)); };
    draw();
    connect(&theme, &Theme::changed, sign, draw);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    hide();
}

void Banner::say(const QString &text, const QString &button)
{
    m_text->setText(text);
    m_button->setText(button);
    show();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    painter.fillRect(rect(), mixed(colours.of(Role::Background), colours.of(m_role), colours.dark ? 0.18 : 0.08));
    painter.fillRect(0, height() - 1, width(), 1, colours.of(m_role));
}

} // namespace sampan::ui
