// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/cell_look.h"

#include <QStyledItemDelegate>

namespace sampan::ui {

class Theme;

/// Where the current cell goes when an editor is left.
enum class CellMove { Stay, Down, Up, Right, Left };

/// Paints the cells of a table and edits them. States are a shape, a word and a colour; numbers are right aligned; pending,
/// refused and conflicting cells have a ground of their own; the current cell has the accent's frame, and a lock if it
/// cannot be typed in.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static QString textOf(const QWidget *editor);

Q_SIGNALS:
    /// The editor was left with another text than it began with, or on purpose.
    void entered(const QModelIndex &index, const QString &text) const;
    void left(sampan::ui::CellMove move);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void paintContent(QPainter *painter, const QRect &rect, const CellLook &look, const QColor &ink) const;
    void leave(QWidget *editor, CellMove move);

    const Theme &m_theme;
};

} // namespace sampan::ui
