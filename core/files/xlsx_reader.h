// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/table_reader.h"
#include "core/files/xlsx_book.h"

namespace sampan {

/// Reads one sheet of an XLSX file, row by row. Dates become "2026-11-24", numbers plain digits, flags "yes" and "no"; a
/// cell that holds an error of the spreadsheet (#N/A) is a fault of its row. Formulas give the value stored beside them.
class XlsxReader final : public TableReader {
public:
    static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<QIODevice> device, const ReadOptions &options);

    const FileFormat &format() const override { return m_format; }
    Result<bool> next(FileRow &row) override;
    Result<> restart() override;
    qint64 done() const override { return m_archive->position(); }
    qint64 total() const override { return m_archive->size(); }

private:
    XlsxReader(std::unique_ptr<ZipArchive> archive, XlsxBook book, const ReadOptions &options);

    void readRow(FileRow &row);
    void readCell(FileRow &row, int column);
    FileCell valueOf(FileRow &row, int column, QStringView type, int style, const QString &stored);

    std::unique_ptr<ZipArchive> m_archive;
    XlsxBook m_book;
    ReadOptions m_options;
    FileFormat m_format;
    QString m_partName;
    std::unique_ptr<QIODevice> m_part;
    QXmlStreamReader m_xml;
    qint64 m_line = 0;
};

} // namespace sampan
