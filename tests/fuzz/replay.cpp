// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace {
constexpr int mutations = 4000;
constexpr int longest = 40000; ///< ms for the mutations, whatever their number

QByteArrayList seedsIn(int count, char **folders)
{
    QStringList paths;
    for (int i = 1; i < count; ++i) {
        QDirIterator files(QFile::decodeName(folders[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort();
    QByteArrayList seeds;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

QByteArray mutated(QByteArray bytes, const QByteArray &other, QRandomGenerator &random)
{
    static const QByteArray odd("\0\"\\{}[]<>,;:%-.0e\n\x1f\xff\xc3", 21);
    const auto place = [&](qsizetype size) { return qsizetype(random.bounded(int(size) + 1)); };
    for (int n = random.bounded(1, 9); n > 0; --n) {
        const qsizetype at = place(bytes.size());
        switch (random.bounded(5)) {
        case 0:
            bytes.insert(at, odd.mid(random.bounded(int(odd.size())), 1));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 30));
            break;
        case 2:
            bytes.insert(at, bytes.mid(place(bytes.size()), random.bounded(1, 60)));
            break;
        case 3:
            bytes.insert(at, other.mid(place(other.size()), random.bounded(1, 60)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        }
    }
    return bytes;
}

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}
} // namespace

/// Runs a target over its seeds and some thousand mutations of them; always the same ones.
int main(int count, char **folders)
{
    const QByteArrayList seeds = seedsIn(count, folders);
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "There are no seeds.\n");
        return 1;
    }
    run({});
    for (const QByteArray &seed : seeds)
        run(seed);
    QRandomGenerator random(20261124);
    QElapsedTimer clock;
    clock.start();
    int done = 0;
    while (done < mutations && clock.elapsed() < longest) {
        const QByteArray &seed = seeds[random.bounded(int(seeds.size()))];
        const QByteArray &other = seeds[random.bounded(int(seeds.size()))];
        run(mutated(seed.left(20000), other, random));
        ++done;
    }
    std::printf("%lld seeds, %d mutations\n", static_cast<long long>(seeds.size()), done);
    return 0;
}
