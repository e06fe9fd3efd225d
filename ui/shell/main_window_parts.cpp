// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/inspector.h"
#include "ui/pages/account_commands.h"
#include "ui/pages/file_commands.h"
#include "ui/pages/map_dialog.h"
#include "ui/pages/settings_forms.h"
#include "ui/pages/table_commands.h"
#include "ui/pages/table_page.h"
#include "ui/review/review_pane.h"
#include "ui/shell/job_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/palette_box.h"
#include "ui/shell/pending_bar.h"
#include "ui/shell/place_list.h"
#include "ui/shell/sync_strip.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace sampan::ui {

// How the window is put together, and the commands of the whole of it.

void MainWindow::buildWindow()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_palette = new PaletteBox(m_desk, m_places, this);
    m_strip = new SyncStrip(m_theme, m_accounts, central);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(16);
    top->addWidget(m_palette, 1);
    top->addStretch(1);
    top->addWidget(m_strip);
    column->addLayout(top);

    m_hold = new Banner(m_theme, QStringLiteral("hold"), Role::Conflict, central);
    m_signIn = new Banner(m_theme, QStringLiteral("alert"), Role::Failed, central);
    column->addWidget(m_hold);
    column->addWidget(m_signIn);
    auto *line = new QFrame(central);
    line->setFixedHeight(1);
    line->setFrameShape(QFrame::NoFrame);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);

    m_split = new QSplitter(Qt::Horizontal, central);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    column->addWidget(m_split, 1);
    m_list = new PlaceList(m_desk, m_places, m_split);
    auto *middle = new QWidget(m_split);
    auto *stack = new QVBoxLayout(middle);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    m_centre = new QStackedWidget(middle);
    m_pages = new QStackedWidget(m_centre);
    m_review = new ReviewPane(m_desk, m_centre);
    m_centre->addWidget(m_pages);
    m_centre->addWidget(m_review);
    m_jobs = new JobBar(m_theme, middle);
    m_notice = new NoticeBar(m_theme, middle);
    m_pending = new PendingBar(m_theme, m_drafts, m_file, m_saver, middle);
    stack->addWidget(m_centre, 1);
    stack->addWidget(m_jobs);
    stack->addWidget(m_notice);
    stack->addWidget(m_pending);
    m_hint = new QLabel(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_inspector = new Inspector(m_desk, m_split);
    m_split->addWidget(m_list);
    m_split->addWidget(middle);
    m_split->addWidget(m_inspector);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({184, 760, 320});
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_hint, 1);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    setMinimumSize(880, 560);

    connect(m_list, &PlaceList::chosen, this, &MainWindow::openPlace);
    connect(m_palette, &PaletteBox::left, this, [this] {
        if (TableTab *tab = table())
            tab->view().setFocus();
    });
    connect(m_hold, &Banner::pressed, this, [this] { setHold(m_desk, false); });
    connect(m_signIn, &Banner::pressed, this, [this] { openPlace(QStringLiteral("accounts")); });
    connect(m_strip, &SyncStrip::opened, this, [this](qint64 account, const QPoint &at) { openAccountCard(m_desk, m_accounts, account, at, this); });
    connect(m_pending, &PendingBar::saveAsked, this, &MainWindow::save);
    connect(m_pending, &PendingBar::saveNowAsked, this, &MainWindow::saveNow);
    connect(m_pending, &PendingBar::discardAsked, this, [this] {
        std::vector<CellAt> cells;
        for (const DraftPtr &draft : m_drafts.all())
            cells.push_back(draft->at);
        m_drafts.takeBack(tr("discarding all"), cells);
    });
    connect(m_review, &ReviewPane::left, this, &MainWindow::closeReview);
    connect(m_review, &ReviewPane::saveAsked, this, &MainWindow::save);
}

void MainWindow::addCommands()
{
    const auto pending = [this] { return m_drafts.count() > 0 && !m_saver.isSaving(); };
    m_commands.add({"file.save", Menu::File, tr("Save, after a look at the changes"), QStringLiteral("save"), QKeySequence::Save, [this] { save(); }, [this] { return !m_saver.isSaving(); }});
    m_commands.add({"file.save-now", Menu::File, tr("Save at once"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveNow(); }, pending});
    m_commands.add({"file.discard", Menu::File, tr("Discard all changes"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { Q_EMIT m_pending->discardAsked(); }, pending});
    addFileCommands(m_desk, [this] { return table(); }, this);
    m_commands.add({"file.quit", Menu::File, tr("Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }, {}, true});
    m_commands.add({"edit.undo", Menu::Edit, tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo, [this] { m_drafts.undo(); }, [this] { return m_drafts.canUndo(); }});
    m_commands.add({"edit.redo", Menu::Edit, tr("Redo"), QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_drafts.redo(); }, [this] { return m_drafts.canRedo(); }});
    addTableCommands(m_desk, [this] { return table(); });
    m_commands.add({"settings.add", Menu::Table, tr("Add a row…"), QStringLiteral("plus"), QKeySequence::New, [this] { askAdd(m_desk, table()->spec().view->id, this); }, [this] { return table() && canAddTo(table()->spec().view->id); }, true});
    const auto chosenMap = [this] { return table() && qstrcmp(table()->spec().view->id, "maps") == 0 && table()->view().selectedRowCount() == 1; };
    m_commands.add({"map.edit", Menu::Table, tr("Fill in the attributes…"), QStringLiteral("edit"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { askMap(m_desk, this, table()->view().selectedIds().front()); }, chosenMap});
    addAccountCommands(m_desk, m_accounts, [this] { return chosenAccount(); }, this);
    addGoing();
    addLooks();
    // The words of undo and redo follow what they would do.
    connect(&m_drafts, &DraftStore::changed, this, [this] {
        m_commands.find("edit.undo")->setText(m_drafts.canUndo() ? tr("Undo %1").arg(m_drafts.undoText()) : tr("Undo"));
        m_commands.find("edit.redo")->setText(m_drafts.canRedo() ? tr("Redo %1").arg(m_drafts.redoText()) : tr("Redo"));
    });
}

void MainWindow::addGoing()
{
    for (const Place &place : m_places) {
        m_commands.add({"go." + place.id.toLatin1(), Menu::Go, tr("Go to %1").arg(place.title), place.icon, place.key, [this, name = place.id] { openPlace(name); }});
    }
    const auto pageOfTabs = [this] { return qobject_cast<TablePage *>(page()); };
    m_commands.add({"tab.next", Menu::Go, tr("Next tab"), QStringLiteral("right"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [pageOfTabs] { pageOfTabs()->nextTab(1); }, [pageOfTabs] { return pageOfTabs() != nullptr; }, true});
    m_commands.add({"tab.previous", Menu::Go, tr("Previous tab"), QStringLiteral("left"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [pageOfTabs] { pageOfTabs()->nextTab(-1); }, [pageOfTabs] { return pageOfTabs() != nullptr; }});
    m_commands.add({"tab.save", Menu::Table, tr("Save these filters as a tab…"), QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_T), [this, pageOfTabs] {
        auto *ask = new QInputDialog(this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setWindowTitle(tr("Save as a tab"));
        ask->setLabelText(tr("Name of the tab"));
        ask->setOkButtonText(tr("Save the tab"));
        connect(ask, &QInputDialog::textValueSelected, this, [pageOfTabs](const QString &name) {
            if (pageOfTabs() && !name.trimmed().isEmpty())
                pageOfTabs()->saveAsTab(name.trimmed());
        });
        ask->open();
    }, [pageOfTabs] { return pageOfTabs() != nullptr; }, true});
    m_commands.add({"tab.close", Menu::Table, tr("Close this tab"), QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_W), [pageOfTabs] { pageOfTabs()->closeTab(); }, [pageOfTabs] { return pageOfTabs() && pageOfTabs()->canCloseTab(); }});
}

void MainWindow::addLooks()
{
    m_commands.add({"view.palette", Menu::View, tr("Search or command"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->begin(); }});
    m_commands.add({"view.inspector", Menu::View, tr("Show or fold the inspector"), QStringLiteral("panel"), QKeySequence(Qt::Key_F9), [this] {
        m_inspecting = !m_inspecting;
        m_settings.setValue(QStringLiteral("window/inspector"), m_inspecting);
        follow();
    }});
    const std::pair<const char *, QString> tabs[] = {{"fields", tr("Inspect the fields")}, {"history", tr("Inspect the history")}, {"why", tr("Ask why it is so")}, {"wire", tr("See what was on the wire")}, {"lines", tr("See the order's lines")}};
    static constexpr const char *ids[] = {"inspect.fields", "inspect.history", "inspect.why", "inspect.wire", "inspect.lines"};
    int number = 0;
    for (const auto &[tab, text] : tabs) {
        m_commands.add({ids[number], Menu::View, text, number < 4 ? QString::fromLatin1(tab) : QStringLiteral("orders"), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)), [this, name = QString::fromLatin1(tab)] {
            m_inspecting = true;
            follow();
            m_inspector->open(name);
        }, {}, number == 0});
        ++number;
    }
    const auto look = [this](Theme::Choice choice) {
        m_theme.setChoice(choice);
        m_settings.setValue(QStringLiteral("window/look"), static_cast<int>(choice));
    };
    m_commands.add({"look.desktop", Menu::View, tr("Look as the desktop does"), QStringLiteral("settings"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_0), [look] { look(Theme::Choice::Desktop); }, {}, true});
    m_commands.add({"look.light", Menu::View, tr("Light"), QStringLiteral("light"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_1), [look] { look(Theme::Choice::Light); }});
    m_commands.add({"look.dark", Menu::View, tr("Dark"), QStringLiteral("dark"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_2), [look] { look(Theme::Choice::Dark); }});
    m_commands.add({"help.about", Menu::Help, tr("About Sampan"), QStringLiteral("sampan"), QKeySequence(Qt::Key_F1), [this] {
        auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Sampan"), tr("Sampan %1\nRuns brands' shops on marketplaces.\nFree software under the GNU General Public License, version 3 or later.").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    }});
}

void MainWindow::fillMenus()
{
    m_commands.fill(menuBar());
}

void MainWindow::restoreWindow()
{
    resize(1280, 800);
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_split->restoreState(m_settings.value(QStringLiteral("window/split")).toByteArray());
    m_inspecting = m_settings.value(QStringLiteral("window/inspector"), true).toBool();
    m_theme.setChoice(static_cast<Theme::Choice>(std::clamp(m_settings.value(QStringLiteral("window/look"), 0).toInt(), 0, 2)));
    const QString last = m_settings.value(QStringLiteral("window/place")).toString();
    if (!openPlace(last) && !m_places.empty())
        openPlace(m_places.front().id);
    fillMenus();
}

void MainWindow::saveWindow()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/split"), m_split->saveState());
    for (const auto &[id, made] : m_made)
        made->saveState();
}

} // namespace sampan::ui
