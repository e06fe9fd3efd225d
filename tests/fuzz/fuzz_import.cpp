// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_plan.h"
#include "tests/fuzz/fuzz.h"
#include "tests/kit/test_workspace.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace sampan;

namespace {
struct Scene {
    TestWorkspace space{Engine::Sqlite};
    TestWorkspace::Scene made = space.scene();
};

Scene &scene()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication *application = new QCoreApplication(count, arguments);
    static Scene *scene = new Scene;
    Q_UNUSED(application)
    return *scene;
}
} // namespace

/// A file of any bytes through the planner of imports, and what it plans through the commit. Nothing of it stays. The first
/// byte says what is imported.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    auto &[space, made] = scene();
    auto device = std::make_unique<QBuffer>();
    device->setData(fuzz::bytesOf(data + 1, size - 1));
    device->open(QIODevice::ReadOnly);
    auto reader = openTable(std::move(device));
    if (!reader)
        return 0;
    ImportRequest request;
    request.brand = BrandId(made.brand);
    request.mapping.target = static_cast<ImportTarget>(data[0] % 3);
    Database &database = space.db();
    database.begin(database.dialect().beginWrite());
    const auto plan = planImport(database, space.context(), space.actor, **reader, request);
    FUZZ_VERIFY(!database.failed());
    if (!plan) {
        FUZZ_VERIFY(!plan.error().what.isEmpty());
    } else {
        for (const ImportFault &fault : plan->faults)
            FUZZ_VERIFY(fault.line > 0 && !fault.why.isEmpty() && fault.why.english().size() < 2000);
        FUZZ_VERIFY(plan->failedRows + plan->sameRows <= plan->rows);
        commit(database, space.context(), plan->changes);
        if (database.failed())
            std::fprintf(stderr, "%s\n", qPrintable(database.error()->what.english()));
        FUZZ_VERIFY(!database.failed());
    }
    database.rollback();
    return 0;
}
