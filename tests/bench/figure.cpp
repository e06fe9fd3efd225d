// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <time.h>

namespace sampan::bench {

namespace {
// The kernel counts the peak anew.
void resetPeak()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

double rounded(double value)
{
    return static_cast<double>(static_cast<qint64>(value * 100 + 0.5)) / 100;
}
} // namespace

Time Time::now()
{
    const auto read = [](clockid_t clock) {
        timespec now{};
        clock_gettime(clock, &now);
        return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
    };
    Time now(read(CLOCK_MONOTONIC)); // the same in all processes
    now.cpu = read(CLOCK_PROCESS_CPUTIME_ID);
    return now;
}

Time Time::since(const Time &begin) const
{
    Time passed(wall - begin.wall);
    passed.cpu = cpu - begin.cpu;
    return passed;
}

Time &Time::operator+=(const Time &more)
{
    wall += more.wall;
    cpu += more.cpu;
    return *this;
}

Time Time::least(const Time &a, const Time &b)
{
    Time both(std::min(a.wall, b.wall));
    both.cpu = std::min(a.cpu, b.cpu);
    return both;
}

double memoryOf(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(static_cast<qsizetype>(qstrlen(what)) + 1).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void print(const Figure &figure)
{
    QJsonObject line{{QStringLiteral("name"), QString::fromLatin1(figure.name)}, {QStringLiteral("rows"), figure.rows},
        {QStringLiteral("ours"), rounded(figure.ours.wall)}, {QStringLiteral("unit"), QString::fromLatin1(figure.unit)},
        {QStringLiteral("peak_mb"), rounded(figure.peak >= 0 ? figure.peak : memoryOf("VmHWM"))},
        {QStringLiteral("goal"), QString::fromUtf8(figure.goal)}};
    const auto ratio = [](double ours, double yardstick) { return yardstick > 0 ? rounded(ours / yardstick) : 0; };
    if (figure.ours.cpu >= 0)
        line.insert(QStringLiteral("ours_cpu"), rounded(figure.ours.cpu));
    if (figure.yardstick.wall >= 0) {
        line.insert(QStringLiteral("yardstick"), rounded(figure.yardstick.wall));
        line.insert(QStringLiteral("ratio"), ratio(figure.ours.wall, figure.yardstick.wall));
    }
    if (figure.yardstick.cpu >= 0) {
        line.insert(QStringLiteral("yardstick_cpu"), rounded(figure.yardstick.cpu));
        line.insert(QStringLiteral("ratio_cpu"), ratio(figure.ours.cpu, figure.yardstick.cpu));
    }
    puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    fflush(stdout);
    resetPeak();
}

double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    const auto at = std::min(samples.size() - 1, static_cast<size_t>(static_cast<double>(samples.size()) * share));
    std::nth_element(samples.begin(), samples.begin() + static_cast<qsizetype>(at), samples.end());
    return samples[at];
}

} // namespace sampan::bench
