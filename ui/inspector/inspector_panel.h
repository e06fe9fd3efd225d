// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace sampan::ui {

/// One tab of the inspector: shows something of a row. Reads when it is seen, in the reader's thread.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(Desk &desk, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
        , m_channel(desk.services.workspace.reader().newChannel())
    {
    }

    virtual QString title() const = 0;
    /// Whether it has anything to say of rows of this table.
    virtual bool fits(Table table) const = 0;
    /// Another row, or the same again because it changed.
    void setRow(const RowRef &row)
    {
        m_row = row;
        if (isVisible())
            read();
        else
            m_stale = true;
    }

protected:
    virtual void read() = 0;
    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        if (std::exchange(m_stale, false))
            read();
    }

    Desk &m_desk;
    RowRef m_row;
    int m_channel; ///< of the reader: only the newest row matters

private:
    bool m_stale = true;
};

} // namespace sampan::ui
