// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/view.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace sampan::ui {

class Theme;

/// Above a table: one search box, a chip for each filter, how many rows there are, and the chip that offers to read the list
/// again. The table follows while one types. Filters that belong to the tab itself are not shown.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(const Theme &theme, const ViewSpec &view, QWidget *parent = nullptr);

    ViewQuery query() const { return m_query; }
    void setQuery(const ViewQuery &query); ///< does not tell
    bool isFiltering() const { return !m_query.filters.empty() || !m_query.search.isEmpty(); }

    void setCount(qint64 rows, bool complete);
    void setSelected(int rows);
    void setChanged(int rows);
    void setFailure(const QString &why); ///< of the query; empty: it is fine

    void focusSearch();
    void addFilter(const ViewFilter &filter);
    void editFilter(const QString &column, QWidget *beside);
    void clear();
    void setSort(const QString &column, bool descending);

Q_SIGNALS:
    void queryChanged(const sampan::ViewQuery &query);
    void refreshAsked();

private:
    void buildChips();
    void openPopup(int index, QWidget *beside, const ViewFilter &start);
    void tell();
    void sayCount();

    const Theme &m_theme;
    const ViewSpec &m_view;
    ViewQuery m_query;
    QLineEdit *m_search;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QToolButton *m_add;
    QToolButton *m_refresh;
    QLabel *m_count;
    QTimer m_soon;
    qint64 m_rows = 0;
    int m_selected = 0;
    bool m_complete = true;
};

} // namespace sampan::ui
