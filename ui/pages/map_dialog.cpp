// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/map_dialog.h"

#include "ui/pages/attribute_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sampan::ui {

MapDialog::MapDialog(Desk &desk, qint64 map, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_account(new QComboBox(this))
    , m_shop(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_there(new QListWidget(this))
    , m_attributes(new AttributeForm(this))
    , m_warning(new QLabel(this))
    , m_next(new QPushButton(tr("Next category"), this))
    , m_save(new QPushButton(this))
    , m_channel(desk.services.workspace.reader().newChannel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Map a category"));
    resize(760, 660);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(large);
    auto *text
        = new QLabel(tr("Products of the shop's category go into the marketplace's, with these attributes."), this);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_search->setPlaceholderText(tr("Search the marketplace's categories"));
    m_search->setClearButtonEnabled(true);
    m_there->setAccessibleName(tr("Category there"));
    m_there->setUniformItemSizes(true);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::BrightText);
    m_warning->hide();
    m_save->setProperty("main", true);
    m_save->setDefault(true);
    for (QComboBox *box : {m_account, m_shop})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_shop->setEditable(true);
    m_shop->setInsertPolicy(QComboBox::NoInsert);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Marketplace"), m_account);
    form->addRow(tr("Category in the shop"), m_shop);
    auto *there = new QVBoxLayout;
    there->setSpacing(4);
    there->addWidget(m_search);
    there->addWidget(m_there, 1);
    form->addRow(tr("Category there"), there);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_attributes);
    scroll->setMinimumHeight(180);
    form->addRow(tr("Attributes"), scroll);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_next);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(form, 1);
    layout->addWidget(m_warning);
    layout->addLayout(buttons);

    m_often.setInterval(500);
    connect(&m_often, &QTimer::timeout, this, &MapDialog::waitForAttributes);
    connect(m_account, &QComboBox::currentIndexChanged, this, &MapDialog::readCategories);
    connect(m_shop, &QComboBox::currentTextChanged, this, &MapDialog::sayReady);
    connect(m_search, &QLineEdit::textChanged, this, &MapDialog::narrow);
    connect(m_there, &QListWidget::currentItemChanged, this, &MapDialog::readAttributes);
    connect(m_attributes, &AttributeForm::changed, this, &MapDialog::sayReady);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_next, &QPushButton::clicked, this, &MapDialog::nextOne);
    connect(m_save, &QPushButton::clicked, this, &MapDialog::save);
    if (map != 0)
        readMap(map);
    else
        readAccounts();
    readAttributes();
}

qint64 MapDialog::account() const
{
    return m_account->currentData().toLongLong();
}

QString MapDialog::chosen() const
{
    return m_there->currentItem() ? m_there->currentItem()->data(Qt::UserRole).toString() : QString();
}

void MapDialog::sayReady()
{
    const bool isNew = m_map == 0;
    m_account->setEnabled(isNew);
    m_shop->setEnabled(isNew);
    m_save->setText(isNew ? tr("Add the map") : tr("Keep the attributes"));
    m_save->setEnabled(!chosen().isEmpty() && !m_shop->currentText().trimmed().isEmpty() && m_attributes->isComplete());
    m_next->setVisible(!isNew && m_shop->count() > 1);
}

void MapDialog::complain(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void askMap(Desk &desk, QWidget *window, qint64 map)
{
    (new MapDialog(desk, map, window))->open();
}

} // namespace sampan::ui
