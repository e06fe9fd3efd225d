// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/keys.h"
#include "core/views/view.h"
#include "tests/fuzz/fuzz.h"
#include "tests/kit/test_workspace.h"

#include <QCoreApplication>

using namespace sampan;

namespace {
Database &workspace()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication *application = new QCoreApplication(count, arguments);
    static TestWorkspace *space = [] {
        auto *made = new TestWorkspace(Engine::Sqlite);
        const auto scene = made->scene();
        made->listing(scene.market, QStringLiteral("TEA-1"));
        made->order(scene.market);
        return made;
    }();
    Q_UNUSED(application)
    return space->db();
}

void check(Database &database, const ViewSpec &view, const ViewQuery &query)
{
    const auto ids = readIds(database, view, query);
    const auto count = countRows(database, view, query);
    if (database.failed())
        std::fprintf(stderr, "%s\n", qPrintable(database.error()->what.english()));
    FUZZ_VERIFY(!database.failed()); // no statement that cannot be
    FUZZ_VERIFY(ids.has_value() || !ids.error().what.isEmpty());
    if (!ids || !count)
        return;
    FUZZ_VERIFY(qsizetype(ids->size()) == *count);
    auto matching = matchingIds(database, view, query, *ids);
    FUZZ_VERIFY(matching);
    std::vector<qint64> sorted = *ids;
    std::sort(sorted.begin(), sorted.end());
    std::sort(matching->begin(), matching->end());
    FUZZ_VERIFY(sorted == *matching);
    FUZZ_VERIFY(readRows(database, view, *ids).size() == ids->size());
}
} // namespace

/// What is typed into a table's search and filters. Input: the view, a column and how to compare as numbers, then the
/// filter's text, the search's and a row's key, between lines of "%%".
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Database &database = workspace();
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto views = allViews();
    database.begin(database.dialect().beginWrite());
    if (bytes.size() > 3) {
        const ViewSpec &view = views[static_cast<quint8>(bytes[0]) % views.size()];
        const ViewColumn &column = view.columns[static_cast<quint8>(bytes[1]) % view.columns.size()];
        const QByteArrayList parts = fuzz::partsOf(bytes.mid(3));
        ViewQuery query;
        query.filters = {{QString::fromLatin1(column.id), static_cast<ViewFilter::How>(static_cast<quint8>(bytes[2]) % 7), QString::fromUtf8(parts[0])}};
        query.search = QString::fromUtf8(parts.value(1));
        query.sort = QString::fromLatin1(column.id);
        query.descending = bytes[2] & 64;
        check(database, view, query);
        query.filters.clear();
        check(database, view, query);
        const auto row = rowForKey(database, view, QString::fromUtf8(parts.value(2, parts[0])));
        FUZZ_VERIFY(!database.failed() && (row || !row.error().what.isEmpty()));
    }
    database.rollback();
    return 0;
}
