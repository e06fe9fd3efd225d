// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/ask_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sampan::ui {

AskDialog::AskDialog(const QString &title, const QString &text, const QString &button, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(text, this))
    , m_warning(new QLabel(this))
    , m_content(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_button(new QPushButton(button, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(440);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    auto *heading = new QLabel(title, this);
    heading->setFont(large);
    heading->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setVisible(!text.isEmpty());
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::BrightText);
    m_warning->hide();
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_content->setSpacing(8);
    m_button->setProperty("main", true);
    m_button->setDefault(true);
    auto *leave = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(m_text);
    layout->addLayout(m_form);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_warning);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_done || m_done())
            accept();
    });
}

void AskDialog::warn(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void AskDialog::setReady(bool ready)
{
    m_button->setEnabled(ready);
}

} // namespace sampan::ui
