// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QTemporaryDir>

namespace sampan {

/// Why tests on this engine cannot run here; empty if they can. PostgreSQL needs the address of a server in
/// SAMPAN_TEST_POSTGRES (postgresql://user:password@host:port/database, with the right to create databases).
QString engineMissing(Engine engine);
/// Whether a missing engine is a failure (SAMPAN_TEST_REQUIRE_POSTGRES=1) instead of a skipped test.
bool enginesRequired();

/// A database of its own for one test, removed at the end: a file in a temporary folder, or a database on the test
/// server. Empty, or a workspace at the newest version; Reused is one too, for tests that leave its tables as they are.
class TestDatabase {
public:
    enum Content { Empty, Migrated, Reused };
    explicit TestDatabase(Engine engine, Content content = Migrated);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    const WorkspaceAddress &address() const { return m_address; }
    QString folder() const { return m_folder.path(); } ///< SQLite: where the file lies
    std::unique_ptr<Database> open(Database::Access access = Database::Access::ReadWrite) const;

private:
    QTemporaryDir m_folder;
    WorkspaceAddress m_address;
    Content m_content;
};

/// Stops the test with the words of the error, where nothing can go on.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().what.english()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace sampan
