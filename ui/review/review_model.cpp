// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_model.h"

#include <QtConcurrentRun>

namespace sampan::ui {

namespace {
    constexpr int fewEnough = 2000; ///< drafts that are put in order within a few milliseconds
}

QString movesWords(const std::vector<Rehearsal::Move> &moves, Table table)
{
    QStringList words;
    for (const Rehearsal::Move &move : moves) {
        const auto word = [&](int state) { return move.table == Table::Order ? orderMark(state).word : listingMark(state).word; };
        const QString states = QStringLiteral("%1 → %2").arg(word(move.from), word(move.to));
        const bool itself = move.table == table || table == Table::OrderLine;
        words.append(itself ? states : QStringLiteral("%1 × %2").arg(QLocale().toString(move.rows), states));
    }
    return words.join(QStringLiteral(", "));
}

ReviewModel::ReviewModel(DraftStore &drafts, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(drafts)
    , m_clock(clock)
{
}

void ReviewModel::refresh()
{
    const quint64 number = ++m_number;
    if (m_store.count() <= fewEnough)
        return take(ordered(m_store.all()));
    QtConcurrent::run([drafts = m_store.all()]() mutable { return std::make_shared<Ordered>(ordered(std::move(drafts))); })
        .then(this, [this, number](const std::shared_ptr<Ordered> &done) {
            if (number == m_number)
                take(std::move(*done));
            else
                letGo(std::move(*done));
        });
}

ReviewModel::Ordered ReviewModel::ordered(std::vector<DraftPtr> drafts)
{
    const auto key = [](const DraftPtr &draft) { return std::pair(reviewRank(*draft), draft->at); };
    std::sort(drafts.begin(), drafts.end(), [&](const DraftPtr &a, const DraftPtr &b) { return key(a) < key(b); });
    const ReviewTotals totals = totalsOf(drafts);
    return {std::move(drafts), totals};
}

void ReviewModel::take(Ordered ordered)
{
    m_totals = ordered.totals;
    show(std::move(ordered.drafts));
    Q_EMIT refreshed();
}

void ReviewModel::show(std::vector<DraftPtr> drafts)
{
    // Most often one cell was taken back: only that row goes.
    const auto same = [](const DraftPtr &a, const DraftPtr &b) { return a->at == b->at; };
    if (drafts.size() == m_drafts.size() && std::equal(drafts.begin(), drafts.end(), m_drafts.begin(), same)) {
        letGo(std::exchange(m_drafts, std::move(drafts)));
        if (!m_drafts.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, RemarkColumn));
        return;
    }
    if (drafts.size() + 1 == m_drafts.size()) {
        const auto at = std::mismatch(drafts.begin(), drafts.end(), m_drafts.begin(), m_drafts.begin() + static_cast<qsizetype>(drafts.size()), same).second - m_drafts.begin();
        if (std::equal(drafts.begin() + at, drafts.end(), m_drafts.begin() + at + 1, m_drafts.end(), same)) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_drafts = std::move(drafts);
            endRemoveRows();
            return;
        }
    }
    beginResetModel();
    letGo(std::exchange(m_drafts, std::move(drafts)));
    endResetModel();
}

std::vector<DraftPtr> ReviewModel::saved() const
{
    std::vector<DraftPtr> drafts;
    std::copy_if(m_drafts.begin(), m_drafts.end(), std::back_inserter(drafts), [](const DraftPtr &draft) { return draft->isValid(); });
    return drafts;
}

void ReviewModel::setRehearsal(const std::vector<DraftPtr> &drafts, const Rehearsal &rehearsal)
{
    m_found.clear();
    m_rehearsed = drafts;
    std::map<std::tuple<Table, qint64, FieldNo>, Sentence> refused;
    for (const CellRefusal &refusal : rehearsal.result.refusals)
        refused.insert_or_assign({refusal.at.table, refusal.at.row, refusal.at.field}, refusal.why);
    for (size_t i = 0; i < drafts.size() && i < rehearsal.edits.size(); ++i) {
        const Rehearsal::Edit &edit = rehearsal.edits[i];
        const CellAt &at = drafts[i]->at;
        const auto refusal = refused.find({at.table, at.row, at.field});
        m_found[drafts[i].get()] = {edit.stored, movesWords(edit.moves, at.table), refusal == refused.end() ? Sentence() : refusal->second};
    }
    if (!m_drafts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, RemarkColumn));
}

const ReviewModel::Found *ReviewModel::found(const Draft &draft) const
{
    const auto it = m_found.find(&draft);
    return it == m_found.end() ? nullptr : &it->second;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

QString ReviewModel::text(const Draft &draft, const Value &value) const
{
    const CellFormat format {QLocale(), m_clock.now()};
    const QString shown = format.shown(draft.type, value, draft.currency);
    if (shown.isEmpty())
        return draft.type == FieldType::Flag ? format.typed(draft.type, qint64(0), {}) : QStringLiteral("–");
    return draft.type == FieldType::Money ? shown + QChar(QChar::Nbsp) + draft.currency.code() : shown;
}

QString ReviewModel::titleAt(const QModelIndex &index) const
{
    const Draft &draft = *draftAt(index.row());
    const QString title = fieldWord(fieldOf(draft.at.table, draft.at.field).title);
    return draft.type == FieldType::Money ? title.section(u',', 0, 0) : title;
}

CellLook ReviewModel::look(const QModelIndex &index) const
{
    const Draft &draft = *draftAt(index.row());
    const Found *more = found(draft);
    CellLook look;
    look.loaded = true;
    const auto ground = !draft.isValid() || (more && !more->refusal.isEmpty()) ? CellLook::Ground::Invalid : draft.theirs ? CellLook::Ground::Conflict : CellLook::Ground::Pending;
    switch (index.column()) {
    case RowColumn:
        look.text = draft.label;
        look.gone = draft.gone;
        break;
    case FieldColumn:
        look.text = titleAt(index);
        break;
    case BaseColumn:
        look.text = text(draft, draft.base);
        look.dimmed = true;
        break;
    case MineColumn:
        look.text = draft.isValid() ? text(draft, draft.value) : draft.typed;
        look.ground = ground;
        break;
    case TheirsColumn:
        look.text = draft.theirs ? text(draft, *draft.theirs) : more ? text(draft, more->stored) : QString();
        look.dimmed = !draft.theirs && (!more || sameCell(more->stored, draft.base));
        look.ground = draft.theirs ? CellLook::Ground::Conflict : CellLook::Ground::Plain;
        break;
    case MovesColumn:
        look.text = more ? more->moves : QString();
        break;
    case RemarkColumn:
        if (draft.gone)
            look.text = tr("The row is gone. What you typed can be copied.");
        else if (!draft.wrong.isEmpty())
            look.text = draft.wrong.text();
        else if (draft.theirs)
            look.text = tr("Changed elsewhere meanwhile: keep mine, or take theirs.");
        else if (more && !more->refusal.isEmpty())
            look.text = more->refusal.text();
        break;
    default:
        break;
    }
    return look;
}

QStringList ReviewModel::textsOf(int row) const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts.append(column == MineColumn ? draftAt(row)->typed : look(index(row, column)).text);
    return texts;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return look(index).text;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), look(index).text);
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Row"), tr("Field"), tr("Before"), tr("Mine"), tr("There now"), tr("Moves"), tr("Remark")};
    return section >= 0 && section < columnCount() ? titles[section] : QVariant();
}

} // namespace sampan::ui
