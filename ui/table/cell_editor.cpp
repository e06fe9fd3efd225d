// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/cell_delegate.h"
#include "ui/table/cell_format.h"
#include "ui/table/typed_text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sampan::ui {

namespace {
    constexpr const char *began = "sampanBegan"; ///< the text an editor began with
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = dynamic_cast<const CellSource *>(index.model());
    if (!model)
        return nullptr;
    const FieldType type = model->typeAt(index);
    QWidget *editor = nullptr;
    if (type == FieldType::Flag) {
        auto *box = new QComboBox(parent);
        box->addItems({yesWord(), noWord()});
        editor = box;
    } else if (type == FieldType::LongText) {
        auto *edit = new QPlainTextEdit(parent);
        edit->setTabChangesFocus(true);
        editor = edit;
    } else {
        auto *edit = new QLineEdit(parent);
        edit->setAlignment(isFigures(type) ? Qt::AlignRight : Qt::AlignLeft);
        editor = edit;
    }
    editor->setProperty("cell", true);
    editor->setAccessibleName(model->titleAt(index));
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: what somebody else commits meanwhile does not overwrite what is being typed.
    if (editor->property(began).isValid())
        return;
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(text == yesWord() ? 0 : 1);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor))
        edit->setPlainText(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
    editor->setProperty(began, textOf(editor));
}

QString CellDelegate::textOf(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(editor))
        return edit->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString text = textOf(editor);
    if (text != editor->property(began).toString())
        Q_EMIT entered(index, text);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        const QRect room = editor->parentWidget()->rect();
        rect.setSize({std::min(std::max(rect.width(), 400), room.width()), std::min(160, room.height())});
        rect.moveRight(std::min(rect.right(), room.right()));
        rect.moveBottom(std::min(rect.bottom(), room.bottom()));
    }
    editor->setGeometry(rect);
}

void CellDelegate::leave(QWidget *editor, CellMove move)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT left(move);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    const bool other = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A long text takes line breaks with Alt or Ctrl.
        if (auto *text = qobject_cast<QPlainTextEdit *>(editor); text && other) {
            text->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        leave(editor, shift ? CellMove::Up : CellMove::Down);
        return true;
    case Qt::Key_Tab:
        leave(editor, shift ? CellMove::Left : CellMove::Right);
        return true;
    case Qt::Key_Backtab:
        leave(editor, CellMove::Left);
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    default:
        return QStyledItemDelegate::eventFilter(object, event);
    }
}

} // namespace sampan::ui
