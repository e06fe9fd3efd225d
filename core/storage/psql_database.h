// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QSqlDatabase>

namespace sampan {

/// A team's workspace in a PostgreSQL database, through Qt's driver. Write transactions are SERIALIZABLE.
class PsqlDatabase final : public Database {
public:
    static Result<std::unique_ptr<Database>> open(const WorkspaceAddress &address, Access access);
    ~PsqlDatabase() override;

    void script(const QString &sql) override;
    void interrupt() override;
    qint64 dataVersion() override;

private:
    friend class PsqlStatement;
    explicit PsqlDatabase(const WorkspaceAddress &address);
    std::unique_ptr<Statement> makeStatement(const QByteArray &sql) override;
    void beforeTransaction() override;
    void keepPsqlError(const QSqlError &error);
    void connect();

    QString m_connection;
    QSqlDatabase m_qt;
    Access m_access = Access::ReadWrite;
    bool m_lost = false; ///< the server went away; connected again when the next transaction begins
};

} // namespace sampan
