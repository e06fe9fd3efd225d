// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/inspector_panel.h"

class QLabel;
class QTableView;

namespace sampan::ui {

class FieldsModel;

/// All fields of the row, editable where they may be, with what was agreed and what the other side has; below them what may
/// happen next, and why not.
class FieldsPanel final : public InspectorPanel {
    Q_OBJECT
public:
    explicit FieldsPanel(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Fields"); }
    bool fits(Table table) const override { return table != Table::None; }

private:
    void read() override;
    void sayNext();

    FieldsModel *m_model;
    QTableView *m_view;
    QLabel *m_next;
};

} // namespace sampan::ui
