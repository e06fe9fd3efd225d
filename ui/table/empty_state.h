// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace sampan::ui {

/// Stands where a table would be: says what would be here, and has the buttons that bring it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(Desk &desk, QWidget *parent = nullptr);

    void show(const QString &text, const QString &button, std::function<void()> act);
    void show(const QString &text, const QStringList &commands);

private:
    void clearButtons();

    Desk &m_desk;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace sampan::ui
