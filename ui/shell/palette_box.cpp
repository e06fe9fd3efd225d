// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_box.h"

#include "core/base/fold.h"
#include "ui/shell/commands.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sampan::ui {

namespace {
    constexpr int asideRole = Qt::UserRole + 1;

    class OfferDelegate final : public QStyledItemDelegate {
    public:
        OfferDelegate(const Theme &theme, QObject *parent)
            : QStyledItemDelegate(parent)
            , m_theme(theme)
        {
        }
        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 32}; }
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const Colours &colours = m_theme.colours();
            const bool enabled = option.state & QStyle::State_Enabled;
            painter->save();
            painter->fillRect(option.rect, option.state & QStyle::State_Selected ? colours.selection() : colours.of(Role::Background));
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(option.rect.left() + 12, option.rect.center().y() - 8, 16, 16), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
            painter->setPen(colours.of(enabled ? Role::Text : Role::Quiet));
            const QString aside = index.data(asideRole).toString();
            const int room = painter->fontMetrics().horizontalAdvance(aside);
            const QRect text = option.rect.adjusted(40, 0, -24 - room, 0);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
            painter->setPen(colours.of(Role::Quiet));
            painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, aside);
            painter->restore();
        }

    private:
        const Theme &m_theme;
    };

    bool matches(const QString &text, const QStringList &words)
    {
        const QString folded = foldForSearch(text);
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
    }
}

PaletteBox::PaletteBox(Desk &desk, const std::vector<Place> &places, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_places(places)
    , m_list(new QListWidget(window()))
{
    setPlaceholderText(tr("Search or command   Ctrl+K"));
    setAccessibleName(tr("Search or command"));
    addAction(desk.theme.icon(QStringLiteral("search"), Role::Quiet), QLineEdit::LeadingPosition);
    setMinimumWidth(320);
    setMaximumWidth(480);
    m_list->setItemDelegate(new OfferDelegate(desk.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &PaletteBox::offer);
    connect(m_list, &QListWidget::itemClicked, this, &PaletteBox::choose);
}

void PaletteBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    offer();
}

void PaletteBox::add(const QIcon &icon, const QString &text, const QString &aside, std::function<void()> act, bool enabled)
{
    auto *item = new QListWidgetItem(icon, text, m_list);
    item->setData(asideRole, aside);
    if (!enabled)
        item->setFlags(Qt::NoItemFlags);
    m_acts.push_back(std::move(act));
}

void PaletteBox::offer()
{
    m_list->clear();
    m_acts.clear();
    m_desk.commands.refresh();
    const QString typed = text().trimmed();
    const QStringList words = foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    // What can be done now comes before what can't.
    for (bool enabled : {true, false}) {
        for (const Commands::Entry &entry : m_desk.commands.all()) {
            const QString title = QString(entry.action->text()).remove(u'&');
            if (entry.action->isEnabled() == enabled && matches(title, words))
                add(entry.action->icon(), title, entry.action->shortcut().toString(QKeySequence::NativeText), [action = entry.action] { action->trigger(); }, enabled);
        }
        if (enabled && !typed.isEmpty()) {
            const QIcon icon = m_desk.theme.icon(QStringLiteral("search"), Role::Quiet);
            for (const char *place : {"products", "listings", "orders"}) {
                const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const Place &p) { return p.id == QLatin1StringView(place); });
                if (found != m_places.end())
                    add(icon, tr("Search %1 for “%2”").arg(found->title, typed), {}, [this, id = found->id, typed] { m_desk.go(id, {}, ViewQuery {{}, typed, {}, false}); });
            }
        }
    }
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(i);
            break;
        }
    }
    const int rows = std::min(12, m_list->count());
    m_list->setVisible(rows > 0);
    m_list->setGeometry(QRect(mapTo(window(), QPoint(0, height() + 4)), QSize(std::max(width(), 440), rows * 32 + 2)));
    m_list->raise();
}

void PaletteBox::choose(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row < 0 || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const auto act = m_acts[static_cast<size_t>(row)];
    m_list->hide();
    clear();
    Q_EMIT left();
    act();
}

void PaletteBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
            if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
                m_list->setCurrentRow(row);
                break;
            }
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible() && m_list->currentItem())
            choose(m_list->currentItem());
        return;
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void PaletteBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        offer();
}

void PaletteBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
    clear();
}

} // namespace sampan::ui
