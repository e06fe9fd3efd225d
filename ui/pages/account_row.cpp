// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/account_row.h"

#include "ui/pages/account_commands.h"
#include "ui/pages/sign_in_dialog.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sampan::ui {

namespace {
class AccountRow {
    Q_DECLARE_TR_FUNCTIONS(sampan::ui::AccountRow)
};

class Dot final : public QWidget {
public:
    Dot(const Theme &theme, const Mark &mark, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_mark(mark)
    {
        setFixedSize(20, 36);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawShape(painter, QRectF(0, 13, 10, 10), m_mark.shape, m_theme.colour(m_mark.role));
    }

private:
    const Theme &m_theme;
    Mark m_mark;
};
} // namespace

QString accountRowWords(const Desk &desk, const AccountOverview &account)
{
    return QStringList{account.name, desk.accounts.mark(account).word, desk.accounts.lines(account).join(u'|')}.join(
        u'|');
}

QWidget *makeAccountRow(Desk &desk, const AccountOverview &account, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 4, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(new Dot(desk.theme, desk.accounts.mark(account), row));
    auto *name = new QLabel(account.name, row);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    name->setMinimumWidth(120);
    layout->addWidget(name);
    layout->addSpacing(8);
    // The state first, the rest quietly below it.
    const QStringList lines = desk.accounts.lines(account);
    auto *state = new QLabel(account.watch && lines.size() > 1 ? lines[1] : lines.value(0), row);
    state->setWordWrap(true);
    auto *words = new QLabel(lines.mid(account.watch ? 2 : 1).join(QStringLiteral(" · ")), row);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(state);
    column->addWidget(words);
    layout->addLayout(column, 1);
    const auto button = [&](const QString &text, std::function<void()> act) {
        auto *push = new QPushButton(text, row);
        QObject::connect(push, &QPushButton::clicked, push, [act = std::move(act)] { act(); }, Qt::QueuedConnection);
        layout->addWidget(push);
    };
    const qint64 id = account.id;
    if (desk.accounts.mark(account).role == Role::Failed && desk.services.secrets)
        button(AccountRow::tr("Sign in again…"), [&desk, id, parent] { askSignIn(desk, id, parent->window()); });
    else if (account.paused)
        button(AccountRow::tr("Let it work again"), [&desk, id] { setAccountPaused(desk, id, false); });
    else if (account.watch)
        button(AccountRow::tr("Start sending…"),
            [&desk, account, parent] { askStartSending(desk, account, parent->window()); });
    return row;
}

} // namespace sampan::ui
