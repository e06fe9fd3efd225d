// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

namespace sampan {

void Statement::bind(int index, const Value &value)
{
    if (value.isNumber())
        bind(index, value.number());
    else if (value.isText())
        bind(index, value.text());
    else
        bindNull(index);
}

QString Statement::storable(const QString &text)
{
    return text.contains(QChar(0)) ? QString(text).remove(QChar(0)) : text;
}

} // namespace sampan
