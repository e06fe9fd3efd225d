// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QSqlDatabase>

struct sqlite3;

namespace sampan {

/// A workspace in one SQLite file: WAL, foreign keys, synchronous=FULL (NORMAL loses the last commits on a power
/// cut, among them "this order is being sent"), busy timeout 30 s. The only file that touches the native handle.
class SqliteDatabase final : public Database {
public:
    static Result<std::unique_ptr<Database>> open(const WorkspaceAddress &address, Access access, bool create);
    ~SqliteDatabase() override;

    void script(const QString &sql) override;
    void interrupt() override;
    qint64 dataVersion() override;

    sqlite3 *handle() const { return m_handle; }

private:
    friend class SqliteStatement;
    explicit SqliteDatabase(const WorkspaceAddress &address);
    std::unique_ptr<Statement> makeStatement(const QByteArray &sql) override;
    void keepSqliteError();
    Result<> prepareConnection(Access access);

    QString m_connection;
    QSqlDatabase m_qt;
    sqlite3 *m_handle = nullptr;
};

} // namespace sampan
