// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/ask_dialog.h"
#include "ui/table/paste_plan.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPointer>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
    class Paste {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::Paste)
    };
    constexpr int mostShown = 100;

    // The cells as they would be, the first rows of them; what stays as it is stands in quiet letters.
    QTableWidget *preview(const TableView &view, const TextBlock &block, const PastePlan &plan, QWidget *parent)
    {
        const int rows = std::min(mostShown, plan.to.rows);
        auto *table = new QTableWidget(rows, plan.to.columns, parent);
        const std::vector<int> columns = view.shownColumns();
        const int width = widthOf(block);
        for (int place = 0; place < plan.to.columns; ++place) {
            const int column = columns[static_cast<size_t>(plan.to.left + place)];
            const QString title = view.table().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            table->setHorizontalHeaderItem(place, new QTableWidgetItem(title));
            const bool typed = view.table().view().columns[static_cast<size_t>(column)].editTable != Table::None;
            for (int row = 0; row < rows; ++row) {
                const QStringList &texts = block[static_cast<size_t>(row) % block.size()];
                const QString before = view.table().index(plan.to.top + row, column).data(Qt::DisplayRole).toString();
                const bool goes = typed && place % width < texts.size();
                auto *item = new QTableWidgetItem(goes && texts[place % width] != before ? QStringLiteral("%1 → %2").arg(before, texts[place % width]) : before);
                if (!goes)
                    item->setForeground(parent->palette().placeholderText());
                table->setItem(row, place, item);
            }
        }
        for (int row = 0; row < rows; ++row) {
            const QModelIndex label = view.table().index(plan.to.top + row, labelColumn(view.table().view()));
            table->setVerticalHeaderItem(row, new QTableWidgetItem(label.data(Qt::DisplayRole).toString()));
        }
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setShowGrid(false);
        table->setMinimumSize(560, 200);
        return table;
    }
}

void pasteInto(TableView &view)
{
    const TextBlock block = blockFromTsv(QGuiApplication::clipboard()->text());
    std::vector<std::pair<QString, bool>> columns;
    for (int column : view.shownColumns())
        columns.emplace_back(view.table().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), view.table().view().columns[static_cast<size_t>(column)].editTable != Table::None);
    const PastePlan plan = planPaste(block, view.selectedBlock(), view.table().rowCount(), columns);
    if (plan.to.isEmpty())
        return;
    // One cell that cannot be typed in is not a question, it is a reason.
    if (plan.to.rows == 1 && plan.to.columns == 1 && !plan.locked.isEmpty()) {
        Q_EMIT view.locked(view.table().lockReason(view.currentIndex()));
        return;
    }
    if (plan.linesUp())
        return view.writeBlock(Paste::tr("pasting"), block, plan.to);
    const QString cells = QLocale().toString(plan.to.rows * plan.to.columns);
    auto *dialog = new AskDialog(Paste::tr("Paste %1 cells").arg(cells), plan.words().join(u'\n'), Paste::tr("Paste"), view.window());
    dialog->content()->addWidget(preview(view, block, plan, dialog));
    dialog->resize(720, 480);
    dialog->onDone([view = QPointer(&view), block, to = plan.to] {
        if (view)
            view->writeBlock(Paste::tr("pasting"), block, to);
        return true;
    });
    dialog->open();
}

} // namespace sampan::ui
