// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/progress.h"
#include "core/files/table_writer.h"
#include "core/views/view.h"

namespace sampan {

/// A table of the window as a file: its columns by id, plain values, in the order of the query.
struct ExportRequest {
    const ViewSpec *view = nullptr;
    ViewQuery query;
    QStringList columns;   ///< ids; empty: all, buyers' data only if `personal`
    bool personal = false;
    WriteOptions writing;
};

/// Writes .csv or .xlsx, by the path. Reads page by page, so that a million rows need little memory; call it inside one
/// read transaction (Reader::submit), so that all pages are of one moment. The answer is the number of rows.
Result<qint64> exportView(Database &database, const ExportRequest &request, const QString &path, const Progress &progress = {});

} // namespace sampan
