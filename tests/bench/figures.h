// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figure.h"

namespace sampan::bench {

// Each prints the figures of one job. `path`: a workspace with `rows` products, which may be changed.
void benchOpen(const QString &path, qint64 rows);
void benchSort(const QString &path, qint64 rows);
void benchFilter(const QString &path, qint64 rows);
void benchStart(const QString &path, qint64 rows);
void benchSave(const QString &path, qint64 rows);
void benchSavePrices(const QString &path, qint64 rows);
void benchPulls(const QString &path, qint64 rows);

// `folder`: for workspaces of their own.
void benchIngest(const QString &folder, qint64 rows);
void benchStall(const QString &folder, qint64 rows);
void benchPushes(const QString &folder, qint64 rows);
void benchLabels(const QString &folder, qint64 rows);

/// PRODUCTS: the simulators alone, until standard input ends.
int runSimulators(const QStringList &arguments);

} // namespace sampan::bench
