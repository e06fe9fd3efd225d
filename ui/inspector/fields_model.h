// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drafts/draft_store.h"
#include "ui/inspector/inspected_row.h"
#include "ui/table/cell_format.h"
#include "ui/table/cell_look.h"

#include <QAbstractTableModel>

namespace sampan::ui {

/// The fields of one row, one below the other; where ours, what was agreed and theirs differ, the other two stand below it.
/// What is typed becomes a draft, as in the tables.
class FieldsModel final : public QAbstractTableModel, public CellSource {
    Q_OBJECT
public:
    FieldsModel(DraftStore &drafts, const Clock &clock, QObject *parent = nullptr);

    void show(const InspectedRow &row, const QString &label);
    const InspectedRow &row() const { return m_row; }
    int lineOf(FieldNo field) const; ///< -1 if there is none
    Sentence lockReason(const QModelIndex &index) const;

    CellLook look(const QModelIndex &index) const override;
    bool isEditable(const QModelIndex &index) const override;
    FieldType typeAt(const QModelIndex &index) const override;
    QString titleAt(const QModelIndex &index) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    enum class Whose { Ours, Agreed, Theirs };
    struct Place {
        size_t line = 0;
        Whose whose = Whose::Ours;
    };
    CellFormat format() const { return {QLocale(), m_clock.now()}; }
    const InspectedRow::Line &lineAt(const QModelIndex &index) const { return m_row.lines[m_places[static_cast<size_t>(index.row())].line]; }
    QString shown(const InspectedRow::Line &line, const Value &value) const;

    DraftStore &m_drafts;
    const Clock &m_clock;
    InspectedRow m_row;
    QString m_label;
    std::vector<Place> m_places;
};

} // namespace sampan::ui
