// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/value.h"

#include <QByteArray>

namespace sampan {

/// One prepared statement of one connection, with typed binds and columns. Belongs to its Database and is used in
/// its thread. Errors are kept by the Database (see there): after one, step() answers false.
///
/// SQLite goes through the driver's native handle, for QtSql spends most of a row on QVariant; PostgreSQL goes
/// through QSqlQuery.
class Statement {
public:
    virtual ~Statement() = default;

    /// Parameters are numbered from 0, in the order of their '?'.
    virtual void bind(int index, qint64 value) = 0;
    virtual void bind(int index, double value) = 0;
    virtual void bind(int index, const QString &value) = 0;
    virtual void bind(int index, const QByteArray &value) = 0; ///< a blob
    virtual void bindNull(int index) = 0;
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, const Value &value);

    /// Runs on; true while there is a row. The first call executes.
    virtual bool step() = 0;
    /// Forgets the rows that were not read; the statement can be bound again.
    virtual void reset() = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0; ///< 0 if null
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray blob(int column) const = 0;
    virtual Value value(int column) const = 0; ///< a number or text as stored

    virtual qint64 affectedRows() const = 0; ///< of the last INSERT, UPDATE or DELETE

    /// One that could not be prepared (a lock, no memory) is tried again, or it would do nothing, in silence.
    virtual void prepareAgain() { }

protected:
    /// Text without zero characters, which PostgreSQL cannot hold; left out on both engines alike.
    static QString storable(const QString &text);
};

} // namespace sampan
