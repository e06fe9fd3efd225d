// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/saver.h"

#include "core/change/commit.h"

#include <QUuid>

namespace sampan::ui {

Saver::Saver(Workspace &workspace, DraftStore &drafts, DraftFile *file, Actor actor, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_file(file)
    , m_actor(std::move(actor))
{
    if (m_file) {
        connect(m_file, &DraftFile::writtenUpTo, this, [this](qint64 number) {
            if (m_awaited && number >= *m_awaited)
                commitNow();
        });
    }
}

void Saver::save()
{
    if (m_saving)
        return;
    std::vector<DraftPtr> cells = m_drafts.all();
    std::erase_if(cells, [](const DraftPtr &draft) { return !draft->isValid() || draft->theirs; });
    if (cells.empty())
        return;
    m_cells = std::make_shared<const std::vector<DraftPtr>>(std::move(cells));
    m_saving = true;
    m_batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_drafts.beginSave(m_batch, m_cells);
    Q_EMIT begun(static_cast<int>(m_cells->size()));
    if (!m_file)
        return commitNow();
    m_awaited = m_file->appended();
}

void Saver::commitNow()
{
    m_awaited.reset();
    m_workspace.writer()
        .submit(Urgency::Person,
            [&context = m_workspace.context(), actor = m_actor, batch = m_batch, cells = m_cells](Database &database) {
                ChangeSet changes {Cause::Edit, actor, {}, batch, {}, {}};
                changes.edits.reserve(cells->size());
                for (const DraftPtr &draft : *cells)
                    changes.edits.push_back({draft->at, draft->base, draft->value});
                std::sort(changes.edits.begin(), changes.edits.end(), [](const CellEdit &a, const CellEdit &b) { return a.at < b.at; });
                return Result<CommitResult>(commit(database, context, changes));
            })
        .then(this, [this](const Result<CommitResult> &result) { ended(result); });
}

void Saver::ended(const Result<CommitResult> &result)
{
    SaveReport report;
    if (result) {
        report.commit = result->commit;
        report.refused = static_cast<int>(result->refusals.size());
        report.conflicts = static_cast<int>(result->conflicts.size());
        report.cells = static_cast<int>(m_cells->size()) - report.refused - report.conflicts;
        report.rows = result->rows;
        m_drafts.finishSave(m_cells, *result, [this, report] { finish(report); });
    } else {
        report.failure = result.error().what;
        finish(report);
    }
}

void Saver::finish(const SaveReport &report)
{
    m_saving = false;
    letGo(std::exchange(m_cells, {}));
    Q_EMIT finished(report);
}

} // namespace sampan::ui
