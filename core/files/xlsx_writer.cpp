// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/xlsx_writer.h"

#include "core/files/xlsx_cells.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <filesystem>

namespace sampan {

namespace {
    // More digits than a spreadsheet keeps stay text.
    bool holds(QStringView number)
    {
        const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
        return digits > 0 && digits <= 15;
    }
}

XlsxWriter::XlsxWriter(const QString &path)
    : m_path(path)
    , m_file(QFileInfo(path).absolutePath() + QStringLiteral("/.sampan-XXXXXX.xlsx"))
{
}

Result<std::unique_ptr<TableWriter>> XlsxWriter::open(const QString &path)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path));
    if (!writer->m_file.open())
        return fail(ErrorCode::Unavailable, Sentence::tr("%1 cannot be written: %2.").arg(path).arg(writer->m_file.errorString()));
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    writer->m_workbook = workbook_new_opt(QFile::encodeName(writer->m_file.fileName()).constData(), &options);
    writer->m_sheet = writer->m_workbook ? workbook_add_worksheet(writer->m_workbook, "Sampan") : nullptr;
    if (!writer->m_sheet)
        return fail(ErrorCode::Full, Sentence::tr("%1 cannot be written: no room for temporary files.").arg(path));
    worksheet_freeze_panes(writer->m_sheet, 1, 0);
    return writer;
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        workbook_close(m_workbook); // frees it; the temporary file goes with this object
}

Result<> XlsxWriter::write(std::span<const FileCell> cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        const FileCell &cell = cells[i];
        const auto column = static_cast<lxw_col_t>(i);
        lxw_error error = LXW_NO_ERROR;
        if (cell.isNumber && holds(cell.text))
            error = worksheet_write_number(m_sheet, m_row, column, cell.text.toDouble(), nullptr);
        else if (!cell.text.isEmpty())
            error = worksheet_write_string(m_sheet, m_row, column, escapedXlsx(cell.text).toUtf8().constData(), nullptr);
        if (error != LXW_NO_ERROR)
            return tl::unexpected(trouble(error, static_cast<int>(i)));
    }
    if (++m_row > LXW_ROW_MAX)
        return fail(ErrorCode::Full, Sentence::tr("A sheet holds 1,048,576 rows, and there are more. Save as CSV, or fewer rows."));
    return {};
}

Result<> XlsxWriter::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return tl::unexpected(trouble(error, 0));
    std::error_code failed;
    std::filesystem::rename(m_file.fileName().toStdU16String(), m_path.toStdU16String(), failed);
    if (failed)
        return fail(ErrorCode::Unavailable, Sentence::tr("%1 cannot be written: %2.").arg(m_path).arg(QString::fromLocal8Bit(failed.message().c_str())));
    m_file.setAutoRemove(false);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return {};
}

Error XlsxWriter::trouble(int error, int column) const
{
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return {ErrorCode::Full, Sentence::tr("The text in row %1, column %2 is longer than the 32,767 characters that a sheet's cell holds. Save as CSV, or leave the column out.").arg(m_row + 1).arg(column + 1)};
    const QString why = QString::fromLatin1(lxw_strerror(static_cast<lxw_error>(error)));
    return {error == LXW_ERROR_CREATING_XLSX_FILE || error == LXW_ERROR_ZIP_FILE_OPERATION ? ErrorCode::Full : ErrorCode::Unavailable, Sentence::tr("%1 cannot be written: %2").arg(m_path).arg(why)};
}

} // namespace sampan
