// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_pane.h"

#include "ui/drafts/saver.h"
#include "ui/review/review_model.h"
#include "ui/review/totals.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/tsv.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace sampan::ui {

namespace {
    constexpr size_t mostRehearsed = 20000; ///< beyond it, what a save would do is told by the save
}

ReviewPane::ReviewPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ReviewModel(desk.drafts, desk.services.workspace.clock(), this))
    , m_view(new QTableView(this))
    , m_title(new QLabel(this))
    , m_totals(new QLabel(this))
    , m_following(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_keepMine(new QPushButton(tr("Keep mine"), this))
    , m_takeTheirs(new QPushButton(tr("Take theirs"), this))
    , m_takeBack(new QPushButton(tr("Take back"), this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_following->setForegroundRole(QPalette::PlaceholderText);
    m_save->setProperty("main", true);
    m_keepMine->setToolTip(tr("The next save writes mine over theirs: the chosen rows, or all if none is chosen"));
    m_takeTheirs->setToolTip(tr("Theirs stays, what I typed goes: the chosen rows, or all if none is chosen"));
    m_takeBack->setToolTip(tr("The chosen cells are as they were (Delete)"));
    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setToolTip(tr("What was typed in the chosen rows, for a spreadsheet"));
    auto *back = new QPushButton(tr("Back to the table"), this);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(desk.theme, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Changes to be saved"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->horizontalHeader()->setFixedHeight(28);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {160, 128, 160, 160, 160, 160};
    for (int i = 0; i < 6; ++i)
        m_view->setColumnWidth(i, widths[i]);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_totals);
    words->addWidget(m_following);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_keepMine, m_takeTheirs, m_takeBack, copyButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton *button : {back, m_save})
        buttons->addWidget(button);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 12);
    head->setSpacing(12);
    head->addLayout(words);
    head->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    m_rehearseSoon.setSingleShot(true);
    m_rehearseSoon.setInterval(150);
    connect(&m_rehearseSoon, &QTimer::timeout, this, &ReviewPane::rehearseNow);
    connect(&desk.drafts, &DraftStore::changed, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
    connect(m_model, &ReviewModel::refreshed, this, &ReviewPane::refreshed);
    connect(&desk.saver, &Saver::finished, this, [this] {
        if (isVisible())
            sayTotals();
    });
    connect(m_takeBack, &QPushButton::clicked, this, &ReviewPane::takeBack);
    connect(m_keepMine, &QPushButton::clicked, this, &ReviewPane::keepMine);
    connect(m_takeTheirs, &QPushButton::clicked, this, &ReviewPane::takeTheirs);
    connect(copyButton, &QPushButton::clicked, this, &ReviewPane::copy);
    connect(back, &QPushButton::clicked, this, &ReviewPane::left);
    connect(m_save, &QPushButton::clicked, this, &ReviewPane::saveAsked);
    connect(&desk.theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ReviewPane::begin()
{
    m_model->refresh();
    m_view->setFocus();
}

void ReviewPane::refreshed()
{
    if (m_model->rowCount() == 0) {
        Q_EMIT left();
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, ReviewModel::MineColumn));
    sayTotals();
    m_rehearseSoon.start();
}

void ReviewPane::sayTotals()
{
    const ReviewTotals &totals = m_model->totals();
    m_title->setText(counted(totals.cells, tr("Review 1 change"), tr("Review %1 changes")));
    QString words = totals.words(locale());
    if (totals.wrong > 0)
        words += QStringLiteral(" · ") + counted(totals.wrong, tr("1 cannot be saved"), tr("%1 cannot be saved"));
    if (totals.conflicts > 0)
        words += QStringLiteral(" · ") + counted(totals.conflicts, tr("1 changed elsewhere meanwhile"), tr("%1 changed elsewhere meanwhile"));
    m_totals->setText(words);
    const int good = totals.cells - totals.wrong - totals.conflicts;
    m_save->setText(tr("Save %1").arg(locale().toString(good)));
    m_save->setEnabled(good > 0 && !m_desk.saver.isSaving());
    m_keepMine->setVisible(totals.conflicts > 0);
    m_takeTheirs->setVisible(totals.conflicts > 0);
}

void ReviewPane::rehearseNow()
{
    const bool many = static_cast<size_t>(m_model->rowCount()) > mostRehearsed;
    const std::vector<DraftPtr> drafts = many ? std::vector<DraftPtr>() : m_model->saved();
    if (drafts.empty()) {
        m_following->setText(!many ? QString() : tr("Too many changes to look ahead: the save tells what it did."));
        return;
    }
    // Done in a transaction and rolled back: what it finds out comes by another way than the result.
    auto found = std::make_shared<Rehearsal>();
    const quint64 number = ++m_number;
    Services &services = m_desk.services;
    services.workspace.writer()
        .submit(Urgency::Person,
            [&context = services.workspace.context(), actor = services.actor, drafts, found](Database &database) -> Result<bool> {
                ChangeSet changes {Cause::Edit, actor, {}, {}, {}, {}};
                for (const DraftPtr &draft : drafts)
                    changes.edits.push_back({draft->at, draft->base, draft->value});
                *found = rehearse(database, context, changes);
                return fail(ErrorCode::Cancelled, Sentence::tr("Nothing was saved: it was only looked at."));
            })
        .then(this, [this, drafts, found, number](const Result<bool> &) {
            if (number != m_number)
                return;
            m_model->setRehearsal(drafts, *found);
            m_following->setText(found->following > 0 ? counted(found->following, tr("1 more row follows by the rules."), tr("%1 more rows follow by the rules.")) : QString());
        });
}

std::vector<int> ReviewPane::chosenRows(bool orAll) const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    const bool conflict = std::any_of(rows.begin(), rows.end(), [this](int row) { return m_model->draftAt(row)->theirs.has_value(); });
    if (orAll && !conflict) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

void ReviewPane::takeBack()
{
    std::vector<CellAt> cells;
    for (int row : chosenRows(false))
        cells.push_back(m_model->draftAt(row)->at);
    m_desk.drafts.takeBack(tr("taking back"), cells);
}

void ReviewPane::keepMine()
{
    std::vector<CellAt> cells;
    for (int row : chosenRows(true)) {
        if (m_model->draftAt(row)->theirs)
            cells.push_back(m_model->draftAt(row)->at);
    }
    m_desk.drafts.keepMine(cells);
}

void ReviewPane::takeTheirs()
{
    std::vector<CellAt> cells;
    for (int row : chosenRows(true)) {
        if (m_model->draftAt(row)->theirs)
            cells.push_back(m_model->draftAt(row)->at);
    }
    m_desk.drafts.takeBack(tr("taking theirs"), cells);
}

void ReviewPane::copy()
{
    TextBlock block;
    for (int row : chosenRows(false))
        block.push_back(m_model->textsOf(row));
    QGuiApplication::clipboard()->setText(tsvFromBlock(block));
}

void ReviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sampan::ui
