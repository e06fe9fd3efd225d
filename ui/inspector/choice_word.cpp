// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/choice_word.h"

#include "core/views/view_list.h"
#include "ui/table/cell_format.h"

namespace sampan::ui {

QString choiceWord(Table table, FieldNo field, qint64 choice)
{
    const auto word = [choice](const auto &all) { return choice >= 0 && choice < static_cast<qint64>(std::size(all)) ? fieldWord(all[choice]) : QString(); };
    if (table == Table::Account)
        return field == account::role ? word(words::roles) : word(words::stages);
    if (table == Table::Policy)
        return word(words::aspects);
    return {};
}

} // namespace sampan::ui
