// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/practice.h"
#include "tests/bench/figures.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace sampan::bench {

// The simulators in a process of their own, until nobody reads what they say.
int runSimulators(const QStringList &arguments)
{
    PracticeOptions options;
    options.products = arguments.value(0).toInt();
    Practice practice(options);
    if (const auto started = practice.start(); !started)
        qFatal("%s", qPrintable(started.error().what.text()));
    puts(QJsonDocument(practice.describe()).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
    char byte = 0;
    while (read(STDIN_FILENO, &byte, 1) > 0) { }
    return 0;
}

} // namespace sampan::bench
