// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/view.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace sampan::ui {

/// One column's filter, made or changed while the table follows what is typed. Enter or a click beside it keeps it, Esc
/// takes it back. Lives until it is closed.
class FilterPopup final : public QFrame {
    Q_OBJECT
public:
    /// `filter`: the one to change; with an empty column the person chooses one first.
    FilterPopup(const ViewSpec &view, const ViewFilter &filter, QWidget *parent);

    void openAt(const QPoint &global);

Q_SIGNALS:
    /// What it says so far; with an empty text for none.
    void changed(const sampan::ViewFilter &filter);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const ViewColumn *column() const;
    void chooseColumn();
    void tell();

    const ViewSpec &m_view;
    ViewFilter m_filter;
    QComboBox *m_column;
    QComboBox *m_how;
    QLineEdit *m_text;
    QListWidget *m_choices;
    QTimer m_soon;
};

} // namespace sampan::ui
