// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/engine_test.h"

namespace sampan {

Engine currentEngine()
{
    QFETCH_GLOBAL(Engine, engine);
    return engine;
}

void EngineTest::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::PostgreSql;
}

void EngineTest::init()
{
    const QString missing = engineMissing(currentEngine());
    if (!missing.isEmpty() && enginesRequired())
        QFAIL(qPrintable(missing));
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    prepare();
}

void EngineTest::prepare()
{
    space = std::make_unique<TestWorkspace>(currentEngine());
}

void EngineTest::cleanup()
{
    space.reset();
}

} // namespace sampan
