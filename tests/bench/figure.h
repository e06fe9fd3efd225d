// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace sampan::bench {

/// What a job took in milliseconds: on the wall, and of the processors by this process, which neighbours on the machine
/// hardly change. Below zero: not known.
struct Time {
    double wall = -1;
    double cpu = -1;

    Time(double onTheWall = -1)
        : wall(onTheWall)
    {
    }
    static Time now();
    Time since(const Time &begin) const;
    Time without(const Time &part) const { return since(part); }
    Time &operator+=(const Time &more);
    /// The least of each: what the job costs when nobody disturbs it.
    static Time least(const Time &a, const Time &b);
};

/// What was measured, beside its yardstick in the same run.
struct Figure {
    const char *name;
    qint64 rows;
    Time ours;
    Time yardstick{}; ///< not known: there is none
    const char *goal = "";
    const char *unit = "ms";
    double peak = -1; ///< MB, of another process; below zero: of this one since the figure before
};

/// Prints it as one line of JSON: name, rows, ours, yardstick, ratio, the same of the processors' time (cpu), peak
/// memory in MB, goal.
void print(const Figure &figure);

template <typename Work>
Time timed(Work work)
{
    const Time begin = Time::now();
    work();
    return Time::now().since(begin);
}

/// The least of a few runs.
template <typename Work>
Time best(int times, Work work)
{
    Time least = timed(work);
    for (int i = 1; i < times; ++i)
        least = Time::least(least, timed(work));
    return least;
}

/// The value that `share` of the samples do not exceed.
double quantile(std::vector<double> samples, double share);

/// VmHWM or VmRSS of this process in MB.
double memoryOf(const char *what);

} // namespace sampan::bench
