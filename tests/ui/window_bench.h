// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"
#include "tests/kit/test_workspace.h"
#include "ui/drafts/draft_store.h"
#include "ui/pages/places.h"
#include "ui/pages/table_page.h"
#include "ui/review/review_pane.h"
#include "ui/shell/main_window.h"
#include "ui/table/table_tab.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace sampan {

/// A window over a workspace of its own, worked in as a person does: by keys, commands and buttons.
class WindowBench {
public:
    WindowBench()
        : stored(Engine::Sqlite)
        , scene(stored.scene())
    {
        theme.install();
    }
    ~WindowBench() { close(); }

    /// `drafts`: of another folder than the bench's own; empty: its own.
    void open(const QString &drafts = {})
    {
        workspace = must(Workspace::open(stored.address(), stored.connectors().registry(), stored.clock(), false));
        settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        services = std::make_unique<ui::Services>(ui::Services{
            *workspace, nullptr, nullptr, stored.actor, {}, false, drafts.isEmpty() ? draftFolder() : drafts, {}});
        window = std::make_unique<ui::MainWindow>(*services, theme, *settings, ui::tablePlaces());
        bool read = false;
        QObject::connect(window.get(), &ui::MainWindow::draftsRead, window.get(), [&read] { read = true; });
        window->show();
        QVERIFY(QTest::qWaitFor([&] { return read; }));
    }
    void close()
    {
        window.reset();
        services.reset();
        workspace.reset();
    }
    QString draftFolder() const { return m_folder.filePath(QStringLiteral("drafts")); }

    ui::DraftStore &drafts() { return window->desk().drafts; }
    /// Opens a tab and waits until its rows are read.
    ui::TableTab &tab(const QString &place, const QString &name = {})
    {
        ui::Page *page = window->openPlace(place);
        if (!name.isEmpty())
            page->open(name, {});
        const auto here = [&] {
            const ui::TableTab *table = page->table();
            return table && (name.isEmpty() || table->spec().key == name || table->spec().title == name)
                && table->model().isRead() && (!table->model().hasRows() || table->model().loadedRow(0));
        };
        [&] { QVERIFY(QTest::qWaitFor(here)); }();
        return *page->table();
    }
    static QModelIndex cell(ui::TableTab &tab, qint64 id, const char *column)
    {
        return tab.model().index(tab.model().rowOf(id), columnIndex(*tab.spec().view, column));
    }
    /// The keys that a person presses to put a text into a cell.
    static void type(ui::TableTab &tab, qint64 id, const char *column, const QString &text)
    {
        tab.view().setCurrentIndex(cell(tab, id, column));
        tab.view().setFocus();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor before
        QTest::keyClicks(&tab.view(), text.left(1));
        QWidget *editor = tab.view().viewport()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void select(ui::TableTab &tab, const std::vector<qint64> &ids)
    {
        tab.view().setCurrentIndex(cell(tab, ids.front(), tab.spec().view->columns.front().id));
        QItemSelection rows;
        for (qint64 id : ids)
            rows.select(tab.model().index(tab.model().rowOf(id), 0), tab.model().index(tab.model().rowOf(id), 0));
        tab.view().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }
    void command(const char *id)
    {
        window->commands().refresh();
        QAction *action = window->commands().find(id);
        QVERIFY2(action && action->isEnabled(), id);
        action->trigger();
    }
    QDialog *dialog()
    {
        for (QDialog *each : window->findChildren<QDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Presses the button with the verb, of the dialog that opens.
    void agree()
    {
        QVERIFY(QTest::qWaitFor([&] { return dialog() != nullptr; }));
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->property("main").toBool())
                return button->click();
        }
        QFAIL("the dialog has no main button");
    }
    /// Somebody else changes a cell.
    void elsewhere(Table table, qint64 row, FieldNo field, const Value &value)
    {
        stored.actor.name = QStringLiteral("bob");
        stored.type(table, row, field, value);
        stored.actor.name = QStringLiteral("ann");
    }

    TestWorkspace stored;
    TestWorkspace::Scene scene;
    ui::Theme theme;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ui::Services> services;
    std::unique_ptr<ui::MainWindow> window;

private:
    QTemporaryDir m_folder;
};

} // namespace sampan
