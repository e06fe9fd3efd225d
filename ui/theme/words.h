// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace sampan::ui {

/// "1 row", "1,204 rows": the English sources need no translation of their own for it, and languages without a plural give
/// both the same. `many` holds %1.
inline QString counted(qint64 n, const QString &one, const QString &many)
{
    return n == 1 ? one : many.arg(QLocale().toString(n));
}

} // namespace sampan::ui
