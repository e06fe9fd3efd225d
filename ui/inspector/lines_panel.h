// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/inspector_panel.h"

namespace sampan::ui {

/// The lines of the current order, editable as in any table.
class LinesPanel final : public InspectorPanel {
    Q_OBJECT
public:
    explicit LinesPanel(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Lines"); }
    bool fits(Table table) const override { return table == Table::Order; }
    TableTab *table() const { return m_tab; }

private:
    void read() override;

    TableTab *m_tab;
    qint64 m_shown = 0;
};

} // namespace sampan::ui
