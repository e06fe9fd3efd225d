// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/migrate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace sampan {

Result<> backupTo(Database &database, const QString &target)
{
    if (database.address().engine != Engine::Sqlite)
        return fail(ErrorCode::Refused, Sentence::tr("A workspace on PostgreSQL is backed up with its server's own tools, such as pg_dump."));
    if (QFileInfo::exists(target))
        return fail(ErrorCode::Conflict, Sentence::tr("%1 exists already. Choose another name.").arg(target));
    // Written under another name first: a copy that is there is whole.
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    database.run("VACUUM INTO ?", partial);
    if (database.failed()) {
        const Error error = *database.error();
        database.rollback();
        QFile::remove(partial);
        // The engine speaks of the workspace, also where the copy's place is what is wrong.
        const ErrorCode code = error.code;
        if (code == ErrorCode::Damaged || code == ErrorCode::Busy || code == ErrorCode::Cancelled)
            return tl::unexpected(error);
        return fail(code,
            Sentence::tr("The copy cannot be written to %1. Check that its folder exists, that you may write there and "
                         "that the disk has room.")
                .arg(target));
    }
    if (!QFile::rename(partial, target))
        return fail(ErrorCode::Unavailable, Sentence::tr("The copy cannot be written to %1.").arg(target));
    return {};
}

namespace {
    // Puts what the log holds into the file, and finds out whether another program has it open: what that one would
    // still write must not go into a file that was put aside.
    Result<> closeLog(const WorkspaceAddress &address)
    {
        auto database = Database::open(address, Database::Access::ReadWrite);
        if (!database)
            return tl::unexpected(database.error());
        (*database)->script(QStringLiteral("PRAGMA busy_timeout=0; PRAGMA journal_mode=DELETE"));
        if ((*database)->failed())
            return tl::unexpected(*(*database)->error());
        return {};
    }
}

Result<> restoreFrom(const QString &copy, const WorkspaceAddress &address)
{
    if (address.engine != Engine::Sqlite)
        return fail(ErrorCode::Refused, Sentence::tr("A workspace on PostgreSQL is restored with its server's own tools."));
    {
        // Only a whole workspace may take the place of another one.
        WorkspaceAddress source;
        source.path = copy;
        auto database = Database::open(source, Database::Access::ReadOnly);
        if (!database)
            return tl::unexpected(database.error());
        const auto version = schemaVersion(**database);
        if (!version)
            return tl::unexpected(version.error());
        Statement &check = (*database)->query("PRAGMA quick_check(1)");
        const bool whole = check.step() && check.text(0) == u"ok";
        check.reset();
        if (*version == 0 || !whole)
            return fail(ErrorCode::Damaged, Sentence::tr("%1 is not a whole workspace. Choose another copy.").arg(copy));
    }
    if (QFileInfo::exists(address.path)) {
        // A damaged workspace is what one restores over.
        if (const auto closed = closeLog(address); !closed && closed.error().code != ErrorCode::Damaged)
            return closed;
    }
    const QString partial = address.path + QStringLiteral(".restoring");
    QFile::remove(partial);
    if (!QFile::copy(copy, partial))
        return fail(ErrorCode::Unavailable, Sentence::tr("%1 cannot be copied to %2.").arg(copy).arg(address.path));
    const QString kept = address.path + QStringLiteral(".before-restore");
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(kept + part);
        if (QFileInfo::exists(address.path + part) && !QFile::rename(address.path + part, kept + part))
            return fail(ErrorCode::Unavailable, Sentence::tr("%1 cannot be replaced. Close every program that has it open.").arg(address.path));
    }
    if (!QFile::rename(partial, address.path))
        return fail(ErrorCode::Unavailable, Sentence::tr("%1 cannot be written.").arg(address.path));
    return {};
}

Result<> copyBeforeMigration(Database &database, int version)
{
    const QString target = QStringLiteral("%1.v%2-%3").arg(database.address().path).arg(version).arg(QDate::currentDate().toString(Qt::ISODate));
    return QFileInfo::exists(target) ? Result<>() : backupTo(database, target);
}

namespace {
    std::set<QDate> datesToKeep(const std::set<QDate> &dates)
    {
        std::set<QDate> keep;
        std::set<std::pair<int, int>> weeks;
        int days = 0;
        for (auto date = dates.rbegin(); date != dates.rend(); ++date) {
            int year = 0;
            const int week = date->weekNumber(&year);
            if (days++ < 7 || (weeks.size() < 4 && !weeks.contains({year, week}))) {
                keep.insert(*date);
                if (days > 7)
                    weeks.insert({year, week});
            }
        }
        return keep;
    }
}

Result<> keepDailyCopy(Database &database, const QDate &today)
{
    if (database.address().engine != Engine::Sqlite)
        return {};
    const QFileInfo file(database.address().path);
    QDir folder(file.absolutePath());
    const QString name = file.fileName() + QStringLiteral("-copies");
    if (!folder.mkpath(name) || !folder.cd(name))
        return fail(ErrorCode::Unavailable, Sentence::tr("The daily copy cannot be kept in %1. Check the rights of the folder.").arg(folder.filePath(name)));
    const QString ending = QStringLiteral(".sampan");
    if (!folder.exists(today.toString(Qt::ISODate) + ending)) {
        if (const auto copied = backupTo(database, folder.filePath(today.toString(Qt::ISODate) + ending)); !copied)
            return copied;
    }
    std::set<QDate> dates;
    for (const QString &entry : folder.entryList({u'*' + ending}, QDir::Files)) {
        if (const QDate date = QDate::fromString(entry.chopped(ending.size()), Qt::ISODate); date.isValid())
            dates.insert(date);
    }
    const std::set<QDate> keep = datesToKeep(dates);
    for (const QDate &date : dates) {
        if (!keep.contains(date))
            folder.remove(date.toString(Qt::ISODate) + ending);
    }
    return {};
}

} // namespace sampan
