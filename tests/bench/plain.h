// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace sampan::bench {

/// SQLite's own API on a workspace's file, with the pragmas that the program sets, for the yardsticks. Ends the program
/// on an error.
class Plain {
public:
    explicit Plain(const QString &path);
    ~Plain();
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;

    void run(const char *sql);
    /// Steps through all rows; `each` gets the statement. The answer is their number.
    qint64 rows(const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &each = {});
    qint64 number(const QByteArray &sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement: binds in order, text and blobs without a copy.
class PlainStatement {
public:
    PlainStatement(Plain &plain, const char *sql);
    ~PlainStatement();
    PlainStatement(const PlainStatement &) = delete;
    PlainStatement &operator=(const PlainStatement &) = delete;

    PlainStatement &operator<<(qint64 value);
    PlainStatement &operator<<(std::nullptr_t);
    PlainStatement &text(const char *bytes, qsizetype size);
    PlainStatement &text(const QByteArray &bytes) { return text(bytes.constData(), bytes.size()); }
    PlainStatement &blob(const QByteArray &bytes);
    /// Runs it; the number of the row that an INSERT made.
    qint64 run();
    /// Reads every column of the row, if there is one.
    bool readRow();

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_at = 0;
};

} // namespace sampan::bench
