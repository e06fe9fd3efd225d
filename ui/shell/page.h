// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"
#include "ui/shell/services.h"

#include <QWidget>

namespace sampan::ui {

class TableTab;

/// A row that something is shown of: in the inspector, for a command.
struct RowRef {
    Table table = Table::None;
    qint64 row = 0;
    QString label;      ///< as a person knows it
    FieldNo field = 0;  ///< of the current cell, if it has one
    bool hasField = false;

    bool operator==(const RowRef &) const = default;
};

/// A place of the window. One class each; made when it is first opened and kept.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Desk &desk, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
    {
    }

    /// It became the one that is seen.
    virtual void shown() { }
    /// The row that the inspector shows.
    virtual RowRef currentRow() const { return {}; }
    /// Whether it shows rows, so that the inspector has something to say.
    virtual bool hasRows() const { return true; }
    /// Its table that commands work on; null if it has none now.
    virtual TableTab *table() const { return nullptr; }
    /// Opens one of its tabs by key or title, with these filters and words.
    virtual void open(const QString &tab, const ViewQuery &query) { Q_UNUSED(tab) Q_UNUSED(query) }
    virtual void saveState() { }

Q_SIGNALS:
    void currentRowChanged();
    /// Another table became the one that commands work on.
    void tableChanged();

protected:
    Desk &m_desk;
};

/// What the list of places shows of one, and how its page is made. A place is there only when it works.
struct Place {
    QString id;    ///< "orders"
    QString title; ///< "Orders"
    QString icon;
    QKeySequence key;
    bool settings = false; ///< below the line
    std::function<Page *(Desk &, QWidget *parent)> make;
    /// How many things in it need a person; runs in the reader's thread. Absent: no number.
    std::function<qint64(Database &)> count = {};
};

} // namespace sampan::ui
