// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/test_database.h"

#include "core/storage/migrate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUuid>

namespace sampan {

namespace {
WorkspaceAddress server()
{
    return must(WorkspaceAddress::parse(qEnvironmentVariable("SAMPAN_TEST_POSTGRES")));
}

WorkspaceAddress onServer(const QString &database)
{
    WorkspaceAddress address = server();
    address.database = database;
    return address;
}

void runOnServer(const QString &sql)
{
    const auto database = must(Database::open(server(), Database::Access::ReadWrite));
    database->run(sql);
    if (database->failed())
        qFatal("%s", qPrintable(database->error()->what.english()));
}

bool onServerExists(const QString &name)
{
    const auto database = must(Database::open(server(), Database::Access::ReadWrite));
    return database->query("SELECT 1 FROM pg_database WHERE datname = ?", name).step();
}

QString freshName(const QString &start)
{
    return start + QUuid::createUuid().toString(QUuid::Id128);
}

// Migrating takes longer than most tests; a migrated database is made once for each schema and copied.
QString templateName()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    newestSchema(); // makes the resource known
    for (const QFileInfo &file : QDir(QStringLiteral(":/migrations")).entryInfoList()) {
        QFile migration(file.filePath());
        if (migration.open(QIODevice::ReadOnly))
            hash.addData(migration.readAll());
    }
    return QStringLiteral("sampan_template_") + QString::fromLatin1(hash.result().toHex().left(16));
}

QString migratedTemplate()
{
    static const QString name = [] {
        const QString wanted = templateName();
        if (onServerExists(wanted))
            return wanted;
        const QString own = freshName(QStringLiteral("sampan_making_"));
        runOnServer(QStringLiteral("CREATE DATABASE %1").arg(own));
        must(migrate(*must(Database::open(onServer(own), Database::Access::ReadWrite))));
        // Another test program may have been quicker; then ours is used by this one alone.
        const auto database = must(Database::open(server(), Database::Access::ReadWrite));
        database->run(QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(own, wanted));
        return database->failed() ? own : wanted;
    }();
    return name;
}

void drop(const QString &name)
{
    runOnServer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name));
}

// Making a database takes longer than emptying one: the last one that was reused, if it is free.
QString &spare()
{
    static QString name;
    return name;
}

void empty(const WorkspaceAddress &address)
{
    const auto database = must(Database::open(address, Database::Access::ReadWrite));
    database
        ->run("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
              " WHERE datname = current_database() AND pid <> pg_backend_pid()")
        .reset();
    QStringList tables;
    Statement &select = database->query(
        "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'settings'");
    while (select.step())
        tables.append(select.text(0));
    select.reset();
    database->run(QStringLiteral("TRUNCATE %1 RESTART IDENTITY").arg(tables.join(u',')));
    database->run("DELETE FROM settings WHERE name <> 'schema'");
    if (database->failed())
        qFatal("%s", qPrintable(database->error()->what.english()));
}

const QByteArray &migratedFile()
{
    static const QByteArray bytes = [] {
        QTemporaryDir folder;
        WorkspaceAddress address;
        address.path = folder.filePath(QStringLiteral("template.sampan"));
        must(migrate(*must(Database::open(address, Database::Access::ReadWrite, true))));
        QFile file(address.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}
} // namespace

QString engineMissing(Engine engine)
{
    if (engine == Engine::PostgreSql && qEnvironmentVariableIsEmpty("SAMPAN_TEST_POSTGRES"))
        return QStringLiteral("SAMPAN_TEST_POSTGRES names no server.");
    return {};
}

bool enginesRequired()
{
    return qEnvironmentVariable("SAMPAN_TEST_REQUIRE_POSTGRES") == u"1";
}

TestDatabase::TestDatabase(Engine engine, Content content)
    : m_content(content)
{
    if (engine == Engine::PostgreSql) {
        QString name = content == Reused ? std::exchange(spare(), QString()) : QString();
        if (!name.isEmpty()) {
            m_address = onServer(name);
            empty(m_address);
            return;
        }
        m_address = onServer(freshName(QStringLiteral("sampan_test_")));
        runOnServer(content == Empty
                ? QStringLiteral("CREATE DATABASE %1").arg(m_address.database)
                : QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(m_address.database, migratedTemplate()));
        return;
    }
    m_address.path = m_folder.filePath(QStringLiteral("test.sampan"));
    QFile file(m_address.path);
    if (content != Empty && (!file.open(QIODevice::WriteOnly) || file.write(migratedFile()) < 0))
        qFatal("%s cannot be written.", qPrintable(m_address.path));
}

TestDatabase::~TestDatabase()
{
    if (m_address.engine != Engine::PostgreSql)
        return;
    if (m_content != Reused || !spare().isEmpty()) {
        drop(m_address.database);
        return;
    }
    spare() = m_address.database;
    static const bool once = [] {
        qAddPostRoutine([] {
            if (!spare().isEmpty())
                drop(spare());
        });
        return true;
    }();
    Q_UNUSED(once);
}

std::unique_ptr<Database> TestDatabase::open(Database::Access access) const
{
    return must(Database::open(m_address, access, true));
}

} // namespace sampan
