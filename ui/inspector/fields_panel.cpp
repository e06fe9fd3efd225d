// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/fields_panel.h"

#include "ui/inspector/fields_model.h"
#include "ui/inspector/rich_text.h"
#include "ui/table/cell_delegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace sampan::ui {

FieldsPanel::FieldsPanel(Desk &desk, QWidget *parent)
    : InspectorPanel(desk, parent)
    , m_model(new FieldsModel(desk.drafts, desk.services.workspace.clock(), this))
    , m_view(new QTableView(this))
    , m_next(new QLabel(this))
{
    auto *delegate = new CellDelegate(desk.theme, this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setAccessibleName(tr("Fields of the row"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(0, 136);
    m_next->setTextFormat(Qt::RichText);
    m_next->setWordWrap(true);
    m_next->setMargin(12);
    m_next->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_next);
    connect(delegate, &CellDelegate::entered, m_model, [this](const QModelIndex &index, const QString &text) { m_model->setData(index, text, Qt::EditRole); });
    connect(delegate, &CellDelegate::left, m_view, [this](CellMove move) {
        const int step = move == CellMove::Up || move == CellMove::Left ? -1 : 1;
        m_view->setCurrentIndex(m_model->index(std::clamp(m_view->currentIndex().row() + step, 0, m_model->rowCount() - 1), 1));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_view->viewport()->update();
        m_desk.hint(index.isValid() ? m_model->lockReason(index).text() : QString());
    });
    connect(&desk.theme, &Theme::changed, this, [this] {
        m_view->viewport()->update();
        sayNext();
    });
}

void FieldsPanel::read()
{
    Workspace &workspace = m_desk.services.workspace;
    workspace.reader()
        .newest(m_channel, [&context = workspace.context(), actor = m_desk.services.actor, row = m_row](Database &database) -> Result<InspectedRow> { return inspectRow(database, context, actor, row.table, row.row); })
        .then(this, [this, row = m_row](const Result<InspectedRow> &inspected) {
            if (!inspected || row.table != m_row.table || row.row != m_row.row)
                return;
            m_model->show(*inspected, row.label);
            sayNext();
            const int line = row.hasField ? m_model->lineOf(row.field) : -1;
            // The field of the table's current cell comes into view, but the keyboard stays in the table.
            if (line >= 0 && !m_view->hasFocus()) {
                m_view->scrollTo(m_model->index(line, 0));
                m_view->selectionModel()->setCurrentIndex(m_model->index(line, 1), QItemSelectionModel::ClearAndSelect);
            }
        });
}

void FieldsPanel::sayNext()
{
    const auto &next = m_model->row().next;
    m_next->setVisible(!next.empty());
    if (next.empty())
        return;
    const Colours &colours = m_desk.theme.colours();
    QString html = heading(tr("May happen next"), colours);
    for (const NextLine &line : next) {
        if (line.refusal.isEmpty())
            html += paragraph(QStringLiteral("<b>%1</b>  → %2").arg(eventWord(line.event).toHtmlEscaped(), stateWord(line.to).toHtmlEscaped()));
    }
    for (const NextLine &line : next) {
        if (!line.refusal.isEmpty())
            html += paragraph(coloured(QStringLiteral("%1: %2").arg(eventWord(line.event), line.refusal.text()), colours.of(Role::Quiet)));
    }
    m_next->setText(html);
}

} // namespace sampan::ui
