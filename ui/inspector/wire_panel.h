// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/inspect.h"
#include "ui/inspector/inspector_panel.h"

class QPlainTextEdit;
class QTreeWidget;

namespace sampan::ui {

/// What was said on the wire about the row, newest first; request and answer of the one that is chosen, as text. What is
/// secret was never kept.
class WirePanel final : public InspectorPanel {
    Q_OBJECT
public:
    explicit WirePanel(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("On the wire"); }
    bool fits(Table table) const override { return table == Table::Listing || table == Table::Order || table == Table::Product || table == Table::Variant; }

private:
    void read() override;
    void readBody();

    QTreeWidget *m_list;
    QPlainTextEdit *m_body;
    int m_bodyChannel;
};

} // namespace sampan::ui
