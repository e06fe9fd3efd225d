// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/change_set.h"
#include "ui/drafts/draft.h"

#include <QHash>
#include <QObject>

#include <array>
#include <functional>
#include <unordered_map>

namespace sampan::ui {

/// Every cell that is changed and not saved, of all tables of a window, and the steps to undo and redo before the save.
/// One action of a person (a cell, a paste, a fill) is one step. Lives in the window's thread.
class DraftStore final : public QObject {
    Q_OBJECT
public:
    /// `log`: where each change is written as well; may be null. Outlives the store.
    explicit DraftStore(DraftLog *log, QObject *parent = nullptr);
    ~DraftStore() override;

    const Draft *find(const CellAt &at) const;
    DraftPtr share(const CellAt &at) const;
    std::vector<DraftPtr> all() const; ///< in no order
    int count() const { return static_cast<int>(m_drafts.size()); }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    int invalidCount() const { return m_invalid; }
    int conflictCount() const { return m_conflicts; }
    int countOf(const QString &origin) const { return m_origins.value(origin); }
    bool hasTable(Table table) const { return m_tables[static_cast<size_t>(table)] > 0; }
    bool hasRow(Table table, qint64 row) const { return m_rows.contains({table, row, 0}); }

    /// One step: these cells are as typed now. A draft that says what its base says takes the cell's draft away.
    void apply(const QString &action, std::vector<Draft> drafts);
    /// One step: these cells are as they were.
    void takeBack(const QString &action, const std::vector<CellAt> &cells);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    QString undoText() const { return canUndo() ? m_steps[m_done - 1].action : QString(); }
    QString redoText() const { return canRedo() ? m_steps[m_done].action : QString(); }
    void undo();
    void redo();

    // What a save or a check found out; no steps of a person.
    /// The save of `batch` begins: it is written down before anything leaves.
    void beginSave(const QString &batch, const Drafts &drafts);
    /// How the save of these ended: what went in is no draft any more, but for what was typed over meanwhile, which now
    /// differs from what was saved; what was refused says why; what somebody else changed shows theirs. The steps are
    /// forgotten: from here on a save is undone as a whole. Of many, some at a time, between which the window answers;
    /// then `done`.
    void finishSave(const Drafts &drafts, const CommitResult &result, std::function<void()> done);
    void setWrong(const std::vector<std::pair<DraftPtr, Sentence>> &drafts);
    /// Keep mine: the next save writes over what they made of it.
    void keepMine(const std::vector<CellAt> &cells);
    /// From an earlier run of the program.
    void restore(const std::vector<DraftPtr> &drafts);

Q_SIGNALS:
    void changed();
    /// New or other drafts, to be checked further.
    void typed(const std::vector<sampan::ui::DraftPtr> &drafts);

private:
    struct Hash {
        size_t operator()(const CellAt &at) const { return qHashMulti(0, static_cast<int>(at.table), at.row, at.field); }
    };
    struct Change {
        CellAt at;
        DraftPtr before, after;
    };
    struct Step {
        QString action;
        std::vector<Change> changes;
    };

    struct Ending;
    void finishSome();
    DraftPtr leftOf(const DraftPtr &draft) const;
    void push(const QString &action, std::vector<Change> changes);
    void put(const CellAt &at, DraftPtr draft);
    void write(const std::vector<Change> &changes, bool back);
    void log(std::vector<DraftPtr> put, std::vector<CellAt> dropped);
    void count(const Draft &draft, int by);
    void replace(const std::vector<std::pair<DraftPtr, Draft>> &drafts);
    void forgetSteps();

    DraftLog *m_log;
    std::unordered_map<CellAt, DraftPtr, Hash> m_drafts;
    std::unordered_map<CellAt, int, Hash> m_rows; ///< by table and row
    std::array<int, tableCount> m_tables {};
    QHash<QString, int> m_origins;
    int m_invalid = 0;
    int m_conflicts = 0;
    std::vector<Step> m_steps;
    size_t m_done = 0; ///< of them
    std::unique_ptr<Ending> m_ending; ///< a save whose end is being taken in
};

} // namespace sampan::ui
