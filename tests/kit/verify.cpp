// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/verify.h"

namespace sampan {

char *toString(const Value &value)
{
    return qstrdup(qPrintable(value.isNull() ? QStringLiteral("(none)")
            : value.isNumber()               ? QString::number(value.number())
                                             : u'"' + value.text() + u'"'));
}

char *toString(ListingState state)
{
    return qstrdup(qPrintable(nameOf(state)));
}

char *toString(OrderState state)
{
    return qstrdup(qPrintable(nameOf(state)));
}

char *toString(ErrorCode code)
{
    return qstrdup(qPrintable(QStringLiteral("error code %1").arg(static_cast<int>(code))));
}

} // namespace sampan
