// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draft_store.h"

namespace sampan::ui {

const Draft *DraftStore::find(const CellAt &at) const
{
    const auto found = m_drafts.find(at);
    return found == m_drafts.end() ? nullptr : found->second.get();
}

DraftPtr DraftStore::share(const CellAt &at) const
{
    const auto found = m_drafts.find(at);
    return found == m_drafts.end() ? nullptr : found->second;
}

std::vector<DraftPtr> DraftStore::all() const
{
    std::vector<DraftPtr> drafts;
    drafts.reserve(m_drafts.size());
    for (const auto &[at, draft] : m_drafts)
        drafts.push_back(draft);
    return drafts;
}

void DraftStore::count(const Draft &draft, int by)
{
    m_tables[static_cast<size_t>(draft.at.table)] += by;
    m_origins[draft.origin] += by;
    m_invalid += draft.isValid() ? 0 : by;
    m_conflicts += draft.theirs ? by : 0;
    const CellAt row {draft.at.table, draft.at.row, 0};
    if ((m_rows[row] += by) == 0)
        m_rows.erase(row);
}

void DraftStore::put(const CellAt &at, DraftPtr draft)
{
    const auto found = m_drafts.find(at);
    if (found != m_drafts.end())
        count(*found->second, -1);
    if (draft) {
        count(*draft, 1);
        m_drafts.insert_or_assign(at, std::move(draft));
    } else if (found != m_drafts.end()) {
        m_drafts.erase(found);
    }
}

void DraftStore::log(std::vector<DraftPtr> putNow, std::vector<CellAt> dropped)
{
    if (!m_log)
        return;
    if (m_drafts.empty()) {
        m_log->append({DraftRecord::Kind::Clear, {}, {}, {}, 0});
        return;
    }
    if (!putNow.empty())
        m_log->append({DraftRecord::Kind::Put, std::move(putNow), {}, {}, count()});
    if (!dropped.empty())
        m_log->append({DraftRecord::Kind::Drop, {}, std::move(dropped), {}, count()});
}

void DraftStore::write(const std::vector<Change> &changes, bool back)
{
    std::vector<DraftPtr> putNow;
    std::vector<CellAt> dropped;
    for (const Change &change : changes) {
        const DraftPtr &draft = back ? change.before : change.after;
        put(change.at, draft);
        if (draft)
            putNow.push_back(draft);
        else
            dropped.push_back(change.at);
    }
    log(putNow, std::move(dropped));
    Q_EMIT changed();
    if (!putNow.empty())
        Q_EMIT typed(putNow);
}

void DraftStore::push(const QString &action, std::vector<Change> changes)
{
    if (changes.empty())
        return;
    m_steps.resize(m_done);
    m_steps.push_back({action, std::move(changes)});
    ++m_done;
    write(m_steps.back().changes, false);
}

void DraftStore::apply(const QString &action, std::vector<Draft> drafts)
{
    std::vector<Change> changes;
    changes.reserve(drafts.size());
    for (Draft &draft : drafts) {
        const DraftPtr before = share(draft.at);
        const CellAt at = draft.at;
        if (before) // what was seen when the first of them was typed
            draft.base = before->base;
        const bool same = draft.wrong.isEmpty() && sameCell(draft.value, draft.base);
        DraftPtr after = same ? nullptr : std::make_shared<const Draft>(std::move(draft));
        if (before != after)
            changes.push_back({at, before, std::move(after)});
    }
    push(action, std::move(changes));
}

void DraftStore::takeBack(const QString &action, const std::vector<CellAt> &cells)
{
    std::vector<Change> changes;
    for (const CellAt &at : cells) {
        if (DraftPtr before = share(at))
            changes.push_back({at, std::move(before), nullptr});
    }
    push(action, std::move(changes));
}

void DraftStore::undo()
{
    if (canUndo())
        write(m_steps[--m_done].changes, true);
}

void DraftStore::redo()
{
    if (canRedo())
        write(m_steps[m_done++].changes, false);
}

void DraftStore::forgetSteps()
{
    letGo(std::exchange(m_steps, {}));
    m_done = 0;
}

void DraftStore::replace(const std::vector<std::pair<DraftPtr, Draft>> &drafts)
{
    std::vector<DraftPtr> putNow;
    for (const auto &[before, after] : drafts) {
        // Typed over since it was looked at: the next look will tell.
        if (share(before->at) != before)
            continue;
        auto shared = std::make_shared<const Draft>(after);
        put(before->at, shared);
        putNow.push_back(std::move(shared));
    }
    if (putNow.empty())
        return;
    log(std::move(putNow), {});
    Q_EMIT changed();
}

void DraftStore::setWrong(const std::vector<std::pair<DraftPtr, Sentence>> &drafts)
{
    std::vector<std::pair<DraftPtr, Draft>> wrong;
    for (const auto &[draft, why] : drafts) {
        Draft with = *draft;
        with.wrong = why;
        wrong.emplace_back(draft, std::move(with));
    }
    replace(wrong);
}

void DraftStore::keepMine(const std::vector<CellAt> &cells)
{
    std::vector<std::pair<DraftPtr, Draft>> kept;
    for (const CellAt &at : cells) {
        const DraftPtr draft = share(at);
        if (!draft || !draft->theirs)
            continue;
        Draft mine = *draft;
        mine.base = *draft->theirs;
        mine.theirs.reset();
        kept.emplace_back(draft, std::move(mine));
    }
    replace(kept);
}

void DraftStore::restore(const std::vector<DraftPtr> &drafts)
{
    for (const DraftPtr &draft : drafts)
        put(draft->at, draft);
    Q_EMIT changed();
}

} // namespace sampan::ui
