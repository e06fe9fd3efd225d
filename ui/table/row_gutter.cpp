// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/row_gutter.h"

#include "ui/table/table_model.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace sampan::ui {

RowGutter::RowGutter(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(28);
    setDefaultSectionSize(28);
    setFixedWidth(sizeHint().width());
    setHighlightSections(false);
    viewport()->setBackgroundRole(QPalette::Base);
}

void RowGutter::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const auto *table = qobject_cast<const TableModel *>(model());
    const Colours &colours = m_theme.colours();
    const bool whole = selectionModel() && selectionModel()->isRowSelected(row);
    painter->save();
    painter->fillRect(rect, whole ? colours.selection() : colours.of(Role::Background));
    painter->setPen(mixed(colours.of(Role::Background), colours.of(Role::Line), 0.7));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF box(0, 0, 13, 13);
    box.moveCenter(QPointF(rect.left() + 20.5, rect.center().y() + 0.5));
    painter->setPen(QPen(whole ? colours.of(Role::Accent) : mixed(colours.of(Role::Line), colours.of(Role::Quiet), 0.35), 1));
    painter->setBrush(whole ? QBrush(colours.of(Role::Accent)) : Qt::NoBrush);
    painter->drawRoundedRect(box, 3, 3);
    if (whole)
        drawShape(*painter, box.adjusted(2.5, 2.5, -2.5, -2.5), ui::Shape::Check, colours.of(Role::OnAccent));
    if (table && row < table->rowCount() && table->isPending(row)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.of(Role::Conflict));
        painter->drawEllipse(QPointF(rect.left() + 7, rect.center().y() + 0.5), 2.5, 2.5);
    }
    painter->restore();
}

} // namespace sampan::ui
