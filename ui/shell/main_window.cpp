// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "ui/drafts/draft_recovery.h"
#include "ui/inspector/inspector.h"
#include "ui/review/review_pane.h"
#include "ui/review/totals.h"
#include "ui/shell/job_bar.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/palette_box.h"
#include "ui/shell/pending_bar.h"
#include "ui/shell/place_list.h"
#include "ui/shell/sync_strip.h"
#include "ui/table/table_tab.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QCloseEvent>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace sampan::ui {

namespace {
    constexpr size_t mostChecked = 500; ///< cells that are checked against the workspace while one types
}

MainWindow::MainWindow(Services &services, Theme &theme, QSettings &settings, std::vector<Place> places, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_theme(theme)
    , m_settings(settings)
    , m_places(std::move(places))
    , m_commands(theme, this)
    , m_file(services.draftFolder.isEmpty() ? nullptr : new DraftFile(services.draftFolder, this))
    , m_drafts(m_file)
    , m_saver(services.workspace, m_drafts, m_file, services.actor)
    , m_accounts(services)
    , m_desk {services, theme, m_commands, m_drafts, m_saver, settings, [this](const Notice &notice) { say(notice); }, [this](const QString &text) { m_hint->setText(text); },
          [this](const QString &place, const QString &tab, const ViewQuery &query) {
              if (Page *opened = openPlace(place))
                  opened->open(tab, query);
          },
          [this](const QString &title) { return m_jobs->begin(title); }, m_accounts}
{
    buildWindow();
    addCommands();
    connect(&m_saver, &Saver::finished, this, &MainWindow::saved);
    connect(&m_drafts, &DraftStore::typed, this, &MainWindow::checkTyped);
    connect(&m_drafts, &DraftStore::changed, &m_commands, &Commands::refresh);
    connect(&m_accounts, &AccountsWatch::changed, this, &MainWindow::sayAccounts);
    connect(&services.workspace.announcer(), &Announcer::workMoved, m_list, &PlaceList::countSoon);
    connect(&services.workspace.announcer(), &Announcer::changedElsewhere, m_list, &PlaceList::countSoon);
    restoreWindow();
    openDrafts();
}

MainWindow::~MainWindow()
{
    // Panels and pages refer to the drafts and commands that go with this object before its children do.
    delete takeCentralWidget();
}

Page *MainWindow::page() const
{
    return isReviewing() ? nullptr : qobject_cast<Page *>(m_pages->currentWidget());
}

bool MainWindow::isReviewing() const
{
    return m_centre->currentWidget() == m_review;
}

TableTab *MainWindow::table() const
{
    const Page *open = page();
    return open ? open->table() : nullptr;
}

Page *MainWindow::openPlace(const QString &id)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place &each) { return each.id == id; });
    if (place == m_places.end())
        return nullptr;
    Page *&opened = m_made[id];
    if (!opened) {
        opened = place->make(m_desk, m_pages);
        m_pages->addWidget(opened);
        connect(opened, &Page::currentRowChanged, this, &MainWindow::follow);
        connect(opened, &Page::tableChanged, this, &MainWindow::pageChanged);
    }
    m_list->select(id);
    m_centre->setCurrentWidget(m_pages);
    m_pages->setCurrentWidget(opened);
    opened->shown();
    m_settings.setValue(QStringLiteral("window/place"), id);
    setWindowTitle(place->title + QStringLiteral(" — Sampan") + (m_services.practice ? tr(" · Practice") : QString()));
    pageChanged();
    return opened;
}

void MainWindow::pageChanged()
{
    TableTab *now = table();
    if (now != m_followed) {
        if (m_followed)
            disconnect(&m_followed->view(), nullptr, this, nullptr);
        m_followed = now;
        if (now) {
            connect(&now->view(), &TableView::editing, m_pending, &PendingBar::setEditing);
            connect(&now->view(), &TableView::selectionCountChanged, &m_commands, &Commands::refresh);
            connect(now, &QObject::destroyed, this, [this, now] {
                if (m_followed == now)
                    m_followed = nullptr;
            });
        }
    }
    m_commands.refresh();
    follow();
}

void MainWindow::follow()
{
    const Page *open = page();
    if (!open)
        return;
    m_inspector->show(open->currentRow());
    m_inspector->setVisible(m_inspecting && open->hasRows());
}

void MainWindow::say(const Notice &notice)
{
    m_notice->say(notice);
}

QString MainWindow::hintText() const
{
    return m_hint->text();
}

void MainWindow::openDrafts()
{
    if (!m_file) {
        Q_EMIT draftsRead(0);
        return;
    }
    connect(m_file, &DraftFile::opened, this, &MainWindow::takeLeft);
    connect(m_file, &DraftFile::failed, this, [this](const QString &folder) { say({Notice::Kind::Failed, tr("What you type cannot be kept in %1 until it is saved. Check its rights and the room on the disk.").arg(folder), {}, {}}); });
    m_services.workspace.reader().submit([](Database &database) -> Result<QString> { return readSetting(database, QStringLiteral("workspace")); }).then(this, [this](const Result<QString> &workspace) {
        m_file->open(workspace.value_or(m_services.workspace.address().toText()) + u'/' + m_services.actor.name);
    });
}

void MainWindow::takeLeft(const LeftDrafts &left)
{
    m_services.workspace.reader().submit([left](Database &database) -> Result<RecoveredDrafts> { return recoverDrafts(database, left); }).then(this, [this](const Result<RecoveredDrafts> &recovered) {
        if (recovered && !recovered->dropped.empty())
            m_file->append({DraftRecord::Kind::Drop, {}, recovered->dropped, {}, static_cast<int>(recovered->drafts.size())});
        const int count = recovered ? static_cast<int>(recovered->drafts.size()) : 0;
        if (count > 0) {
            m_drafts.restore(recovered->drafts);
            say({Notice::Kind::Plain, counted(count, tr("1 cell that you typed before is here again. It is not saved yet."), tr("%1 cells that you typed before are here again. They are not saved yet.")), tr("Review"), [this] { openReview(); }});
        }
        Q_EMIT draftsRead(count);
    });
}

void MainWindow::checkTyped(const std::vector<DraftPtr> &drafts)
{
    std::vector<DraftPtr> good;
    std::copy_if(drafts.begin(), drafts.end(), std::back_inserter(good), [](const DraftPtr &draft) { return draft->isValid(); });
    if (good.empty() || good.size() > mostChecked)
        return; // a large paste is checked by the review and by the save
    Workspace &workspace = m_services.workspace;
    workspace.reader()
        .submit([&context = workspace.context(), actor = m_services.actor, good = std::move(good)](Database &database) -> Result<std::vector<std::pair<DraftPtr, Sentence>>> { return checkDrafts(database, context, actor, good); })
        .then(this, [this](const Result<std::vector<std::pair<DraftPtr, Sentence>>> &wrong) {
            if (!wrong || wrong->empty())
                return;
            m_drafts.setWrong(*wrong);
            m_hint->setText(wrong->front().second.text());
        });
}

void MainWindow::save()
{
    if (!isReviewing())
        return openReview();
    if (m_drafts.count() > 0 && !m_saver.isSaving())
        m_saver.save();
}

void MainWindow::saveNow()
{
    if (TableTab *tab = table())
        tab->view().commitEditor();
    if (m_drafts.count() == 0 || m_saver.isSaving())
        return;
    if (!isReviewing() && needsEyes(m_drafts.all()))
        return openReview();
    m_saver.save();
}

void MainWindow::saved(const SaveReport &report)
{
    if (!report.failure.isEmpty()) {
        say({Notice::Kind::Failed, tr("Nothing was saved: %1 What you typed is still here.").arg(report.failure.text()), tr("Try again"), [this] { m_saver.save(); }});
        return;
    }
    const int left = report.refused + report.conflicts;
    const QString cells = counted(report.cells, tr("1 cell saved."), tr("%1 cells saved."));
    if (left > 0) {
        say({Notice::Kind::Failed, cells + u' ' + counted(left, tr("1 was not, and stays here with the reason."), tr("%1 were not, and stay here with the reason.")), isReviewing() ? QString() : tr("Review"), [this] { openReview(); }});
        if (report.conflicts > 0)
            openReview();
    } else {
        say({Notice::Kind::Good, cells, tr("Show in the journal"), [this] { openPlace(QStringLiteral("journal")); }});
        closeReview();
    }
    m_commands.refresh();
}

void MainWindow::openReview()
{
    if (TableTab *tab = table())
        tab->view().commitEditor();
    if (m_drafts.count() == 0)
        return;
    m_centre->setCurrentWidget(m_review);
    m_review->begin();
    m_commands.refresh();
}

void MainWindow::closeReview()
{
    if (!isReviewing())
        return;
    m_centre->setCurrentWidget(m_pages);
    if (TableTab *tab = table())
        tab->view().setFocus();
    pageChanged();
}

std::optional<qint64> MainWindow::chosenAccount() const
{
    const TableTab *tab = table();
    if (!tab || qstrcmp(tab->spec().view->id, "accounts") != 0 || tab->view().selectedRowCount() != 1)
        return std::nullopt;
    return tab->view().selectedIds().front();
}

void MainWindow::sayAccounts()
{
    if (m_accounts.isHeld())
        m_hold->say(tr("All sending is held. Nothing leaves until it goes on."), tr("Let it go on"));
    else
        m_hold->hide();
    QStringList names;
    for (const AccountOverview &account : m_accounts.accounts()) {
        if (m_accounts.mark(account).role == Role::Failed)
            names.append(account.name);
    }
    if (names.isEmpty())
        m_signIn->hide();
    else
        m_signIn->say(tr("%1 does not accept our credentials, so it is paused. Sign in again.").arg(names.join(QStringLiteral(", "))), tr("Show the account"));
    m_commands.refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is pending stays in its file and is here again at the next start, so there is nothing to ask.
    if (TableTab *tab = table())
        tab->view().commitEditor();
    saveWindow();
    event->accept();
    Q_EMIT closed();
}

} // namespace sampan::ui
