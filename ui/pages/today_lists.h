// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/view.h"
#include "ui/theme/marks.h"

namespace sampan::ui {

/// A line of Today: so many rows wait for something, and where they are.
struct TodayLine {
    qint64 count = 0;
    Shape shape = Shape::None;
    Role role = Role::Text;
    QString text; ///< without the number
    QString place, tab;
    ViewQuery query;

    bool operator==(const TodayLine &) const = default;
};

struct TodaySection {
    QString title;
    std::vector<TodayLine> lines; ///< only those with a number

    bool operator==(const TodaySection &) const = default;
};

/// What waits for a decision of a person, in the order of its urgency. In the reader's thread.
std::vector<TodaySection> readToday(Database &database);

} // namespace sampan::ui
