// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/kit/test_workspace.h"
#include "tests/kit/verify.h"

namespace sampan {

/// A test whose functions run on both engines, each in a workspace of its own (`space`), the rows named "sqlite" and
/// "postgresql". Without a PostgreSQL server those rows are skipped, or fail where they are required.
class EngineTest : public QObject {
    Q_OBJECT
protected:
    std::unique_ptr<TestWorkspace> space;
    /// What of the database a test needs made before it runs.
    virtual void prepare();

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
};

/// The engine of the row that runs.
Engine currentEngine();

} // namespace sampan

Q_DECLARE_METATYPE(sampan::Engine)
