// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace sampan::bench {

namespace {
QString windowProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/sampan_bench_window");
}

// What the child saw: the window with its first rows painted, all ids there, memory.
QJsonObject runChild(const QString &workspace, const QString &home)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(folder), home);
    environment.insert(QStringLiteral("SAMPAN_VAULT_PASSPHRASE"), QStringLiteral("bench"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(windowProgram(), {QStringLiteral("--start"), workspace, QString::number(Time::now().wall, 'f', 3)});
    child.waitForFinished(-1);
    const QJsonObject seen = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    if (seen.isEmpty())
        qFatal("the window did not open");
    return seen;
}
} // namespace

// The program's own start in a process of its own, on the page of the products: the window, its first rows painted.
void benchStart(const QString &path, qint64 products)
{
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("sampan/sampan.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/place"), QStringLiteral("products"));
    settings.sync();
    runChild(path, home.path()); // the vault is made, once
    double shown = 1e12, usable = 1e12, work = 1e12, peak = 0, resident = 0;
    for (int i = 0; i < 3; ++i) {
        const QJsonObject seen = runChild(path, home.path());
        if (seen[QStringLiteral("rows")].toInteger() != products)
            qFatal("the window shows %d rows", seen[QStringLiteral("rows")].toInt());
        shown = std::min(shown, seen[QStringLiteral("shown")].toDouble());
        usable = std::min(usable, seen[QStringLiteral("usable")].toDouble());
        work = std::min(work, seen[QStringLiteral("work")].toDouble());
        peak = std::max(peak, seen[QStringLiteral("peak")].toDouble());
        resident = std::max(resident, seen[QStringLiteral("resident")].toDouble());
    }
    print({"start: the window is there", products, shown, -1, "", "ms", peak});
    Time start(usable);
    start.cpu = work;
    print({"start to a usable window: its first rows painted", products, start, -1, "under 500 ms", "ms", peak});
    print({"memory with the table open: resident", products, resident, -1, "under 200 MB", "MB", peak});
}

// The window of the program in a process of its own, which prints its figures itself.
void benchStall(const QString &folder, qint64 products)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(windowProgram(), {QStringLiteral("--stall"), folder, QString::number(products)});
    child.waitForFinished(-1);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        qFatal("the window ended early");
}

} // namespace sampan::bench
