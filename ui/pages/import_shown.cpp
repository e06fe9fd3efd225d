// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/import_dialog.h"

#include "core/change/commit.h"
#include "core/views/keys.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/row_actions.h"
#include "ui/shell/job.h"
#include "ui/theme/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace sampan::ui {

// What the import shows of its plan, and the import itself.

void ImportDialog::take(const Result<std::shared_ptr<Planned>> &result)
{
    m_job.reset();
    if (!result) {
        m_words->setText(result.error().what.text());
        return;
    }
    m_plan = *result;
    const ImportPlan &plan = m_plan->plan;
    const auto edits = static_cast<qint64>(plan.changes.edits.size());
    QStringList words{counted(plan.rows, tr("1 row read"), tr("%1 rows read"))
        + QStringLiteral(" (%1)").arg(plan.format.inWords().text())};
    if (plan.newProducts > 0)
        words.append(counted(plan.newProducts, tr("1 new product"), tr("%1 new products")));
    if (plan.newVariants > 0)
        words.append(counted(plan.newVariants, tr("1 new variant"), tr("%1 new variants")));
    words.append(counted(edits, tr("1 cell changes"), tr("%1 cells change")));
    if (plan.sameRows > 0)
        words.append(counted(plan.sameRows, tr("1 row is so already"), tr("%1 rows are so already")));
    if (plan.failedRows > 0)
        words.append(counted(plan.failedRows, tr("1 row does not go in"), tr("%1 rows do not go in")));
    m_words->setText(words.join(QStringLiteral(" · ")));
    showColumns(plan);
    showChanges(*m_plan);
    showFaults(plan);
    const auto rows = static_cast<qint64>(plan.changes.rows.size());
    m_import->setEnabled(edits + rows > 0);
    m_import->setText(
        edits + rows > 0 ? tr("Import %1 changes").arg(locale().toString(edits + rows)) : tr("Nothing to import"));
    Q_EMIT planned();
}

void ImportDialog::showColumns(const ImportPlan &plan)
{
    const ImportTarget target = request().mapping.target;
    m_columns->setRowCount(static_cast<int>(plan.columns.size()));
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        const MappedColumn &column = plan.columns[i];
        setPlainCell(m_columns, static_cast<int>(i), 0, column.header);
        auto *box = new QComboBox(m_columns);
        box->addItem(tr("nothing"), QString());
        for (const ImportField &field : importFields(target)) {
            const QString id = QString::fromLatin1(field.id);
            const bool cell = field.role == ImportRole::Cell && field.table != Table::None;
            box->addItem(cell ? QCoreApplication::translate("Field", fieldOf(field.table, field.field).title) : id, id);
        }
        box->setCurrentIndex(std::max(0, column.field ? box->findData(QString::fromLatin1(column.field->id)) : 0));
        connect(box, &QComboBox::activated, this, [this, box, header = column.header] {
            m_chosen[header] = box->currentData().toString();
            m_soon.start();
        });
        m_columns->setCellWidget(static_cast<int>(i), 1, box);
    }
}

void ImportDialog::showChanges(const Planned &planned)
{
    const auto rows = static_cast<int>(planned.sample.size());
    m_changes->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 4; ++column)
            setPlainCell(m_changes, row, column, planned.sample[static_cast<size_t>(row)][column]);
        if (planned.sample[static_cast<size_t>(row)].front().isEmpty())
            setPlainCell(m_changes, row, 0, tr("new"));
    }
    const auto all = static_cast<qint64>(planned.plan.changes.edits.size() + planned.plan.changes.rows.size());
    m_tabs->setTabText(0,
        all > rows ? tr("Changes (first %1 of %2)").arg(locale().toString(rows), locale().toString(all))
                   : tr("Changes (%1)").arg(locale().toString(all)));
}

void ImportDialog::showFaults(const ImportPlan &plan)
{
    constexpr size_t most = 2000;
    const auto rows = static_cast<int>(std::min(most, plan.faults.size()));
    m_faults->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const ImportFault &fault = plan.faults[static_cast<size_t>(row)];
        setPlainCell(m_faults, row, 0, locale().toString(fault.line));
        setPlainCell(m_faults, row, 1,
            !fault.header.isEmpty() ? fault.header
                : fault.column > 0  ? locale().toString(fault.column)
                                    : tr("whole row"));
        setPlainCell(m_faults, row, 2, fault.why.text());
    }
    m_tabs->setTabText(1, tr("Does not go in (%1)").arg(locale().toString(static_cast<qint64>(plan.faults.size()))));
}

void ImportDialog::import()
{
    if (!m_plan)
        return;
    m_import->setEnabled(false);
    m_words->setText(tr("Importing…"));
    auto job = m_desk.begin(tr("Importing %1").arg(QFileInfo(m_path).fileName()));
    Services &services = m_desk.services;
    services.workspace.writer()
        .submit(Urgency::Person,
            [&context = services.workspace.context(), plan = m_plan](Database &database) -> Result<RowsDone> {
                const CommitResult result = commit(database, context, plan->plan.changes);
                RowsDone done{result.commit, result.cells, {}, result.touched};
                for (const CellRefusal &refusal : result.refusals)
                    done.refused.emplace_back(keyOf(database, refusal.at.table, refusal.at.row), refusal.why);
                for (const CellConflict &conflict : result.conflicts)
                    done.refused.emplace_back(keyOf(database, conflict.at.table, conflict.at.row),
                        Sentence::tr("The cell was changed elsewhere since the file was read, and stays as it is."));
                return done;
            })
        .then(this, [this, job](const Result<RowsDone> &done) {
            if (!done) {
                m_words->setText(done.error().what.text());
                m_import->setEnabled(true);
                return;
            }
            sayDone(
                m_desk, done,
                [](int n) { return counted(n, tr("Imported: 1 cell changed."), tr("Imported: %1 cells changed.")); },
                parentWidget());
            accept();
        });
}

} // namespace sampan::ui
