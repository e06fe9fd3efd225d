// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

// Five seconds are not much on a machine that compiles beside the tests. Whoever waits in vain is no slower by it.
#undef QTRY_COMPARE
#undef QTRY_VERIFY
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, 60000)
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, 60000)
