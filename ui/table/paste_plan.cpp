// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/paste_plan.h"

#include "ui/theme/words.h"

#include <QCoreApplication>

namespace sampan::ui {

namespace {
    class PasteWords {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::PasteWords)
    };
}

PastePlan planPaste(const TextBlock &block, const CellBlock &selection, int rows, const std::vector<std::pair<QString, bool>> &columns)
{
    PastePlan plan;
    const auto height = static_cast<int>(block.size());
    const int width = widthOf(block);
    if (selection.isEmpty() || height == 0 || width == 0)
        return plan;
    plan.to = {selection.top, selection.left, height, width};
    const bool one = selection.rows == 1 && selection.columns == 1;
    const bool same = selection.rows == height && selection.columns == width;
    if (!one && !same && selection.rows % height == 0 && selection.columns % width == 0) {
        plan.repeated = true;
        plan.to = selection;
    } else if (!one && !same) {
        plan.otherShape = true;
    }
    plan.rowsCut = std::max(0, plan.to.top + plan.to.rows - rows);
    plan.columnsCut = std::max(0, plan.to.left + plan.to.columns - static_cast<int>(columns.size()));
    plan.to.rows -= plan.rowsCut;
    plan.to.columns -= plan.columnsCut;
    plan.ragged = std::any_of(block.begin(), block.end(), [width](const QStringList &row) { return row.size() != width; });
    for (int place = plan.to.left; place < plan.to.left + plan.to.columns; ++place) {
        const auto &[title, typed] = columns[static_cast<size_t>(place)];
        if (!typed)
            plan.locked.append(title);
    }
    return plan;
}

QStringList PastePlan::words() const
{
    QStringList lines;
    if (otherShape)
        lines.append(PasteWords::tr("The selection has another shape: the block goes where the selection begins."));
    if (rowsCut > 0)
        lines.append(counted(rowsCut, PasteWords::tr("1 row of it finds no row here and is left out."), PasteWords::tr("%1 rows of it find no row here and are left out.")));
    if (columnsCut > 0)
        lines.append(counted(columnsCut, PasteWords::tr("1 column of it finds no column here and is left out."), PasteWords::tr("%1 columns of it find no column here and are left out.")));
    if (ragged)
        lines.append(PasteWords::tr("Its rows have different lengths: cells beyond a row's end stay as they are."));
    if (!locked.isEmpty())
        lines.append(PasteWords::tr("These columns cannot be typed in and stay as they are: %1.").arg(locked.join(QStringLiteral(", "))));
    return lines;
}

} // namespace sampan::ui
