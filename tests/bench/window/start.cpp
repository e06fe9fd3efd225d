// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/start.h"
#include "tests/bench/figure.h"
#include "tests/bench/window/window.h"
#include "ui/table/table_tab.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace sampan::bench {

namespace {
ui::MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ui::MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

} // namespace

int runStart(const QStringList &arguments)
{
    const double began = arguments.value(1).toDouble();
    StartOptions options;
    options.workspace = arguments.value(0);
    Start start(options);
    start.open();
    double shown = 0, usable = 0, work = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &start, [&] {
        ui::MainWindow *window = mainWindow();
        if (window && window->isVisible() && shown == 0)
            shown = Time::now().wall - began;
        ui::Page *page = window ? window->page() : nullptr;
        ui::TableTab *table = page ? page->table() : nullptr;
        if (!table || !table->model().isRead() || !table->model().hasRows() || !table->model().loadedRow(0))
            return;
        if (usable == 0) {
            table->view().viewport()->repaint();
            usable = Time::now().wall - began;
            work = Time::now().cpu;
        }
        if (!table->model().isComplete())
            return;
        look.stop();
        table->view().scrollToBottom();
        QTimer::singleShot(500, &start, [&, table] {
            const QJsonObject seen{{QStringLiteral("shown"), shown}, {QStringLiteral("usable"), usable},
                {QStringLiteral("work"), work}, {QStringLiteral("rows"), table->model().rowCount()},
                {QStringLiteral("complete"), Time::now().wall - began}, {QStringLiteral("resident"), memoryOf("VmRSS")},
                {QStringLiteral("peak"), memoryOf("VmHWM")}};
            puts(QJsonDocument(seen).toJson(QJsonDocument::Compact).constData());
            fflush(stdout);
            window->close();
        });
    });
    look.start(1);
    return QApplication::exec();
}

} // namespace sampan::bench
