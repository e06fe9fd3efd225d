// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drafts/draft_file.h"
#include "ui/drafts/draft_store.h"
#include "ui/drafts/saver.h"
#include "ui/shell/accounts_watch.h"
#include "ui/shell/commands.h"
#include "ui/shell/page.h"

#include <QMainWindow>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace sampan::ui {

class Banner;
class Inspector;
class JobBar;
class NoticeBar;
class PaletteBox;
class PendingBar;
class PlaceList;
class ReviewPane;
class SyncStrip;

/// The window: places at the left, the place that is open, the inspector at the right; the field that searches and commands
/// and the strip of accounts above; what is pending below. Owns the drafts. Pages are made when they are first opened.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `places`: in their order; `settings`: where the window, tabs, columns and filters are kept.
    MainWindow(Services &services, Theme &theme, QSettings &settings, std::vector<Place> places, QWidget *parent = nullptr);
    ~MainWindow() override;

    Desk &desk() { return m_desk; }
    Commands &commands() { return m_commands; }
    AccountsWatch &accounts() { return m_accounts; }
    Page *page() const; ///< the one that is open; null while the review is
    Page *openPlace(const QString &id);
    TableTab *table() const;
    Inspector &inspector() const { return *m_inspector; }
    ReviewPane &review() const { return *m_review; }
    bool isReviewing() const;

    /// Opens the review; there, saves what can be.
    void save();
    /// Without the review, unless something stands out in it.
    void saveNow();
    void openReview();
    void closeReview();
    void say(const Notice &notice);
    QString hintText() const;

    /// Builds the menu bar; after the last command was added.
    void fillMenus();

Q_SIGNALS:
    void closed();
    /// The drafts of an earlier run were looked at; so many are here again.
    void draftsRead(int drafts);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildWindow();
    void addCommands();
    void addGoing();
    void addLooks();
    void openDrafts();
    void takeLeft(const LeftDrafts &left);
    void saved(const SaveReport &report);
    void checkTyped(const std::vector<DraftPtr> &drafts);
    void pageChanged();
    void follow();
    void sayAccounts();
    void restoreWindow();
    void saveWindow();
    std::optional<qint64> chosenAccount() const;

    Services &m_services;
    Theme &m_theme;
    QSettings &m_settings;
    std::vector<Place> m_places;
    Commands m_commands;
    DraftFile *m_file;
    DraftStore m_drafts;
    Saver m_saver;
    AccountsWatch m_accounts;
    Desk m_desk;

    PaletteBox *m_palette;
    SyncStrip *m_strip;
    Banner *m_hold;
    Banner *m_signIn;
    PlaceList *m_list;
    QSplitter *m_split;
    QStackedWidget *m_centre;
    QStackedWidget *m_pages;
    ReviewPane *m_review;
    PendingBar *m_pending;
    JobBar *m_jobs;
    NoticeBar *m_notice;
    Inspector *m_inspector;
    QLabel *m_hint;
    std::map<QString, Page *> m_made;
    TableTab *m_followed = nullptr;
    bool m_inspecting = true; ///< the inspector is not folded
};

} // namespace sampan::ui
