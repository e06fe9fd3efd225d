// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"
#include "ui/drafts/draft_file.h"
#include "ui/drafts/draft_store.h"

namespace sampan::ui {

/// How a save ended.
struct SaveReport {
    CommitId commit;
    int cells = 0; ///< that went in
    int rows = 0;
    int refused = 0;
    int conflicts = 0;
    Sentence failure; ///< nothing was saved, and why
};

/// Takes the drafts into the journal: one save is one transaction, whose name is in the drafts' file before it begins, so
/// that a kill in between leaves neither a lost cell nor one that is saved twice. Lives in the window's thread and never
/// waits in it.
class Saver final : public QObject {
    Q_OBJECT
public:
    /// `file`: may be null, then nothing is awaited. All outlive it.
    Saver(Workspace &workspace, DraftStore &drafts, DraftFile *file, Actor actor, QObject *parent = nullptr);

    bool isSaving() const { return m_saving; }
    /// Saves every draft that can be. Nothing while a save is under way.
    void save();

Q_SIGNALS:
    void begun(int cells);
    void finished(const sampan::ui::SaveReport &report);

private:
    void commitNow();
    void ended(const Result<CommitResult> &result);
    void finish(const SaveReport &report);

    Workspace &m_workspace;
    DraftStore &m_drafts;
    DraftFile *m_file;
    Actor m_actor;
    bool m_saving = false;
    std::optional<qint64> m_awaited; ///< record of the file that must be on disk first
    QString m_batch;
    Drafts m_cells;
};

} // namespace sampan::ui

Q_DECLARE_METATYPE(sampan::ui::SaveReport)
