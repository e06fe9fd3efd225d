// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/csv_writer.h"

#include "core/files/formula_guard.h"

namespace sampan {

CsvWriter::CsvWriter(const QString &path, const WriteOptions &options)
    : m_file(path)
    , m_delimiter(options.delimiter)
{
    if (options.byteOrderMark)
        m_buffer = "\xef\xbb\xbf";
}

Result<std::unique_ptr<TableWriter>> CsvWriter::open(const QString &path, const WriteOptions &options)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, options));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(writer->trouble());
    return writer;
}

Result<> CsvWriter::write(std::span<const FileCell> cells)
{
    bool first = true;
    for (const FileCell &cell : cells) {
        if (!first)
            m_buffer += QString(QChar(m_delimiter)).toUtf8();
        const QString text = cell.isNumber ? cell.text : guarded(cell.text);
        const bool outerBlank = text.startsWith(u' ') || text.endsWith(u' ');
        // A row of one empty cell would be a blank line, which readers skip.
        const bool quotes = outerBlank || (text.isEmpty() && cells.size() == 1)
            || std::any_of(text.begin(), text.end(), [&](QChar c) { return c == m_delimiter || c == u'"' || c == u'\n' || c == u'\r'; });
        if (quotes)
            m_buffer += '"' + QString(text).replace(QLatin1StringView("\""), QLatin1StringView("\"\"")).toUtf8() + '"';
        else
            m_buffer += text.toUtf8();
        first = false;
    }
    m_buffer += "\r\n";
    return m_buffer.size() < (1 << 16) ? Result<>() : flush();
}

Result<> CsvWriter::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size())
        return tl::unexpected(trouble());
    m_buffer.clear();
    return {};
}

Result<> CsvWriter::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    return m_file.commit() ? Result<>() : tl::unexpected(trouble());
}

Error CsvWriter::trouble() const
{
    const ErrorCode code = m_file.error() == QFileDevice::ResourceError ? ErrorCode::Full : ErrorCode::Unavailable;
    return {code, Sentence::tr("%1 cannot be written: %2.").arg(m_file.fileName()).arg(m_file.errorString())};
}

} // namespace sampan
