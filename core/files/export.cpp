// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/export.h"

namespace sampan {

namespace {
    constexpr size_t page = 500;

    bool isNumeric(FieldType type)
    {
        return type == FieldType::Number || type == FieldType::Money || type == FieldType::Grams || type == FieldType::Millimetres || type == FieldType::Decimal;
    }

    Result<std::vector<int>> columnsOf(const ExportRequest &request)
    {
        std::vector<int> columns;
        for (const QString &id : request.columns) {
            const int index = columnIndex(*request.view, id);
            if (index < 0)
                return fail(ErrorCode::Invalid, Sentence::tr("The table %1 has no column “%2”.").arg(QString::fromLatin1(request.view->id)).arg(id));
            columns.push_back(index);
        }
        if (!columns.empty())
            return columns;
        for (size_t i = 0; i < request.view->columns.size(); ++i) {
            if (request.personal || request.view->columns[i].type != FieldType::Personal)
                columns.push_back(static_cast<int>(i));
        }
        return columns;
    }
}

Result<qint64> exportView(Database &database, const ExportRequest &request, const QString &path, const Progress &progress)
{
    const auto columns = columnsOf(request);
    if (!columns)
        return tl::unexpected(columns.error());
    auto writer = writeTable(path, request.writing);
    if (!writer)
        return tl::unexpected(writer.error());
    const auto ids = readIds(database, *request.view, request.query);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<FileCell> cells(columns->size());
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i].text = QString::fromLatin1(request.view->columns[static_cast<size_t>((*columns)[i])].id);
    if (const auto written = (*writer)->write(cells); !written)
        return tl::unexpected(written.error());
    qint64 count = 0;
    for (size_t at = 0; at < ids->size(); at += page) {
        if (!goesOn(progress, static_cast<qint64>(at), static_cast<qint64>(ids->size())))
            return cancelled();
        const std::span<const qint64> some(ids->data() + at, std::min(page, ids->size() - at));
        for (const ViewRow &row : readRows(database, *request.view, some, *columns)) {
            for (size_t i = 0; i < cells.size(); ++i) {
                cells[i].text = textOf(*request.view, (*columns)[i], row);
                cells[i].isNumber = !cells[i].text.isEmpty() && isNumeric(request.view->columns[static_cast<size_t>((*columns)[i])].type);
            }
            if (const auto written = (*writer)->write(cells); !written)
                return tl::unexpected(written.error());
            ++count;
        }
        if (database.failed())
            return tl::unexpected(*database.error());
    }
    if (const auto finished = (*writer)->finish(); !finished)
        return tl::unexpected(finished.error());
    return count;
}

} // namespace sampan
