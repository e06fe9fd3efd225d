// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace sampan::ui {

class ReviewModel;

/// Takes the place of the tables while a person looks at what a save would do. Each cell can be taken back; what was changed
/// elsewhere meanwhile is settled cell by cell or all at once. What would happen is found out by rehearsing the save.
class ReviewPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPane(Desk &desk, QWidget *parent = nullptr);

    /// Takes the drafts as they are.
    void begin();

Q_SIGNALS:
    void left();
    void saveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshed();
    void rehearseNow();
    void sayTotals();
    std::vector<int> chosenRows(bool orAll) const;
    void takeBack();
    void keepMine();
    void takeTheirs();
    void copy();

    Desk &m_desk;
    ReviewModel *m_model;
    QTableView *m_view;
    QLabel *m_title;
    QLabel *m_totals;
    QLabel *m_following;
    QPushButton *m_save;
    QPushButton *m_keepMine;
    QPushButton *m_takeTheirs;
    QPushButton *m_takeBack;
    QTimer m_rehearseSoon;
    quint64 m_number = 0;
};

} // namespace sampan::ui
