// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/value.h"
#include "core/state/listing_states.h"
#include "core/state/order_states.h"

#include <QTest>

namespace sampan {
// For QCOMPARE: words in the message instead of "not the same".
char *toString(const Value &value);
char *toString(ListingState state);
char *toString(OrderState state);
char *toString(ErrorCode code);
} // namespace sampan

/// Stops the test unless the Result is good; says why it is not.
#define VERIFY_GOOD(result)                                                                                            \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked.has_value() ? "" : qPrintable(checked.error().what.english()));          \
    } while (false)

/// Stops the test unless the Result is an error of this code with a sentence.
#define VERIFY_FAILS(result, wanted)                                                                                   \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(!checked.has_value(), "It went well, and should not.");                                               \
        QCOMPARE(checked.error().code, wanted);                                                                        \
        QVERIFY(!checked.error().what.english().isEmpty());                                                            \
    } while (false)
