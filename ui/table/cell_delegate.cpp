// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/cell_delegate.h"

#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace sampan::ui {

namespace {
    constexpr int margin = 8;
    constexpr int shape = 10;

    QColor groundFor(const Colours &colours, const CellLook &look, bool selected, bool hovered)
    {
        switch (look.ground) {
        case CellLook::Ground::Pending:
            return selected ? colours.selectedPending() : colours.of(Role::Pending);
        case CellLook::Ground::Invalid:
            return colours.invalid();
        case CellLook::Ground::Conflict:
            return colours.conflicting();
        case CellLook::Ground::Plain:
            break;
        }
        return selected ? colours.selection() : hovered ? colours.hover() : colours.of(Role::Background);
    }
}

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = dynamic_cast<const CellSource *>(index.model());
    if (!model)
        return QStyledItemDelegate::paint(painter, option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->currentIndex() == index;
    const Colours &colours = m_theme.colours();
    const CellLook look = model->look(index);
    painter->save();
    painter->fillRect(option.rect, groundFor(colours, look, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver));
    painter->setPen(mixed(colours.of(Role::Background), colours.of(Role::Line), 0.7));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    if (look.ground == CellLook::Ground::Invalid || look.ground == CellLook::Ground::Conflict) {
        // Not by colour alone: a bar at the cell's side.
        const QColor ink = colours.of(look.ground == CellLook::Ground::Invalid ? Role::Failed : Role::Conflict);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), ink);
    }
    if (current && look.loaded && !model->isEditable(index)) {
        const QRect lock(option.rect.right() - 15, option.rect.center().y() - 6, 12, 12);
        m_theme.icon(QStringLiteral("lock"), Role::Quiet).paint(painter, lock);
        rect.setRight(lock.left() - 4);
    }
    painter->setFont(option.font);
    paintContent(painter, rect, look, look.dimmed ? colours.of(Role::Quiet) : colours.of(Role::Text));
    if (current) {
        const bool focused = view->hasFocus();
        painter->setPen(QPen(focused ? colours.of(Role::Accent) : mixed(colours.of(Role::Background), colours.of(Role::Accent), 0.5), focused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(focused ? option.rect.adjusted(1, 1, -1, -1) : option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void CellDelegate::paintContent(QPainter *painter, const QRect &rect, const CellLook &look, const QColor &ink) const
{
    painter->setPen(ink);
    if (look.gone) {
        QFont struck = painter->font();
        struck.setStrikeOut(true);
        painter->setFont(struck);
    }
    if (look.tick) {
        drawShape(*painter, QRectF(rect.left(), rect.center().y() - shape / 2, shape, shape), Shape::Check, ink);
        return;
    }
    if (look.mark.shape != Shape::None) {
        const QColor colour = look.dimmed ? ink : m_theme.colour(look.mark.role);
        drawShape(*painter, QRectF(rect.left(), rect.center().y() - shape / 2 + 0.5, shape, shape), look.mark.shape, colour);
        const QRect word = rect.adjusted(shape + 6, 0, 0, 0);
        painter->setPen(colour);
        painter->drawText(word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(look.text, Qt::ElideRight, word.width()));
        return;
    }
    if (look.figures)
        drawFigures(*painter, rect, look.text);
    else
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(look.text, Qt::ElideRight, rect.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * margin;
    const auto *model = dynamic_cast<const CellSource *>(index.model());
    const bool mark = model && model->look(index).mark.shape != Shape::None;
    return {width + (mark ? shape + 8 : 2), 28};
}

} // namespace sampan::ui
