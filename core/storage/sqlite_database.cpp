// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlite_database.h"

#include "core/storage/file_checks.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace sampan {

namespace {
    Error sentenceFor(int code, const QString &path, const QString &detail)
    {
        switch (code & 0xff) {
        case SQLITE_FULL:
            return {ErrorCode::Full, Sentence::tr("The disk that holds %1 is full. Make room; nothing was lost.").arg(path)};
        case SQLITE_READONLY:
            return {ErrorCode::Refused, Sentence::tr("%1 cannot be written. Check the rights of the file and its folder.").arg(path)};
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_CANTOPEN:
            return {ErrorCode::Unavailable, Sentence::tr("%1 cannot be opened. Check that the file exists and that you may read and write it and its folder.").arg(path)};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {ErrorCode::Damaged, Sentence::tr("%1 is damaged or is not a workspace. Restore a daily copy.").arg(path)};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::Busy, Sentence::tr("%1 is held by another program. Try again.").arg(path)};
        case SQLITE_INTERRUPT:
            return {ErrorCode::Cancelled, Sentence::tr("The reading was stopped.")};
        case SQLITE_IOERR:
            return {ErrorCode::Unavailable, Sentence::tr("%1 cannot be read or written: the disk reports an error.").arg(path)};
        default:
            return {ErrorCode::Internal, Sentence::tr("The database refused a statement: %1").arg(detail)};
        }
    }
}

class SqliteStatement final : public Statement {
public:
    SqliteStatement(SqliteDatabase &database, const QByteArray &sql)
        : m_database(database)
        , m_sql(sql)
    {
        // SQLite collects what RETURNING gives in a table of its own; the number of a new row it knows anyway.
        m_givesId = sql.startsWith("INSERT") && sql.endsWith(returningId) && !sql.contains("ON CONFLICT") && !sql.contains("SELECT");
        if (m_givesId)
            m_sql.chop(static_cast<qsizetype>(sizeof returningId - 1));
        prepareAgain();
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    using Statement::bind;
    void bind(int index, qint64 value) override { check(sqlite3_bind_int64(m_statement, index + 1, value)); }
    void bind(int index, double value) override { check(sqlite3_bind_double(m_statement, index + 1, value)); }
    void bind(int index, const QString &value) override
    {
        const QByteArray &utf8 = hold(index, storable(value).toUtf8());
        check(sqlite3_bind_text64(m_statement, index + 1, utf8.isNull() ? "" : utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bind(int index, const QByteArray &value) override
    {
        const QByteArray &bytes = hold(index, value);
        check(sqlite3_bind_blob64(m_statement, index + 1, bytes.isNull() ? "" : bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    }
    void bindNull(int index) override { check(sqlite3_bind_null(m_statement, index + 1)); }

    bool step() override
    {
        if (!m_statement || m_database.failed())
            return false;
        if (m_fresh && m_database.faulted())
            return false;
        if (!m_fresh && m_givesId)
            return false; // its one row was given
        m_fresh = false;
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        const bool done = code == SQLITE_DONE;
        if (!done)
            m_database.keepSqliteError();
        else
            m_affected = sqlite3_changes64(m_database.handle());
        if (done && m_givesId)
            m_id = sqlite3_last_insert_rowid(m_database.handle());
        sqlite3_reset(m_statement);
        return done && m_givesId;
    }
    void reset() override
    {
        if (m_statement)
            sqlite3_reset(m_statement);
        m_fresh = true;
    }
    void prepareAgain() override
    {
        if (!m_statement && sqlite3_prepare_v3(m_database.handle(), m_sql.constData(), static_cast<int>(m_sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
            m_database.keepSqliteError();
    }

    bool isNull(int column) const override { return !m_givesId && sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return m_givesId ? m_id : sqlite3_column_int64(m_statement, column); }
    double real(int column) const override { return sqlite3_column_double(m_statement, column); }
    QString text(int column) const override
    {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray blob(int column) const override
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    Value value(int column) const override
    {
        if (m_givesId)
            return m_id;
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_NULL:
            return {};
        default:
            return text(column);
        }
    }
    qint64 affectedRows() const override { return m_affected; }

private:
    void check(int code)
    {
        if (code != SQLITE_OK && m_statement)
            m_database.keepSqliteError();
    }

    // Kept here until another value takes its place, so that SQLite makes no copy.
    const QByteArray &hold(int index, const QByteArray &bytes)
    {
        const auto at = static_cast<size_t>(index);
        if (at >= m_held.size())
            m_held.resize(at + 1);
        return m_held[at] = bytes;
    }

    static constexpr char returningId[] = " RETURNING id";

    SqliteDatabase &m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_held;
    qint64 m_affected = 0;
    qint64 m_id = 0; ///< of the row that was made
    bool m_givesId = false;
    bool m_fresh = true;
};

SqliteDatabase::SqliteDatabase(const WorkspaceAddress &address)
    : Database(address)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqliteDatabase::~SqliteDatabase()
{
    forgetStatements();
    m_qt.close();
    m_qt = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> SqliteDatabase::open(const WorkspaceAddress &address, Access access, bool create)
{
    if (const auto suitable = checkWorkspaceFile(address.path, access == Access::ReadWrite, create); !suitable)
        return tl::unexpected(suitable.error());
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(address));
    database->m_qt = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    database->m_qt.setDatabaseName(address.path);
    database->m_qt.setConnectOptions(access == Access::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=30000")
                                                                 : QStringLiteral("QSQLITE_BUSY_TIMEOUT=30000"));
    if (!database->m_qt.open()) {
        const int code = database->m_qt.lastError().nativeErrorCode().toInt();
        return tl::unexpected(sentenceFor(code == 0 ? SQLITE_CANTOPEN : code, address.path, database->m_qt.lastError().databaseText()));
    }
    const QVariant handle = database->m_qt.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        database->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (!database->m_handle)
        return fail(ErrorCode::Internal, Sentence::tr("The SQLite driver of Qt gives no handle."));
    if (const auto ready = database->prepareConnection(access); !ready)
        return tl::unexpected(ready.error());
    return database;
}

Result<> SqliteDatabase::prepareConnection(Access access)
{
    sqlite3_extended_result_codes(m_handle, 1);
    if (access == Access::ReadWrite) {
        Statement &wal = run("PRAGMA journal_mode=WAL");
        const bool isWal = !failed() && wal.text(0).compare(u"wal", Qt::CaseInsensitive) == 0;
        wal.reset();
        if (!failed() && !isWal)
            return fail(ErrorCode::Unavailable, Sentence::tr("%1 cannot be used safely: its file system allows no write-ahead log.").arg(address().path));
    }
    script(QStringLiteral("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000;"
                          "PRAGMA mmap_size=0; PRAGMA trusted_schema=OFF; PRAGMA recursive_triggers=OFF;"));
    if (failed())
        return tl::unexpected(*error());
    return {};
}

void SqliteDatabase::script(const QString &sql)
{
    if (failed() || faulted())
        return;
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        keepSqliteError();
}

void SqliteDatabase::interrupt()
{
    sqlite3_interrupt(m_handle);
}

qint64 SqliteDatabase::dataVersion()
{
    Statement &statement = run("PRAGMA data_version");
    const qint64 version = failed() ? 0 : statement.integer(0);
    statement.reset();
    return version;
}

std::unique_ptr<Statement> SqliteDatabase::makeStatement(const QByteArray &sql)
{
    return std::make_unique<SqliteStatement>(*this, sql);
}

void SqliteDatabase::keepSqliteError()
{
    keep(sentenceFor(sqlite3_extended_errcode(m_handle), address().path, QString::fromUtf8(sqlite3_errmsg(m_handle))));
}

} // namespace sampan
