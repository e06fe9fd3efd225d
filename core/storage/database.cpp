// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/base/boundary.h"
#include "core/storage/psql_database.h"
#include "core/storage/sqlite_database.h"

#include <QUrl>

namespace sampan {

Result<WorkspaceAddress> WorkspaceAddress::parse(const QString &text)
{
    WorkspaceAddress address;
    if (text.startsWith(u"postgresql://") || text.startsWith(u"postgres://")) {
        const QUrl url(text);
        address.engine = Engine::PostgreSql;
        address.host = url.host();
        address.port = url.port(5432);
        address.user = url.userName();
        address.password = url.password();
        address.database = url.path().mid(1);
        if (!url.isValid() || address.database.isEmpty())
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a workspace. Use a form such as postgresql://user@host/database.").arg(url.toDisplayString(QUrl::RemovePassword)));
        return address;
    }
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, Sentence::tr("No workspace was named."));
    address.path = text;
    return address;
}

QString WorkspaceAddress::toText() const
{
    if (engine == Engine::Sqlite)
        return path;
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(user);
    url.setHost(host);
    if (port != 5432)
        url.setPort(port);
    url.setPath(u'/' + database);
    return url.toString();
}

Result<std::unique_ptr<Database>> Database::open(const WorkspaceAddress &address, Access access, bool create)
{
    if (address.engine == Engine::Sqlite)
        return SqliteDatabase::open(address, access, create);
    return PsqlDatabase::open(address, access);
}

Database::Database(WorkspaceAddress address)
    : m_address(std::move(address))
{
}

Database::~Database() = default;

Statement &Database::prepare(const QString &sql)
{
    return prepare(sql.toUtf8().constData());
}

Statement &Database::prepare(const char *sql)
{
    const QByteArray key = QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)));
    auto found = m_statements.find(key);
    if (found == m_statements.end()) {
        // A deep copy: the key must outlive the caller's text.
        const QByteArray own(sql);
        found = m_statements.emplace(own, makeStatement(own)).first;
    } else {
        found->second->prepareAgain();
    }
    found->second->reset();
    return *found->second;
}

void Database::keep(Error error, bool mayRunAgain)
{
    if (m_error)
        return;
    m_error = std::move(error);
    m_mayRunAgain = mayRunAgain;
}

bool Database::faulted()
{
    if (!faultBeforeStatement || !faultBeforeStatement())
        return false;
    keep({ErrorCode::Unavailable, Sentence::tr("The database did not carry out a statement.")});
    return true;
}

bool Database::begin(const char *how)
{
    Q_ASSERT(!m_inTransaction);
    m_error.reset();
    m_mayRunAgain = false;
    beforeTransaction();
    // One that was not read to its end still sees the database as it was, and nothing could be written after it.
    for (auto &[sql, statement] : m_statements)
        statement->reset();
    run(how);
    m_inTransaction = !failed();
    return m_inTransaction;
}

Result<> Database::commit()
{
    Q_ASSERT(m_inTransaction || failed());
    if (!failed()) {
        passBoundary(Boundary::BeforeCommit);
        run("COMMIT");
    }
    if (failed()) {
        Error error = *m_error;
        const bool again = m_mayRunAgain;
        rollback();
        m_mayRunAgain = again;
        return tl::unexpected(std::move(error));
    }
    m_inTransaction = false;
    passBoundary(Boundary::AfterCommit);
    return {};
}

void Database::rollback()
{
    m_error.reset();
    if (m_inTransaction) {
        // The rollback itself must not be refused by a fault that a test set.
        const auto fault = std::exchange(faultBeforeStatement, nullptr);
        for (auto &[sql, statement] : m_statements)
            statement->reset();
        run("ROLLBACK");
        faultBeforeStatement = fault;
        m_error.reset(); // the engine may have rolled back by itself
        m_inTransaction = false;
    }
}

} // namespace sampan
