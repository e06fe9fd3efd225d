// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/inspect.h"
#include "ui/inspector/inspector_panel.h"

class QComboBox;
class QTextBrowser;

namespace sampan::ui {

/// What happened to the row, newest first.
class HistoryPanel final : public InspectorPanel {
    Q_OBJECT
public:
    explicit HistoryPanel(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("History"); }
    bool fits(Table table) const override { return table != Table::None; }

private:
    void read() override;
    void say();

    QTextBrowser *m_text;
    std::vector<HistoryEntry> m_entries;
};

/// The inputs and rules that made a price, a stock figure or a state.
class WhyPanel final : public InspectorPanel {
    Q_OBJECT
public:
    explicit WhyPanel(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Why"); }
    bool fits(Table table) const override { return table == Table::Listing || table == Table::Variant || table == Table::Order; }

private:
    void read() override;
    void explain();
    void say();

    QComboBox *m_field;
    QTextBrowser *m_text;
    Table m_table = Table::None;
    std::vector<WhyLine> m_lines;
};

} // namespace sampan::ui
