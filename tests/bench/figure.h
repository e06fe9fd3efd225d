// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <vector>

namespace sampan::bench {

/// What was measured, beside its yardstick in the same run.
struct Figure {
    const char *name;
    qint64 rows;
    double ours;
    double yardstick = -1; ///< below zero: there is none
    const char *goal = "";
    const char *unit = "ms";
    double peak = -1; ///< MB, of another process; below zero: of this one since the figure before
};

/// Prints it as one line of JSON: name, rows, ours, yardstick, ratio, peak memory in MB, goal.
void print(const Figure &figure);

/// Milliseconds that `work` takes.
template <typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The shortest of a few runs: what the job costs when nobody disturbs it.
template <typename Work>
double best(int times, Work work)
{
    double shortest = timed(work);
    for (int i = 1; i < times; ++i)
        shortest = std::min(shortest, timed(work));
    return shortest;
}

/// The value that `share` of the samples do not exceed.
double quantile(std::vector<double> samples, double share);

/// Milliseconds of the clock that all processes share.
double monotonic();

/// VmHWM or VmRSS of this process in MB.
double memoryOf(const char *what);

} // namespace sampan::bench
