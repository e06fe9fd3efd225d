// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspace.h"

#include "core/change/commit.h"
#include "core/storage/backup.h"
#include "core/storage/migrate.h"

#include <QFileInfo>
#include <QUuid>

namespace sampan {

namespace {
    Result<> prepareSchema(Database &database, bool create)
    {
        const Result<int> version = schemaVersion(database);
        if (!version)
            return tl::unexpected(version.error());
        if (*version == 0 && !create)
            return fail(ErrorCode::NotFound, Sentence::tr("There is no workspace at %1. Create it with “init” or choose another file.").arg(database.address().toText()));
        if (*version > 0 && *version < newestSchema() && database.address().engine == Engine::Sqlite) {
            if (const auto copied = copyBeforeMigration(database, *version); !copied)
                return copied;
        }
        if (const auto migrated = migrate(database); !migrated)
            return migrated;
        if (!readSetting(database, QStringLiteral("workspace")).isEmpty())
            return {};
        if (!database.begin(database.dialect().beginWrite()))
            return database.commit();
        if (readSetting(database, QStringLiteral("workspace")).isEmpty())
            writeSetting(database, QStringLiteral("workspace"), QUuid::createUuid().toString(QUuid::WithoutBraces));
        return database.commit();
    }

    // The latest time that was given out, if a clock that is merely set wrong explains it.
    Instant latestExchange(Database &database, Instant now)
    {
        constexpr std::chrono::hours wrongByAtMost {26};
        Statement &select = database.query("SELECT max(sent_at), max(answered_at) FROM exchanges WHERE id > (SELECT coalesce(max(id), 0) FROM exchanges) - 100");
        const Instant latest = select.step() ? instantFromMs(std::max(select.integer(0), select.integer(1))) : Instant();
        select.reset();
        return latest < now + wrongByAtMost ? latest : Instant();
    }
}

Workspace::Workspace(const WorkspaceAddress &address, const Registry &registry, const Clock &clock, Instant notBefore)
    : m_address(address)
    , m_clock(clock, notBefore)
    , m_context {registry, m_clock}
    , m_writer(address, m_announcer)
    , m_reader(address)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceAddress &address, const Registry &registry, const Clock &clock, bool create)
{
    const bool made = create && address.engine == Engine::Sqlite && !QFileInfo::exists(address.path);
    auto database = Database::open(address, Database::Access::ReadWrite, create);
    if (!database)
        return tl::unexpected(database.error());
    const auto prepared = prepareSchema(**database, create);
    const Instant latest = prepared ? latestExchange(**database, clock.now()) : Instant();
    database->reset();
    if (!prepared) {
        if (made)
            QFile::remove(address.path); // nothing of ours is left behind by a failed start
        return tl::unexpected(prepared.error());
    }
    std::unique_ptr<Workspace> workspace(new Workspace(address, registry, clock, latest));
    if (const auto opened = workspace->m_writer.open(); !opened)
        return tl::unexpected(opened.error());
    if (const auto opened = workspace->m_reader.open(); !opened)
        return tl::unexpected(opened.error());
    return workspace;
}

Later<Result<CommitResult>> Workspace::commit(ChangeSet changes, Urgency urgency)
{
    return m_writer.submit(urgency, [this, changes = std::move(changes)](Database &database) -> Result<CommitResult> { return sampan::commit(database, m_context, changes); });
}

void Workspace::watchOthers()
{
    QObject::connect(&m_watch, &QTimer::timeout, &m_announcer, [this] {
        // Seen from the connection that makes our own commits, only those of others move SQLite's version; on PostgreSQL it
        // moves with ours too, and only when we made none was it somebody else.
        m_writer.look([](Database &database) -> Result<qint64> { return database.dataVersion(); }).then(&m_announcer, [this](const Result<qint64> &version) {
            const qint64 commits = m_writer.commits();
            const bool moved = version && m_seenVersion != 0 && *version != m_seenVersion;
            if (moved && (m_address.engine == Engine::Sqlite || commits == m_seenCommits))
                Q_EMIT m_announcer.changedElsewhere();
            if (version)
                m_seenVersion = *version;
            m_seenCommits = commits;
        });
    });
    m_watch.start(1000);
}

QString readSetting(Database &database, const QString &name, const QString &otherwise)
{
    Statement &select = database.query("SELECT value FROM settings WHERE name = ?", name);
    const QString value = select.step() ? select.text(0) : otherwise;
    select.reset();
    return value;
}

void writeSetting(Database &database, const QString &name, const QString &value)
{
    database.run("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
}

} // namespace sampan
