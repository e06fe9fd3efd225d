// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plain.h"

#include <sqlite3.h>

namespace sampan::bench {

Plain::Plain(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        qFatal("%s cannot be opened", qPrintable(path));
    run("PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
        "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA mmap_size = 0");
}

Plain::~Plain()
{
    sqlite3_close(m_handle);
}

void Plain::run(const char *sql)
{
    char *error = nullptr;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s: %s", sql, error);
}

qint64 Plain::rows(const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &each)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    qint64 count = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (each)
            each(statement);
        ++count;
    }
    sqlite3_finalize(statement);
    return count;
}

qint64 Plain::number(const QByteArray &sql)
{
    qint64 found = 0;
    rows(sql, [&](sqlite3_stmt *row) { found = sqlite3_column_int64(row, 0); });
    return found;
}

PlainStatement::PlainStatement(Plain &plain, const char *sql)
{
    if (sqlite3_prepare_v3(plain.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(plain.handle()));
}

PlainStatement::~PlainStatement()
{
    sqlite3_finalize(m_statement);
}

PlainStatement &PlainStatement::operator<<(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_at, value);
    return *this;
}

PlainStatement &PlainStatement::operator<<(std::nullptr_t)
{
    sqlite3_bind_null(m_statement, ++m_at);
    return *this;
}

PlainStatement &PlainStatement::text(const char *bytes, qsizetype size)
{
    sqlite3_bind_text(m_statement, ++m_at, bytes, static_cast<int>(size), SQLITE_STATIC);
    return *this;
}

PlainStatement &PlainStatement::blob(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, ++m_at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    return *this;
}

qint64 PlainStatement::run()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    const qint64 id = sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    m_at = 0;
    return id;
}

bool PlainStatement::readRow()
{
    const bool there = sqlite3_step(m_statement) == SQLITE_ROW;
    for (int column = 0; there && column < sqlite3_column_count(m_statement); ++column) {
        if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
            sqlite3_column_int64(m_statement, column);
        else
            sqlite3_column_text(m_statement, column);
    }
    sqlite3_reset(m_statement);
    m_at = 0;
    return there;
}

} // namespace sampan::bench
