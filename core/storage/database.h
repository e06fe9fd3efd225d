// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"

#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>

namespace sampan {

/// Where a workspace is kept.
struct WorkspaceAddress {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: the file
    QString host; ///< PostgreSQL, from postgresql://user:password@host:port/database
    int port = 5432;
    QString user;
    QString password;
    QString database;

    /// A file's path or a postgresql:// address.
    static Result<WorkspaceAddress> parse(const QString &text);
    QString toText() const; ///< without the password
    bool operator==(const WorkspaceAddress &) const = default;
};

/// One connection to a workspace, for the thread that opened it.
///
/// Errors are sticky: the first failed statement is kept in error(), every later one does nothing, and a
/// transaction that saw one is rolled back. So code reads like the work it does, and is checked once, where the
/// transaction ends. Engine errors become sentences here (full disk, read-only, damaged, locked).
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing workspace, or makes an empty database if `create`. Does not migrate (see migrate.h).
    static Result<std::unique_ptr<Database>> open(const WorkspaceAddress &address, Access access, bool create = false);
    virtual ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const WorkspaceAddress &address() const { return m_address; }
    Dialect dialect() const { return Dialect(m_address.engine); }

    /// The prepared statement of this text, reset; prepared once for each text.
    Statement &prepare(const QString &sql);
    Statement &prepare(const char *sql);

    /// Binds and executes; for statements without rows, or whose first row is all that is wanted.
    template <typename... Args> Statement &run(const auto &sql, const Args &...args)
    {
        Statement &statement = prepare(sql);
        bindAll(statement, args...);
        statement.step();
        return statement;
    }
    /// Binds; the caller steps through the rows.
    template <typename... Args> Statement &query(const auto &sql, const Args &...args)
    {
        Statement &statement = prepare(sql);
        bindAll(statement, args...);
        return statement;
    }
    /// An INSERT … RETURNING id.
    template <typename... Args> qint64 insert(const auto &sql, const Args &...args)
    {
        Statement &statement = prepare(sql);
        bindAll(statement, args...);
        const qint64 id = statement.step() ? statement.integer(0) : 0;
        statement.reset();
        return id;
    }

    /// Several statements at once, without parameters: for migrations.
    virtual void script(const QString &sql) = 0;

    bool failed() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }
    /// A transaction lost against another one and may simply run again (PostgreSQL 40001, 40P01).
    bool mayRunAgain() const { return m_mayRunAgain; }

    bool begin(const char *how);
    Result<> commit(); ///< commits, or rolls back and returns the first error
    void rollback();   ///< also clears the error

    /// Stops the statement that runs now, from any thread.
    virtual void interrupt() = 0;
    virtual qint64 dataVersion() = 0; ///< changes when another connection or program has committed

    /// For tests: called before every statement; true makes it fail.
    std::function<bool()> faultBeforeStatement;

protected:
    explicit Database(WorkspaceAddress address);
    friend class SqliteStatement;
    friend class PsqlStatement;

    virtual std::unique_ptr<Statement> makeStatement(const QByteArray &sql) = 0;
    virtual void beforeTransaction() { }
    void keep(Error error, bool mayRunAgain = false);
    bool faulted();
    void forgetStatements() { m_statements.clear(); }

private:
    template <typename... Args> static void bindAll(Statement &statement, const Args &...args)
    {
        int index = 0;
        (statement.bind(index++, args), ...);
    }

    struct Hash {
        size_t operator()(const QByteArray &sql) const { return qHash(sql); }
    };

    WorkspaceAddress m_address;
    std::unordered_map<QByteArray, std::unique_ptr<Statement>, Hash> m_statements;
    std::optional<Error> m_error;
    bool m_mayRunAgain = false;
    bool m_inTransaction = false;
};

} // namespace sampan
