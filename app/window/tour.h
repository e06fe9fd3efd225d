// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/practice.h"
#include "app/common/session.h"
#include "app/scenario/world.h"
#include "core/sync/sync_service.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace sampan {

/// What the tour walks through; all of it outlives the tour.
struct TourParts {
    Session &session;
    Practice &practice;
    SyncService &sync;
    ui::MainWindow &window;
    ui::Theme &theme;
    QString folder; ///< of the pictures
};

/// Walks through the practice window as a person would, and leaves a picture of every place: for the documents, and to
/// see what a change did to the window. Hidden option --tour; ends the program.
class Tour final : public QObject {
    Q_OBJECT
public:
    explicit Tour(TourParts parts, QObject *parent = nullptr);

    void start();

private:
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> ready; ///< absent: at once
        QString picture; ///< without its ending; empty: none
    };
    void step(const QString &name, std::function<void()> act, std::function<bool()> ready = {});
    void picture(const QString &name, std::function<void()> act = {}, std::function<bool()> ready = {});
    void go();
    void shoot(const QString &name);
    void end(int exit);

    // tour_work.cpp: what happens.
    void addWork();
    void mapCategories(bool withAttributes);
    void listSome();
    void nameSome();
    void edit(const char *sql, Table table, FieldNo field, const Value &value);
    void eachRow(const char *sql, Table table, Cause cause, const std::function<Result<>(Work &, Row &)> &each);
    void run(const QString &account);
    qint64 number(const char *sql) const;
    std::vector<qint64> ids(const char *sql) const;

    // tour_pictures.cpp: what is shown.
    void addPictures();

    // tour_dialogs.cpp: what a person is asked.
    void addDialogs();
    void addConflict(const QString &look);
    void addLabels(const QString &look);
    void addWizard(const QString &look, const QString &name);

    // tour_hands.cpp: how it is reached.
    void open(const QString &place, const QString &tab = {}, const ViewQuery &query = {});
    void select(int from, int to, int column = -1);
    void type(const QString &column, int row, const QString &text);
    void trigger(const char *command);
    void press(const QString &button = {}); ///< of the dialog on top; empty: its main one
    QWidget *dialog() const;
    void closeDialogs();
    bool hasRows() const;

    TourParts m_parts;
    World m_world;
    std::deque<Step> m_steps;
    QTimer m_poll;
    QElapsedTimer m_since;
    int m_pictures = 0;
};

} // namespace sampan
