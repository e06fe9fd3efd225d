// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"

#include <QLocale>
#include <QString>

namespace sampan::ui {

/// What a person typed or pasted, in the form that core/change/cell_text.h reads: in Jakarta "189.000" is a hundred and
/// eighty-nine thousand. Grouping counts only where it is whole ("12,50" with a comma for thousands stays as it is and is
/// refused with a hint). Figures of other scripts, currency signs, local times and the words for yes and no are read too.
QString plainText(FieldType type, const QString &typed, const QLocale &locale);

/// The same way back: what stands in the editor and on the clipboard, in the person's locale without grouping.
QString typedText(FieldType type, const QString &plain, const QLocale &locale);

QString yesWord();
QString noWord();

} // namespace sampan::ui
