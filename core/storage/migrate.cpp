// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrate.h"

#include <QDir>
#include <QFile>

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace sampan {

namespace {
    constexpr int applicationId = 0x53616d70; // "Samp", so that the file is known for a workspace

    QStringList migrationFiles()
    {
        initMigrations();
        return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    }

    bool tableExists(Database &database, const QString &name)
    {
        Statement &select = database.dialect().engine() == Engine::Sqlite ? database.query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", name)
                                                                          : database.query("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?", name);
        const bool exists = select.step();
        select.reset();
        return exists;
    }

    bool hasAnyTable(Database &database)
    {
        Statement &select = database.dialect().engine() == Engine::Sqlite ? database.query("SELECT 1 FROM sqlite_master LIMIT 1")
                                                                          : database.query("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() LIMIT 1");
        const bool any = select.step();
        select.reset();
        return any;
    }

    Result<> step(Database &database, int from, const QString &name)
    {
        QFile file(QStringLiteral(":/migrations/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, Sentence::tr("The migration %1 cannot be read.").arg(name));
        if (!database.begin(database.dialect().beginSchema()))
            return database.commit();
        database.run(database.dialect().lockSchema()).reset();
        // Another program may have done it while we waited.
        const Result<int> version = schemaVersion(database);
        if (version && *version == from) {
            database.script(database.dialect().expand(QString::fromUtf8(file.readAll())));
            if (database.dialect().engine() == Engine::Sqlite)
                database.script(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            database.run("INSERT INTO settings (name, value) VALUES ('schema', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", QString::number(from + 1));
        }
        if (!version) {
            database.rollback();
            return tl::unexpected(version.error());
        }
        return database.commit();
    }
}

int newestSchema()
{
    return static_cast<int>(migrationFiles().size());
}

Result<int> schemaVersion(Database &database)
{
    int version = 0;
    if (tableExists(database, QStringLiteral("settings"))) {
        Statement &select = database.query("SELECT value FROM settings WHERE name = ?", QStringLiteral("schema"));
        version = select.step() ? select.text(0).toInt() : -1;
        select.reset();
    } else if (hasAnyTable(database)) {
        version = -1;
    }
    if (database.failed()) {
        Error error = *database.error();
        database.rollback();
        // Another program's table of settings has other columns.
        if (error.code != ErrorCode::Internal)
            return tl::unexpected(error);
        version = -1;
    }
    if (version < 0)
        return fail(ErrorCode::Invalid, Sentence::tr("%1 is a database, but not a Sampan workspace. Choose another file.").arg(database.address().toText()));
    return version;
}

Result<> migrate(Database &database, int target)
{
    const QStringList files = migrationFiles();
    for (;;) {
        const Result<int> version = schemaVersion(database);
        if (!version)
            return tl::unexpected(version.error());
        if (*version > newestSchema())
            return fail(ErrorCode::Newer, Sentence::tr("%1 was written by a newer Sampan (its version is %2, this program knows %3). Update Sampan to open it.").arg(database.address().toText()).arg(*version).arg(newestSchema()));
        if (*version >= target)
            return {};
        if (const auto done = step(database, *version, files[*version]); !done)
            return done;
    }
}

} // namespace sampan
