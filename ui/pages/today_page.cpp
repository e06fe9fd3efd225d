// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today_page.h"

#include "ui/pages/account_row.h"
#include "ui/pages/today_line.h"
#include "ui/shell/commands.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
QFont sized(const QWidget *of, double factor)
{
    QFont font = of->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        // A button may be in the middle of its click.
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}
} // namespace

TodayPage::TodayPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_date(new QLabel(this))
    , m_lists(new QVBoxLayout)
    , m_accounts(new QVBoxLayout)
    , m_channel(desk.services.workspace.reader().newChannel())
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(800);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(24, 20, 24, 24);
    inner->setSpacing(4);
    auto *title = new QLabel(tr("Today"), column);
    title->setFont(sized(this, 1.6));
    m_date->setForegroundRole(QPalette::PlaceholderText);
    inner->addWidget(title);
    inner->addWidget(m_date);
    inner->addSpacing(12);
    m_lists->setSpacing(0);
    m_accounts->setSpacing(0);
    inner->addLayout(m_lists);
    inner->addLayout(m_accounts);
    inner->addStretch(1);
    auto *ground = new QWidget(this);
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column, 1);
    row->addStretch(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(ground);
    m_stack->addWidget(scroll);
    m_stack->addWidget(firstSteps());

    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::read);
    Announcer &announcer = desk.services.workspace.announcer();
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&announcer, &Announcer::workMoved, this, soon);
    connect(&announcer, &Announcer::changed, this, soon);
    connect(&announcer, &Announcer::changedElsewhere, this, soon);
    connect(&desk.accounts, &AccountsWatch::changed, this, &TodayPage::sayAccounts);
}

void TodayPage::shown()
{
    m_date->setText(locale().toString(QDate::currentDate(), QLocale::LongFormat));
    read();
    sayAccounts();
}

QWidget *TodayPage::firstSteps()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->setContentsMargins(48, 48, 48, 48);
    auto *title = new QLabel(tr("Welcome to Sampan"), page);
    title->setFont(sized(this, 1.6));
    auto *text = new QLabel(
        tr("Three steps to the first account:\n\n1.  Say whose goods you sell: the brand.\n2.  Add the account of the "
           "brand's shop. It is "
           "tested, and then only reads.\n3.  Add a marketplace's account, choose products and list them there.\n\n"
           "Nothing leaves before you start an account and approve what is to be sent."),
        page);
    text->setWordWrap(true);
    text->setMaximumWidth(560);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    bool main = true;
    for (const char *id : {"account.add", "file.practice", "file.new", "file.open"}) {
        QAction *action = m_desk.commands.find(id);
        if (!action)
            continue;
        auto *push = new QPushButton(action->text(), page);
        push->setProperty("main", std::exchange(main, false));
        connect(push, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(push);
    }
    buttons->addStretch(1);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(2);
    return page;
}

void TodayPage::read()
{
    m_desk.services.workspace.reader()
        .newest(m_channel, [](Database &database) -> Result<std::vector<TodaySection>> { return readToday(database); })
        .then(this, [this](const Result<std::vector<TodaySection>> &sections) {
            if (!sections || (m_read && *sections == m_sections))
                return;
            m_read = true;
            m_sections = *sections;
            build();
        });
}

void TodayPage::build()
{
    clear(m_lists);
    const auto heading = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setFont(sized(this, 1.1));
        label->setContentsMargins(0, 12, 0, 4);
        m_lists->addWidget(label);
    };
    for (const TodaySection &section : m_sections) {
        heading(section.title);
        for (const TodayLine &line : section.lines) {
            auto *button = new TodayButton(m_desk.theme, line, this);
            connect(
                button, &QAbstractButton::clicked, this, [this, line] { m_desk.go(line.place, line.tab, line.query); },
                Qt::QueuedConnection);
            m_lists->addWidget(button);
        }
    }
    if (m_sections.empty()) {
        auto *calm = new QLabel(
            tr("Nothing waits for you. New orders, listings to approve and problems will stand here."), this);
        calm->setForegroundRole(QPalette::PlaceholderText);
        calm->setWordWrap(true);
        m_lists->addWidget(calm);
    }
}

void TodayPage::sayAccounts()
{
    const AccountsWatch &watch = m_desk.accounts;
    m_stack->setCurrentIndex(watch.isRead() && watch.accounts().empty() ? 1 : 0);
    QStringList words;
    for (const AccountOverview &account : watch.accounts())
        words.append(accountRowWords(m_desk, account));
    if (words == m_accountsShown)
        return;
    m_accountsShown = words;
    clear(m_accounts);
    auto *label = new QLabel(tr("Accounts"), this);
    label->setFont(sized(this, 1.1));
    label->setContentsMargins(0, 20, 0, 4);
    m_accounts->addWidget(label);
    for (const AccountOverview &account : watch.accounts())
        m_accounts->addWidget(makeAccountRow(m_desk, account, this));
}

} // namespace sampan::ui
