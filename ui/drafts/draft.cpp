// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draft.h"

#include "core/change/cell_text.h"
#include "ui/table/typed_text.h"

namespace sampan::ui {

bool sameCell(const Value &a, const Value &b)
{
    const auto empty = [](const Value &value) { return value.isNull() || (value.isText() && value.text().isEmpty()); };
    return a == b || (empty(a) && empty(b));
}

void interpret(Draft &draft, const QLocale &locale)
{
    Field field = fieldOf(draft.at.table, draft.at.field);
    field.type = draft.type;
    const auto value = cellFromText(field, plainText(draft.type, draft.typed, locale), draft.currency);
    draft.value = value.value_or(Value());
    draft.wrong = value ? Sentence() : value.error().what;
    const bool empty = value && (draft.value.isNull() || (draft.value.isText() && draft.value.text().isEmpty()));
    if (empty && field.required)
        draft.wrong = Sentence::tr("%1 must not be empty.").arg(QString::fromUtf8(field.title));
}

} // namespace sampan::ui
