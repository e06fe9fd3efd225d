// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"
#include "ui/theme/marks.h"

#include <QModelIndex>

namespace sampan::ui {

/// How a cell is painted and read out.
struct CellLook {
    enum class Ground { Plain, Pending, Invalid, Conflict };
    Ground ground = Ground::Plain;
    bool loaded = false;
    bool dimmed = false; ///< the row matches no longer, or is gone; or it only stands beside another value
    bool gone = false;
    bool figures = false;
    bool tick = false; ///< a flag that is set
    Mark mark;         ///< of states; no shape otherwise
    QString text;
};

/// A model whose cells CellDelegate paints and edits.
class CellSource {
public:
    virtual ~CellSource() = default;
    virtual CellLook look(const QModelIndex &index) const = 0;
    virtual bool isEditable(const QModelIndex &index) const = 0;
    virtual FieldType typeAt(const QModelIndex &index) const = 0;
    virtual QString titleAt(const QModelIndex &index) const = 0;
};

} // namespace sampan::ui
