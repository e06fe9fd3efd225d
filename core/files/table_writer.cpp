// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/table_writer.h"

#include "core/files/csv_writer.h"
#include "core/files/xlsx_writer.h"

namespace sampan {

Result<std::unique_ptr<TableWriter>> writeTable(const QString &path, const WriteOptions &options)
{
    if (path.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive))
        return CsvWriter::open(path, options);
    if (path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive))
        return XlsxWriter::open(path);
    return fail(ErrorCode::Invalid, Sentence::tr("%1 ends neither with .csv nor with .xlsx, so it is not clear what to write.").arg(path));
}

} // namespace sampan
