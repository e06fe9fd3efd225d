// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/empty_state.h"

#include "ui/shell/commands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sampan::ui {

EmptyState::EmptyState(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(440);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    // Not aligned by the layout, which would not ask how high the wrapped text is.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->addStretch(1);
}

void EmptyState::show(const QString &text, const QString &button, std::function<void()> act)
{
    m_text->setText(text);
    clearButtons();
    auto *push = new QPushButton(button, this);
    // The button goes while its click is under way.
    connect(push, &QPushButton::clicked, this, [act = std::move(act)] { act(); }, Qt::QueuedConnection);
    m_buttons->addWidget(push);
    m_buttons->addStretch(1);
}

void EmptyState::show(const QString &text, const QStringList &commands)
{
    m_text->setText(text);
    clearButtons();
    for (const QString &id : commands) {
        QAction *action = m_desk.commands.find(id.toLatin1());
        if (!action)
            continue;
        auto *push = new QPushButton(action->icon(), action->text(), this);
        connect(push, &QPushButton::clicked, action, &QAction::trigger, Qt::QueuedConnection);
        m_buttons->addWidget(push);
    }
    m_buttons->addStretch(1);
}

} // namespace sampan::ui
