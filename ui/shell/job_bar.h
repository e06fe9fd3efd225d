// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/job.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sampan::ui {

class Theme;

/// Below the tables while something long is under way: what, how much of it, how long it still takes, and a button that
/// stops it. A job is over when nobody holds it any more.
class JobBar final : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(const Theme &theme, QWidget *parent = nullptr);

    std::shared_ptr<Job> begin(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();

    const Theme &m_theme;
    struct Running {
        std::weak_ptr<Job> job;
        QElapsedTimer since;
    };
    std::vector<Running> m_jobs;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_left;
    QPushButton *m_cancel;
    QTimer m_look;
};

} // namespace sampan::ui
