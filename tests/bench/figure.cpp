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

double monotonic()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
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
        {QStringLiteral("ours"), rounded(figure.ours)}, {QStringLiteral("unit"), QString::fromLatin1(figure.unit)},
        {QStringLiteral("peak_mb"), rounded(figure.peak >= 0 ? figure.peak : memoryOf("VmHWM"))},
        {QStringLiteral("goal"), QString::fromUtf8(figure.goal)}};
    if (figure.yardstick >= 0) {
        line.insert(QStringLiteral("yardstick"), rounded(figure.yardstick));
        line.insert(QStringLiteral("ratio"), figure.yardstick > 0 ? rounded(figure.ours / figure.yardstick) : 0);
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
