// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draft_store.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sampan::ui {

// What a save makes of the drafts.

namespace {
    constexpr qint64 mostAtOnce = 6; // ms; a frame is 16
    constexpr size_t lookAtClock = 128;
}

struct DraftStore::Ending {
    Drafts drafts;
    size_t next = 0; ///< of them
    std::unordered_map<CellAt, Sentence, Hash> refused;
    std::unordered_map<CellAt, Value, Hash> conflicts;
    std::function<void()> done;
};

DraftStore::DraftStore(DraftLog *log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
}

DraftStore::~DraftStore() = default;

void DraftStore::beginSave(const QString &batch, const Drafts &drafts)
{
    if (!m_log)
        return;
    std::vector<CellAt> cells;
    cells.reserve(drafts->size());
    for (const DraftPtr &draft : *drafts)
        cells.push_back(draft->at);
    m_log->append({DraftRecord::Kind::Batch, {}, std::move(cells), batch, count()});
}

void DraftStore::finishSave(const Drafts &drafts, const CommitResult &result, std::function<void()> done)
{
    m_ending = std::make_unique<Ending>();
    m_ending->drafts = drafts;
    for (const CellRefusal &refusal : result.refusals)
        m_ending->refused.insert_or_assign(refusal.at, refusal.why);
    for (const CellConflict &conflict : result.conflicts)
        m_ending->conflicts.insert_or_assign(conflict.at, conflict.theirs);
    m_ending->done = std::move(done);
    finishSome();
}

// The draft that is left of a cell after the save of this one; none if nothing is, the present one if it stays as it is.
DraftPtr DraftStore::leftOf(const DraftPtr &draft) const
{
    DraftPtr now = share(draft->at);
    const auto why = m_ending->refused.find(draft->at);
    const auto theirs = m_ending->conflicts.find(draft->at);
    const bool wentIn = why == m_ending->refused.end() && theirs == m_ending->conflicts.end();
    if (now == draft && wentIn)
        return nullptr;
    if (!now || (now != draft && !wentIn))
        return now;
    Draft left = *now;
    if (wentIn)
        left.base = draft->value;
    if (why != m_ending->refused.end())
        left.wrong = why->second;
    if (theirs != m_ending->conflicts.end())
        left.theirs = theirs->second;
    return std::make_shared<const Draft>(std::move(left));
}

void DraftStore::finishSome()
{
    QElapsedTimer passed;
    passed.start();
    std::vector<DraftPtr> putNow;
    std::vector<CellAt> dropped;
    const std::vector<DraftPtr> &drafts = *m_ending->drafts;
    for (size_t &i = m_ending->next; i < drafts.size() && (i % lookAtClock != 0 || passed.elapsed() < mostAtOnce); ++i) {
        const CellAt &at = drafts[i]->at;
        const DraftPtr now = share(at);
        DraftPtr left = leftOf(drafts[i]);
        if (left == now)
            continue;
        if (left)
            putNow.push_back(left);
        else
            dropped.push_back(at);
        put(at, std::move(left));
    }
    log(std::move(putNow), std::move(dropped));
    if (m_ending->next < drafts.size())
        return QTimer::singleShot(1, this, &DraftStore::finishSome); // of 0 it would be a posted event, which goes before all else
    const std::unique_ptr<Ending> ended = std::move(m_ending);
    forgetSteps();
    Q_EMIT changed();
    ended->done();
    letGo(std::move(ended->drafts));
}

} // namespace sampan::ui
