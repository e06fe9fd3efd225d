// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/psql_database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace sampan {

namespace {
    Error sentenceFor(const QSqlError &error, const WorkspaceAddress &address)
    {
        const QString state = error.nativeErrorCode();
        // An error without a code does not come from the server: the line to it is gone.
        if (error.type() == QSqlError::ConnectionError || state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P"))
            return {ErrorCode::Unavailable, Sentence::tr("The database %1 cannot be reached: %2").arg(address.toText()).arg(error.driverText().simplified() + u' ' + error.databaseText().simplified())};
        if (state.startsWith(u"40"))
            return {ErrorCode::Busy, Sentence::tr("Another program changed the same rows at the same moment. Try again.")};
        if (state.startsWith(u"53"))
            return {ErrorCode::Full, Sentence::tr("The database server %1 has no room left.").arg(address.toText())};
        if (state == u"57014")
            return {ErrorCode::Cancelled, Sentence::tr("The reading was stopped.")};
        if (state == u"25006" || state == u"42501")
            return {ErrorCode::Refused, Sentence::tr("The database %1 does not let you write.").arg(address.toText())};
        return {ErrorCode::Internal, Sentence::tr("The database refused a statement: %1").arg(error.databaseText().simplified())};
    }
}

class PsqlStatement final : public Statement {
public:
    PsqlStatement(PsqlDatabase &database, const QByteArray &sql)
        : m_database(database)
        , m_query(database.m_qt)
        , m_sql(QString::fromUtf8(sql))
    {
        m_query.setForwardOnly(true);
        // Without parameters nothing is gained by preparing, and some commands cannot be.
        m_parameters = m_sql.count(u'?');
    }

    using Statement::bind;
    void bind(int index, qint64 value) override { set(index, value); }
    void bind(int index, double value) override { set(index, value); }
    void bind(int index, const QString &value) override { set(index, value.isNull() ? QStringLiteral("") : storable(value)); }
    void bind(int index, const QByteArray &value) override { set(index, value.isNull() ? QByteArray("") : value); }
    void bindNull(int index) override { set(index, QVariant()); }

    bool step() override
    {
        if (m_database.failed())
            return false;
        if (m_fresh) {
            if (m_database.faulted() || !execute())
                return false;
            m_fresh = false;
        }
        if (m_query.next())
            return true;
        // Rows come one by one, and an error may come instead of any of them.
        if (m_query.lastError().isValid())
            m_database.keepPsqlError(m_query.lastError());
        return false;
    }
    void reset() override
    {
        if (!m_fresh)
            m_query.finish();
        m_fresh = true;
    }

    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    double real(int column) const override { return m_query.value(column).toDouble(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray blob(int column) const override { return m_query.value(column).toByteArray(); }
    Value value(int column) const override
    {
        const QVariant v = m_query.value(column);
        if (v.isNull())
            return {};
        switch (v.typeId()) {
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::ULongLong: // what Qt makes of a BIGINT that is not negative
        case QMetaType::Bool:
            return v.toLongLong();
        default:
            return v.toString();
        }
    }
    qint64 affectedRows() const override { return m_query.numRowsAffected(); }

private:
    void set(int index, const QVariant &value)
    {
        if (static_cast<size_t>(index) >= m_values.size())
            m_values.resize(static_cast<size_t>(index) + 1);
        m_values[static_cast<size_t>(index)] = value;
    }
    bool execute()
    {
        bool good = false;
        if (m_parameters == 0) {
            good = m_query.exec(m_sql);
        } else {
            if (!m_prepared)
                m_prepared = m_query.prepare(m_sql);
            if (m_prepared) {
                for (int i = 0; i < static_cast<int>(m_values.size()); ++i)
                    m_query.bindValue(i, m_values[static_cast<size_t>(i)]);
                good = m_query.exec();
            }
        }
        if (!good)
            m_database.keepPsqlError(m_query.lastError());
        return good;
    }

    PsqlDatabase &m_database;
    QSqlQuery m_query;
    QString m_sql;
    std::vector<QVariant> m_values;
    qsizetype m_parameters = 0;
    bool m_prepared = false;
    bool m_fresh = true;
};

PsqlDatabase::PsqlDatabase(const WorkspaceAddress &address)
    : Database(address)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

PsqlDatabase::~PsqlDatabase()
{
    forgetStatements();
    m_qt.close();
    m_qt = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> PsqlDatabase::open(const WorkspaceAddress &address, Access access)
{
    std::unique_ptr<PsqlDatabase> database(new PsqlDatabase(address));
    QSqlDatabase &qt = database->m_qt;
    qt = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), database->m_connection);
    qt.setHostName(address.host);
    qt.setPort(address.port);
    qt.setUserName(address.user);
    qt.setPassword(address.password);
    qt.setDatabaseName(address.database);
    qt.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=sampan"));
    database->m_access = access;
    database->connect();
    if (database->failed())
        return tl::unexpected(*database->error());
    return database;
}

void PsqlDatabase::connect()
{
    m_lost = false;
    if (!m_qt.open())
        return keepPsqlError(m_qt.lastError());
    script(QStringLiteral("SET client_min_messages=warning; SET TIME ZONE 'UTC'; SET statement_timeout='5min'"));
    if (m_access == Access::ReadOnly)
        script(QStringLiteral("SET default_transaction_read_only=on"));
}

void PsqlDatabase::beforeTransaction()
{
    if (!m_lost)
        return;
    forgetStatements();
    m_qt.close();
    connect();
}

void PsqlDatabase::script(const QString &sql)
{
    if (failed() || faulted())
        return;
    QSqlQuery query(m_qt);
    query.exec(sql);
    while (!query.lastError().isValid() && query.nextResult()) { }
    if (query.lastError().isValid())
        keepPsqlError(query.lastError());
}

void PsqlDatabase::interrupt()
{
    // Qt gives no way to cancel from another thread; a late answer is dropped by its generation number.
}

qint64 PsqlDatabase::dataVersion()
{
    Statement &statement = run("SELECT coalesce(max(id), 0) FROM commits");
    const qint64 version = failed() ? 0 : statement.integer(0);
    statement.reset();
    return version;
}

std::unique_ptr<Statement> PsqlDatabase::makeStatement(const QByteArray &sql)
{
    return std::make_unique<PsqlStatement>(*this, sql);
}

void PsqlDatabase::keepPsqlError(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const Error what = sentenceFor(error, address());
    m_lost = m_lost || what.code == ErrorCode::Unavailable;
    keep(what, state == u"40001" || state == u"40P01");
}

} // namespace sampan
