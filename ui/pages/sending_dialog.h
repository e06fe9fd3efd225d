// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/preview.h"
#include "ui/shell/services.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTabBar;
class QTreeWidget;

namespace sampan::ui {

class TableTab;

/// What will be sent for some rows, before it leaves: the requests as they would be, and how they differ from the last
/// ones.
class SendingDialog final : public QDialog {
    Q_OBJECT
public:
    struct Line {
        QString key;
        std::vector<PreviewedSend> sends;
        Sentence why; ///< why nothing can be shown of it
    };
    SendingDialog(const Theme &theme, const std::vector<Line> &lines, qint64 leftOut, QWidget *parent);

private:
    void say();

    std::vector<PreviewedSend> m_sends;
    QTreeWidget *m_list;
    QTabBar *m_tabs;
    QPlainTextEdit *m_body;
    QLabel *m_head;
};

/// For the selected listings or orders of a table. Reads and shows them; returns at once.
void showSending(Desk &desk, TableTab &tab);

} // namespace sampan::ui
