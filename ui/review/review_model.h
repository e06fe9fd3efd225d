// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/rehearsal.h"
#include "ui/drafts/draft_store.h"
#include "ui/review/totals.h"
#include "ui/table/cell_format.h"
#include "ui/table/cell_look.h"

#include <QAbstractTableModel>

#include <map>

namespace sampan::ui {

/// Every draft as a row of the review: what it was, is and is elsewhere now, how its row moves by it, and what stands
/// against it.
class ReviewModel final : public QAbstractTableModel, public CellSource {
    Q_OBJECT
public:
    enum Column { RowColumn, FieldColumn, BaseColumn, MineColumn, TheirsColumn, MovesColumn, RemarkColumn };

    ReviewModel(DraftStore &drafts, const Clock &clock, QObject *parent = nullptr);

    /// Takes the drafts as they are now; what was rehearsed of others is kept. Many are put in order in another thread;
    /// refreshed() says when they are there.
    void refresh();
    const ReviewTotals &totals() const { return m_totals; }
    /// The drafts that a save would take, in the order of a rehearsal's edits.
    std::vector<DraftPtr> saved() const;
    void setRehearsal(const std::vector<DraftPtr> &drafts, const Rehearsal &rehearsal);

    const DraftPtr &draftAt(int row) const { return m_drafts[static_cast<size_t>(row)]; }
    QStringList textsOf(int row) const; ///< for the clipboard

    CellLook look(const QModelIndex &index) const override;
    bool isEditable(const QModelIndex &) const override { return true; } // no lock is painted
    FieldType typeAt(const QModelIndex &) const override { return FieldType::Text; }
    QString titleAt(const QModelIndex &index) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : RemarkColumn + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refreshed();

private:
    struct Ordered {
        std::vector<DraftPtr> drafts;
        ReviewTotals totals;
    };
    static Ordered ordered(std::vector<DraftPtr> drafts);
    void take(Ordered ordered);
    void show(std::vector<DraftPtr> drafts);

    struct Found {
        Value stored;
        QString moves;
        Sentence refusal;
    };
    QString text(const Draft &draft, const Value &value) const;
    const Found *found(const Draft &draft) const;

    DraftStore &m_store;
    const Clock &m_clock;
    std::vector<DraftPtr> m_drafts;
    ReviewTotals m_totals;
    quint64 m_number = 0; ///< of the newest look at the store
    std::map<const Draft *, Found> m_found;
    std::vector<DraftPtr> m_rehearsed; ///< keeps the keys of m_found alive
};

/// How rows move, in words: "LIVE → UPDATE", "3 listings LIVE → UPDATE".
QString movesWords(const std::vector<Rehearsal::Move> &moves, Table table);

} // namespace sampan::ui
