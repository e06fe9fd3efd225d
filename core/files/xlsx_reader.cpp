// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/xlsx_reader.h"

#include "core/files/xlsx_cells.h"

namespace sampan {

XlsxReader::XlsxReader(std::unique_ptr<ZipArchive> archive, XlsxBook book, const ReadOptions &options)
    : m_archive(std::move(archive))
    , m_book(std::move(book))
    , m_options(options)
{
    m_format.kind = FileFormat::Kind::Xlsx;
    for (const XlsxBook::Sheet &sheet : m_book.sheets)
        m_format.sheets.append(sheet.name);
}

Result<std::unique_ptr<TableReader>> XlsxReader::open(std::unique_ptr<QIODevice> device, const ReadOptions &options)
{
    auto archive = ZipArchive::open(std::move(device));
    if (!archive)
        return tl::unexpected(archive.error());
    auto book = XlsxBook::read(**archive);
    if (!book)
        return tl::unexpected(book.error());
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*archive), std::move(*book), options));
    const auto &sheets = reader->m_book.sheets;
    auto wanted = std::find_if(sheets.begin(), sheets.end(), [&](const XlsxBook::Sheet &sheet) { return options.sheet.isEmpty() ? !sheet.hidden : sheet.name == options.sheet; });
    if (wanted == sheets.end() && !options.sheet.isEmpty())
        return fail(ErrorCode::NotFound, Sentence::tr("The file has no sheet “%1”. It has: %2.").arg(options.sheet).arg(reader->m_format.sheets.join(QStringLiteral(", "))));
    if (wanted == sheets.end())
        wanted = sheets.begin();
    reader->m_format.sheet = wanted->name;
    reader->m_partName = wanted->part;
    if (const auto begun = reader->restart(); !begun)
        return tl::unexpected(begun.error());
    return reader;
}

Result<> XlsxReader::restart()
{
    m_xml.clear();
    m_part.reset();
    auto part = m_archive->part(m_partName);
    if (!part)
        return tl::unexpected(part.error());
    m_part = std::move(*part);
    m_xml.setDevice(m_part.get());
    m_line = 0;
    return {};
}

Result<bool> XlsxReader::next(FileRow &row)
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return fail(ErrorCode::Damaged, Sentence::tr("The XLSX file holds a document type, which no spreadsheet writes. It is not read."));
        if (token != QXmlStreamReader::StartElement || m_xml.name() != u"row")
            continue;
        row.cells.clear();
        row.fault.reset();
        readRow(row);
        if (m_xml.hasError())
            break;
        if (!row.isBlank())
            return true;
    }
    if (m_xml.hasError())
        return tl::unexpected(xlsxDamage(m_xml, *m_part, m_partName));
    return false;
}

void XlsxReader::readRow(FileRow &row)
{
    bool numbered = false;
    const qint64 number = m_xml.attributes().value(QLatin1StringView("r")).toLongLong(&numbered);
    m_line = numbered && number > 0 ? number : m_line + 1;
    row.line = m_line;
    int column = 0;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"c") {
            m_xml.skipCurrentElement();
            continue;
        }
        const auto name = m_xml.attributes().value(QLatin1StringView("r"));
        if (!name.isEmpty())
            column = columnOf(name);
        if (column < 0 || column >= m_options.mostCells) {
            if (!row.fault)
                row.fault = RowFault {m_line, 0, Sentence::tr("The row has a cell beyond the last column of a sheet (“%1”).").arg(name.left(20).toString())};
            m_xml.skipCurrentElement();
            column = 0;
            continue;
        }
        readCell(row, column++);
    }
}

void XlsxReader::readCell(FileRow &row, int column)
{
    const QString type = m_xml.attributes().value(QLatin1StringView("t")).toString();
    const int style = m_xml.attributes().value(QLatin1StringView("s")).toInt();
    QString stored;
    bool any = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v") {
            stored = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            any = true;
        } else if (m_xml.name() == u"is") {
            stored = readXlsxText(m_xml);
            any = true;
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!any)
        return;
    FileCell cell = valueOf(row, column, type, style, stored);
    if (cell.text.size() > m_options.largestCell) {
        if (!row.fault)
            row.fault = RowFault {m_line, column + 1, Sentence::tr("A cell is longer than %1 characters.").arg(m_options.largestCell)};
        return;
    }
    if (static_cast<size_t>(column) >= row.cells.size())
        row.cells.resize(static_cast<size_t>(column) + 1);
    row.cells[static_cast<size_t>(column)] = std::move(cell);
}

FileCell XlsxReader::valueOf(FileRow &row, int column, QStringView type, int style, const QString &stored)
{
    const auto fault = [&](const Sentence &why) {
        if (!row.fault)
            row.fault = RowFault {m_line, column + 1, why};
        return FileCell {stored, false};
    };
    if (type == u"s") {
        bool good = false;
        const qulonglong index = stored.trimmed().toULongLong(&good);
        if (!good || index >= m_book.strings.size())
            return fault(Sentence::tr("The cell names a text that the file does not hold. The file is damaged."));
        return {m_book.strings[index], false};
    }
    if (type == u"inlineStr")
        return {stored, false};
    if (type == u"str")
        return {unescapedXlsx(stored), false};
    if (type == u"b")
        return {stored.trimmed() == u"0" ? QStringLiteral("no") : QStringLiteral("yes"), false};
    if (type == u"e")
        return fault(Sentence::tr("The cell holds the error %1 of the spreadsheet.").arg(stored.left(20)));
    if (type == u"d")
        return {stored.trimmed(), false};
    if (stored.trimmed().isEmpty())
        return {};
    const auto number = plainNumber(stored);
    if (!number)
        return fault(Sentence::tr("“%1” is not a number, although the file says so.").arg(stored.left(40)));
    if (style >= 0 && static_cast<size_t>(style) < m_book.dateStyles.size() && m_book.dateStyles[static_cast<size_t>(style)]) {
        if (const auto day = dateText(stored.toDouble(), m_book.from1904))
            return {*day, false};
    }
    return {*number, true};
}

} // namespace sampan
