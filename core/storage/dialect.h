// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sampan {

enum class Engine { Sqlite, PostgreSql };

/// Everything that differs between the two engines. All other SQL is the common subset: '?' parameters, ON
/// CONFLICT, RETURNING, CTEs, explicit NULLS LAST.
class Dialect {
public:
    explicit constexpr Dialect(Engine engine)
        : m_engine(engine)
    {
    }
    Engine engine() const { return m_engine; }

    /// A migration's text with {{id}}, {{int}}, {{blob}}, {{strict}} and {{keyed}} filled in.
    QString expand(QString sql) const;
    /// Begins a transaction that will write (SQLite: at once, for a deferred one fails when it reads first).
    const char *beginWrite() const;
    const char *beginRead() const;
    /// Begins a transaction that changes the schema, and then waits for whoever else does.
    const char *beginSchema() const;
    const char *lockSchema() const;
    /// True for the expression's text containing the bound text; both folded. Never LIKE: % and _ are letters.
    QString contains(const QString &expression) const;
    /// After a SELECT that claims rows for this worker.
    QString skipLocked() const;
    /// Orders text by code point, as SQLite does, whatever the database's locale.
    QString binary(const QString &expression) const;
    /// The least and the greatest of two expressions.
    QString least(const QString &a, const QString &b) const;
    QString greatest(const QString &a, const QString &b) const;

private:
    Engine m_engine;
};

} // namespace sampan
