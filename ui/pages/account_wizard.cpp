// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/account_wizard.h"

#include "ui/pages/account_commands.h"
#include "ui/pages/account_form.h"
#include "ui/pages/found_list.h"
#include "ui/pages/settings_forms.h"
#include "ui/pages/sign_in_dialog.h"
#include "ui/table/cell_format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sampan::ui {

AccountWizard::AccountWizard(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add an account"));
    resize(640, 560);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::BrightText);
    m_next->setProperty("main", true);
    m_next->setDefault(true);
    m_next->setObjectName(QStringLiteral("next"));
    m_pages->addWidget(whichPage());
    m_pages->addWidget(signInPage());
    m_pages->addWidget(testedPage());
    m_pages->addWidget(foundPage());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_warning);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &AccountWizard::next);
    connect(m_back, &QPushButton::clicked, this, &AccountWizard::back);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_form, &AccountForm::changed, this, &AccountWizard::sayButtons);
    turnTo(Which);
    readBrands();
}

AccountWizard::~AccountWizard() = default;

int AccountWizard::step() const
{
    return m_pages->currentIndex();
}

QWidget *AccountWizard::whichPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_kind = new QComboBox(page);
    for (const auto &each : m_desk.services.workspace.registry().all()) {
        const char *role
            = each->info().role == AccountRole::Shop ? QT_TR_NOOP("%1, a shop") : QT_TR_NOOP("%1, a marketplace");
        m_kind->addItem(tr(role).arg(each->info().name), each->info().kind);
    }
    m_name = new QLineEdit(page);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setPlaceholderText(tr("Short, as it stands in every table: HARBOUR"));
    m_brand = new QComboBox(page);
    auto *newBrand = new QPushButton(tr("New brand…"), page);
    auto *brands = new QHBoxLayout;
    brands->setSpacing(8);
    brands->addWidget(m_brand, 1);
    brands->addWidget(newBrand);
    m_url = new QLineEdit(page);
    m_url->setObjectName(QStringLiteral("url"));
    form->addRow(tr("System"), m_kind);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Brand"), brands);
    form->addRow(tr("Address"), m_url);
    const auto kindChosen = [this] {
        const QString preset = connector() ? connector()->info().presetUrl : QString();
        m_url->setPlaceholderText(preset.isEmpty() ? tr("Such as https://shop.example.com") : preset);
        sayButtons();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, kindChosen);
    connect(m_name, &QLineEdit::textChanged, this, &AccountWizard::sayButtons);
    connect(m_url, &QLineEdit::textChanged, this, &AccountWizard::sayButtons);
    connect(m_brand, &QComboBox::currentIndexChanged, this, &AccountWizard::sayButtons);
    connect(newBrand, &QPushButton::clicked, this,
        [this] { askAdd(m_desk, "brands", this, [this](const QString &name) { readBrands(name); }); });
    const QString preset = connector() ? connector()->info().presetUrl : QString();
    m_url->setPlaceholderText(preset.isEmpty() ? tr("Such as https://shop.example.com") : preset);
    return page;
}

QWidget *AccountWizard::signInPage()
{
    m_form = new AccountForm(this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(inner);
    return scroll;
}

QWidget *AccountWizard::testedPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_answer = new QLabel(page);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_answer);
    column->addStretch(1);
    return page;
}

QWidget *AccountWizard::foundPage()
{
    m_found = new FoundList(m_desk.services.workspace, this);
    return m_found;
}

void AccountWizard::readBrands(const QString &chosen)
{
    using Brands = std::vector<std::pair<qint64, QString>>;
    const auto read = [](Database &database) -> Result<Brands> {
        Brands brands;
        Statement &select = database.query("SELECT id, name FROM brands ORDER BY name");
        while (select.step())
            brands.emplace_back(select.integer(0), select.text(1));
        select.reset();
        return brands;
    };
    m_desk.services.workspace.reader().submit(read).then(this, [this, chosen](const Result<Brands> &brands) {
        m_brand->clear();
        for (const auto &[id, name] : brands.value_or(Brands()))
            m_brand->addItem(name, id);
        if (const int at = m_brand->findText(chosen); at >= 0)
            m_brand->setCurrentIndex(at);
        m_brand->setPlaceholderText(tr("There is none yet"));
        sayButtons();
    });
}

const Connector *AccountWizard::connector() const
{
    return m_desk.services.workspace.registry().find(m_kind->currentData().toString());
}

NewAccount AccountWizard::wanted() const
{
    NewAccount account;
    account.name = m_name->text().trimmed();
    account.kind = m_kind->currentData().toString();
    account.brand = m_brand->currentData().toLongLong();
    account.url = m_url->text().trimmed();
    account.options = m_form->options();
    account.practice = m_desk.services.practice;
    return account;
}

void AccountWizard::complain(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

} // namespace sampan::ui
