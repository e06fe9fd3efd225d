// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/fields_model.h"

#include "core/views/view_list.h"
#include "ui/inspector/choice_word.h"

namespace sampan::ui {

FieldsModel::FieldsModel(DraftStore &drafts, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_drafts(drafts)
    , m_clock(clock)
{
    connect(&drafts, &DraftStore::changed, this, [this] {
        if (!m_places.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 1));
    });
}

void FieldsModel::show(const InspectedRow &row, const QString &label)
{
    std::vector<Place> places;
    for (size_t i = 0; i < row.lines.size(); ++i) {
        places.push_back({i, Whose::Ours});
        if (row.lines[i].differs) {
            places.push_back({i, Whose::Agreed});
            places.push_back({i, Whose::Theirs});
        }
    }
    const auto same = [](const Place &a, const Place &b) { return a.line == b.line && a.whose == b.whose; };
    // The same fields of another row, or the same row again: nothing jumps.
    const bool keeps = row.table == m_row.table && std::equal(places.begin(), places.end(), m_places.begin(), m_places.end(), same);
    if (!keeps)
        beginResetModel();
    m_row = row;
    m_label = label;
    m_places = std::move(places);
    if (!keeps)
        endResetModel();
    else if (!m_places.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 1));
}

int FieldsModel::lineOf(FieldNo field) const
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_row.lines[m_places[i].line].field == field && m_places[i].whose == Whose::Ours)
            return static_cast<int>(i);
    }
    return -1;
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QString FieldsModel::shown(const InspectedRow::Line &line, const Value &value) const
{
    if (!line.named.isEmpty())
        return line.named;
    if (line.type == FieldType::Choice) {
        if (const QString word = choiceWord(m_row.table, line.field, value.number()); !word.isEmpty())
            return word;
    }
    const QString text = format().shown(line.type, value, m_row.currency);
    return line.type == FieldType::Money && !text.isEmpty() ? text + QChar(QChar::Nbsp) + m_row.currency.code() : text;
}

CellLook FieldsModel::look(const QModelIndex &index) const
{
    const Place &place = m_places[static_cast<size_t>(index.row())];
    const InspectedRow::Line &line = lineAt(index);
    CellLook look;
    look.loaded = true;
    look.dimmed = index.column() == 0 || place.whose != Whose::Ours;
    if (index.column() == 0) {
        look.text = place.whose == Whose::Ours ? titleAt(index) : QStringLiteral("    ") + (place.whose == Whose::Agreed ? tr("agreed") : tr("theirs"));
        return look;
    }
    if (place.whose != Whose::Ours) {
        look.text = shown(line, place.whose == Whose::Agreed ? line.agreed : line.theirs);
        return look;
    }
    if (const Draft *draft = m_drafts.find({m_row.table, m_row.row, line.field})) {
        look.ground = !draft->isValid() ? CellLook::Ground::Invalid : draft->theirs ? CellLook::Ground::Conflict : CellLook::Ground::Pending;
        look.text = draft->isValid() ? shown(line, draft->value) : draft->typed;
        return look;
    }
    if (line.value.isNumber())
        look.mark = markFor(line.type, line.value.number());
    look.text = shown(line, line.value);
    return look;
}

FieldType FieldsModel::typeAt(const QModelIndex &index) const
{
    return lineAt(index).type;
}

QString FieldsModel::titleAt(const QModelIndex &index) const
{
    QString title = fieldWord(fieldOf(m_row.table, lineAt(index).field).title);
    // An amount that is shown as money says nothing of its minor units.
    return lineAt(index).type == FieldType::Money ? title.section(u',', 0, 0) : title;
}

Sentence FieldsModel::lockReason(const QModelIndex &index) const
{
    const Place &place = m_places[static_cast<size_t>(index.row())];
    if (place.whose != Whose::Ours)
        return Sentence::tr("%1 is read from the other side and cannot be typed.").arg(titleAt(index));
    return lineAt(index).lock;
}

bool FieldsModel::isEditable(const QModelIndex &index) const
{
    return index.isValid() && index.column() == 1 && m_places[static_cast<size_t>(index.row())].whose == Whose::Ours && lineAt(index).lock.isEmpty();
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const InspectedRow::Line &line = lineAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return look(index).text;
    case Qt::EditRole: {
        const Draft *draft = m_drafts.find({m_row.table, m_row.row, line.field});
        return draft ? draft->typed : format().typed(line.type, line.value, m_row.currency);
    }
    case Qt::ToolTipRole: {
        const QString whole = line.value.isText() ? line.value.text() : look(index).text;
        return index.column() == 1 && line.lock.isEmpty() ? whole : lockReason(index).text();
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(titleAt(index), look(this->index(index.row(), 1)).text);
    case Qt::AccessibleDescriptionRole:
        return lockReason(index).text();
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == 0 ? tr("Field") : tr("Value");
    return {};
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(index) ? base | Qt::ItemIsEditable : base;
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(index))
        return false;
    const InspectedRow::Line &line = lineAt(index);
    Draft draft;
    draft.at = {m_row.table, m_row.row, line.field};
    draft.type = line.type;
    draft.currency = m_row.currency;
    draft.origin = QStringLiteral("inspector");
    draft.label = m_label;
    draft.base = line.value;
    draft.typed = value.toString();
    interpret(draft, QLocale());
    m_drafts.apply(tr("typing"), {std::move(draft)});
    return true;
}

} // namespace sampan::ui
