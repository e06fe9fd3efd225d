// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/table_reader.h"

#include "core/files/delimited_reader.h"
#include "core/files/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace sampan {

bool FileRow::isBlank() const
{
    return !fault && std::all_of(cells.begin(), cells.end(), [](const FileCell &cell) { return QStringView(cell.text).trimmed().isEmpty(); });
}

Sentence FileFormat::inWords() const
{
    if (kind == Kind::Xlsx)
        return Sentence::tr("XLSX, sheet “%1”").arg(sheet);
    const QString encodingName = QString::fromLatin1(nameOf(encoding));
    switch (delimiter) {
    case u';':
        return Sentence::tr("CSV, %1, separated by semicolons").arg(encodingName);
    case u'\t':
        return Sentence::tr("CSV, %1, separated by tabs").arg(encodingName);
    case u'|':
        return Sentence::tr("CSV, %1, separated by vertical bars").arg(encodingName);
    default:
        return Sentence::tr("CSV, %1, separated by commas").arg(encodingName);
    }
}

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Sentence::tr("There is no file %1.").arg(path));
    if (!info.isFile())
        return fail(ErrorCode::Invalid, Sentence::tr("%1 is not a file.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Sentence::tr("%1 cannot be read: %2.").arg(path).arg(file->errorString()));
    return openTable(std::move(file), options);
}

Result<std::unique_ptr<TableReader>> openTable(std::unique_ptr<QIODevice> device, const ReadOptions &options)
{
    const QByteArray start = device->peek(8);
    if (start.isEmpty())
        return fail(ErrorCode::Invalid, Sentence::tr("The file is empty."));
    if (start.startsWith("PK\x03\x04"))
        return XlsxReader::open(std::move(device), options);
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return fail(ErrorCode::Invalid, Sentence::tr("This is an old Excel file (.xls) or one with a password. Save it as .xlsx or CSV without a password."));
    if (start.startsWith("%PDF") || start.startsWith("\x89PNG") || start.startsWith("\xff\xd8\xff") || start.startsWith("\x1f\x8b"))
        return fail(ErrorCode::Invalid, Sentence::tr("This is not a table. Choose a CSV or XLSX file."));
    return DelimitedReader::open(std::move(device), options);
}

} // namespace sampan
