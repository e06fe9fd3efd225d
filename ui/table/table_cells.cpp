// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_model.h"

#include <QCoreApplication>

namespace sampan::ui {

// What stands in the cells, and who may type in them.

int labelColumn(const ViewSpec &view)
{
    for (const char *id : {"sku", "number", "name", "order", "key", "account", "from"}) {
        if (const int column = columnIndex(view, id); column >= 0)
            return column;
    }
    return 0;
}

std::optional<CellAt> TableModel::cellAt(int column, const ViewRow &row) const
{
    const ViewColumn &spec = m_view.columns[static_cast<size_t>(column)];
    const qint64 id = spec.editTable == Table::None ? 0 : editRow(m_view, spec, row);
    return id == 0 ? std::nullopt : std::optional(CellAt {spec.editTable, id, spec.editField});
}

const Draft *TableModel::draftAt(const QModelIndex &index) const
{
    if (m_drafts.count() == 0)
        return nullptr;
    const LoadedRow *row = m_cache.find(idAt(index.row()));
    const auto at = row ? cellAt(index.column(), row->row) : std::nullopt;
    return at ? m_drafts.find(*at) : nullptr;
}

CellLook TableModel::look(const QModelIndex &index) const
{
    CellLook look;
    const qint64 id = idAt(index.row());
    look.gone = m_gone.contains(id);
    look.dimmed = look.gone || m_drift.unmatched.contains(id);
    const LoadedRow *row = loadedRow(index.row());
    if (!row)
        return look;
    look.loaded = true;
    const ViewColumn &column = m_view.columns[static_cast<size_t>(index.column())];
    const Value &value = row->row.cells[static_cast<size_t>(index.column())];
    look.figures = isFigures(column.type);
    if (const Draft *draft = draftAt(index)) {
        look.ground = !draft->isValid() ? CellLook::Ground::Invalid : draft->theirs ? CellLook::Ground::Conflict : CellLook::Ground::Pending;
        look.tick = column.type == FieldType::Flag && draft->value.number() != 0;
        look.text = draft->isValid() ? format().shown(draft->type, draft->value, draft->currency) : draft->typed;
        return look;
    }
    look.tick = column.type == FieldType::Flag && value.number() != 0;
    if (value.isNumber())
        look.mark = markFor(column.type, value.number());
    if (m_view.table == Table::None && value.isNumber() && qstrcmp(column.id, "state") == 0 && column.type == FieldType::Choice)
        look.mark = qstrcmp(m_view.id, "outbox") == 0 ? outboxMark(value.number()) : exchangeMark(value.number());
    look.text = format().shown(m_view, index.column(), row->row);
    return look;
}

// Asked for every cell that is painted, so it makes no words.
TableModel::Lock TableModel::lockOf(const QModelIndex &index, const Sentence **state) const
{
    const qint64 id = idAt(index.row());
    if (m_gone.contains(id))
        return Lock::Gone;
    if (m_view.columns[static_cast<size_t>(index.column())].editTable == Table::None)
        return Lock::Column;
    if (m_actor.role == PersonRole::Viewer)
        return Lock::Viewer;
    const LoadedRow *row = m_cache.find(id);
    if (!row)
        return Lock::Unread;
    if (!cellAt(index.column(), row->row))
        return Lock::NothingThere;
    for (const auto &[locked, why] : row->locks) {
        if (locked != index.column())
            continue;
        if (state)
            *state = &why;
        return Lock::State;
    }
    return Lock::None;
}

Sentence TableModel::lockReason(const QModelIndex &index) const
{
    const QString title = fieldWord(m_view.columns[static_cast<size_t>(index.column())].title);
    const Sentence *state = nullptr;
    switch (lockOf(index, &state)) {
    case Lock::None:
        break;
    case Lock::Gone:
        return Sentence::tr("The row is gone. Copy what you typed before you discard it.");
    case Lock::Column:
        return Sentence::tr("%1 is read or computed and cannot be typed.").arg(title);
    case Lock::Viewer:
        return Sentence::tr("You may look, but not edit.");
    case Lock::Unread:
        return Sentence::tr("This row is still being read.");
    case Lock::NothingThere:
        return Sentence::tr("There is nothing at the other side that %1 could be set for.").arg(title);
    case Lock::State:
        return *state;
    }
    return {};
}

bool TableModel::isEditable(const QModelIndex &index) const
{
    return index.isValid() && lockOf(index) == Lock::None;
}

bool TableModel::isPending(int row) const
{
    if (m_drafts.count() == 0 || m_view.table == Table::None)
        return false;
    if (m_drafts.hasRow(m_view.table, idAt(row)))
        return true;
    const LoadedRow *loaded = m_view.rows.empty() ? nullptr : m_cache.find(idAt(row));
    for (size_t i = 0; loaded && i < m_view.rows.size(); ++i) {
        if (m_drafts.hasRow(m_view.rows[i].table, loaded->row.rows[i]))
            return true;
    }
    return false;
}

QString TableModel::typedTextAt(const QModelIndex &index) const
{
    if (const Draft *draft = draftAt(index))
        return draft->typed;
    const LoadedRow *row = m_cache.find(idAt(index.row()));
    if (!row)
        return {};
    const ViewColumn &column = m_view.columns[static_cast<size_t>(index.column())];
    return format().typed(column.type, row->row.cells[static_cast<size_t>(index.column())], currencyOf(m_view, column, row->row));
}

namespace {
    QString draftWords(const Draft &draft, const CellFormat &format)
    {
        const auto text = [&](const Value &value) {
            const QString shown = format.shown(draft.type, value, draft.currency);
            return shown.isEmpty() ? QCoreApplication::translate("Cell", "empty") : shown;
        };
        if (!draft.isValid())
            return QCoreApplication::translate("Cell", "Not saved: %1").arg(draft.wrong.text());
        if (draft.theirs)
            return QCoreApplication::translate("Cell", "Changed elsewhere meanwhile. Before: %1. Mine: %2. Theirs: %3.").arg(text(draft.base), text(draft.value), text(*draft.theirs));
        return QCoreApplication::translate("Cell", "Changed, not saved. Before: %1.").arg(text(draft.base));
    }
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return look(index).text;
    case Qt::EditRole:
        return typedTextAt(index);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole: {
        const LoadedRow *row = m_cache.find(idAt(index.row()));
        if (const Draft *draft = draftAt(index))
            return draftWords(*draft, format());
        return row ? format().whole(m_view, index.column(), row->row) : QString();
    }
    case Qt::AccessibleTextRole: {
        const CellLook cell = look(index);
        QStringList words {headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), cell.text.isEmpty() ? QCoreApplication::translate("Cell", "empty") : cell.text};
        if (const Draft *draft = draftAt(index))
            words.append(draftWords(*draft, format()));
        if (cell.dimmed)
            words.append(cell.gone ? QCoreApplication::translate("Cell", "row is gone") : QCoreApplication::translate("Cell", "no longer in this list"));
        return words.join(QStringLiteral(", "));
    }
    case Qt::AccessibleDescriptionRole:
        return lockReason(index).text();
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(index) ? base | Qt::ItemIsEditable : base;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(index))
        return false;
    write(QCoreApplication::translate("Cell", "typing"), {{index.row(), index.column(), value.toString()}});
    return true;
}

} // namespace sampan::ui
