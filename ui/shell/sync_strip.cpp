// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sync_strip.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace sampan::ui {

namespace {
    constexpr size_t mostAccountsShown = 6;

    class AccountDot final : public QAbstractButton {
    public:
        AccountDot(const Theme &theme, QWidget *parent)
            : QAbstractButton(parent)
            , m_theme(theme)
        {
            setFocusPolicy(Qt::TabFocus);
            setCursor(Qt::PointingHandCursor);
            setAttribute(Qt::WA_Hover);
        }
        void say(const QString &name, const Mark &mark, const QString &brief)
        {
            m_mark = mark;
            m_brief = brief;
            setText(name);
            setAccessibleName(QStringLiteral("%1: %2, %3").arg(name, mark.word, brief));
            updateGeometry();
            update();
        }
        QSize sizeHint() const override
        {
            const QFontMetrics metrics(font());
            return {metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(m_brief) + 10 + 3 * 8 + 8, 28};
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            const Colours &colours = m_theme.colours();
            painter.setRenderHint(QPainter::Antialiasing);
            if (underMouse() || hasFocus()) {
                painter.setPen(hasFocus() ? QPen(colours.of(Role::Accent)) : QPen(Qt::NoPen));
                painter.setBrush(colours.hover());
                painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            }
            const QFontMetrics metrics(font());
            int x = 8;
            painter.setPen(colours.of(Role::Text));
            painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
            x += metrics.horizontalAdvance(text()) + 8;
            drawShape(painter, QRectF(x, height() / 2.0 - 5, 10, 10), m_mark.shape, colours.of(m_mark.role));
            x += 18;
            painter.setPen(m_mark.role == Role::Failed || m_mark.role == Role::Conflict ? colours.of(m_mark.role) : colours.of(Role::Quiet));
            painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_brief);
        }

    private:
        const Theme &m_theme;
        Mark m_mark;
        QString m_brief;
    };
}

SyncStrip::SyncStrip(const Theme &theme, AccountsWatch &accounts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_accounts(accounts)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    connect(&accounts, &AccountsWatch::changed, this, &SyncStrip::build);
    build();
}

void SyncStrip::build()
{
    const auto &all = m_accounts.accounts();
    // What needs a person comes first when not all have room.
    std::vector<const AccountOverview *> shown;
    for (const AccountOverview &account : all)
        shown.push_back(&account);
    if (shown.size() > mostAccountsShown) {
        std::stable_sort(shown.begin(), shown.end(), [this](const auto *a, const auto *b) { return (m_accounts.mark(*a).role == Role::Failed) > (m_accounts.mark(*b).role == Role::Failed); });
        shown.resize(mostAccountsShown);
    }
    while (m_items.size() > static_cast<qsizetype>(shown.size()))
        delete m_items.takeLast();
    while (m_items.size() < static_cast<qsizetype>(shown.size())) {
        auto *dot = new AccountDot(m_theme, this);
        m_row->addWidget(dot);
        m_items.append(dot);
        connect(dot, &QAbstractButton::clicked, this, [this, dot] { Q_EMIT opened(dot->property("account").toLongLong(), dot->mapToGlobal(QPoint(0, dot->height() + 4))); });
    }
    for (size_t i = 0; i < shown.size(); ++i) {
        auto *dot = static_cast<AccountDot *>(m_items[static_cast<qsizetype>(i)]);
        dot->setProperty("account", shown[i]->id);
        dot->say(shown[i]->name, m_accounts.mark(*shown[i]), m_accounts.brief(*shown[i]));
        dot->setToolTip(m_accounts.lines(*shown[i]).join(u'\n'));
    }
}

} // namespace sampan::ui
