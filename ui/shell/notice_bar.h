// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"
#include "ui/theme/colours.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace sampan::ui {

/// One line for what just happened, with a button to do something about it; goes by itself, unless it is bad news.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    void say(const Notice &notice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Notice m_notice;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer m_away;
};

/// Loud and lasting: sending is held, an account cannot sign in. Stays until what it says is over.
class Banner final : public QWidget {
    Q_OBJECT
public:
    Banner(const Theme &theme, const QString &icon, Role role, QWidget *parent = nullptr);

    void say(const QString &text, const QString &button);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Role m_role;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace sampan::ui
