// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"

#include <QString>

namespace sampan::ui {

/// The word for a choice as it is stored, in the person's language; empty if there is none for it.
QString choiceWord(Table table, FieldNo field, qint64 choice);

} // namespace sampan::ui
