// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"
#include "tests/bench/scene.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace sampan;

namespace {
struct Group {
    const char *name;
    qint64 most; ///< rows; what takes long is not measured beyond
    void (*run)(const QString &where, qint64 rows);
};
// Over one workspace, in this order: the last ones change it.
constexpr Group onProducts[] = {{"open", 1000000, bench::benchOpen}, {"sort", 1000000, bench::benchSort},
    {"filter", 1000000, bench::benchFilter}, {"start", 1000000, bench::benchStart}, {"save", 1000000, bench::benchSave},
    {"save-prices", 1000000, bench::benchSavePrices}, {"pulls", 1000000, bench::benchPulls}};
constexpr Group byThemselves[] = {{"ingest", 100000, bench::benchIngest}, {"stall", 100000, bench::benchStall},
    {"pushes", 10000, bench::benchPushes}, {"labels", 1000, bench::benchLabels}};

template <size_t count>
std::vector<Group> wanted(const Group (&groups)[count], const QStringList &only, qint64 rows)
{
    std::vector<Group> found;
    for (const Group &group : groups) {
        if (rows <= group.most && (only.isEmpty() || only.contains(QLatin1StringView(group.name))))
            found.push_back(group);
    }
    return found;
}

int usage()
{
    QStringList names;
    for (const Group &group : onProducts)
        names.append(QLatin1StringView(group.name));
    for (const Group &group : byThemselves)
        names.append(QLatin1StringView(group.name));
    fprintf(stderr, "sampan_bench [--only NAME[,NAME…]] [ROWS …]\nnames: %s\n", qPrintable(names.join(u' ')));
    return 2;
}

void measure(const QStringList &only, qint64 rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.sampan"));
    const auto groups = wanted(onProducts, only, rows);
    if (!groups.empty())
        bench::makeWorkspace(path, rows);
    for (const Group &group : groups)
        group.run(path, rows);
    for (const Group &group : wanted(byThemselves, only, rows)) {
        const QTemporaryDir own;
        group.run(own.path(), rows);
    }
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"--simulators")
        return bench::runSimulators(words.mid(1));
    QStringList only;
    std::vector<qint64> sizes;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--only" && i + 1 < words.size()) {
            only = words[++i].split(u',', Qt::SkipEmptyParts);
            continue;
        }
        sizes.push_back(words[i].toLongLong());
        if (sizes.back() <= 0)
            return usage();
    }
    if (sizes.empty())
        sizes = {1000, 10000, 100000, 1000000};
    for (qint64 rows : sizes)
        measure(only, rows);
    return 0;
}
