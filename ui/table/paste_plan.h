// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/table_view.h"

namespace sampan::ui {

/// What a paste would do. It is asked about first when rows or columns do not line up; else it is simply done.
struct PastePlan {
    CellBlock to;            ///< cells it goes into
    bool repeated = false;   ///< the selection is a multiple of the block
    bool otherShape = false; ///< the selection has another shape
    int rowsCut = 0;         ///< rows of the block that find no row
    int columnsCut = 0;
    bool ragged = false;     ///< its rows have different lengths
    QStringList locked;      ///< columns in its way that cannot be typed in

    bool linesUp() const { return !otherShape && rowsCut == 0 && columnsCut == 0 && !ragged && locked.isEmpty(); }
    /// One sentence for each thing that does not line up.
    QStringList words() const;
};

/// `selection`: what is selected; `rows`: of the table; `columns`: titles of the shown columns, and whether each can be typed in.
PastePlan planPaste(const TextBlock &block, const CellBlock &selection, int rows, const std::vector<std::pair<QString, bool>> &columns);

/// Pastes the clipboard's block, or asks first. The dialog is gone by itself.
void pasteInto(TableView &view);

} // namespace sampan::ui
