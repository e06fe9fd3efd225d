// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace sampan::ui {

/// What an account that only reads has found so far; counts while it reads.
class FoundList final : public QWidget {
    Q_OBJECT
public:
    explicit FoundList(Workspace &workspace, QWidget *parent = nullptr);

    void watch(qint64 account);

private:
    void read();

    Workspace &m_workspace;
    qint64 m_account = 0;
    QLabel *m_text;
    QTimer m_often;
    int m_channel;
};

} // namespace sampan::ui
