// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/delimited_reader.h"

namespace sampan {

namespace {
    constexpr qint64 piece = 1 << 18;
    // Each is read twice, up to the largest row: a file made of them must not take forever.
    constexpr int mostOpenQuotes = 1000;

    Sentence tooLong(qsizetype letters)
    {
        return Sentence::tr("A cell is longer than %1 characters. Is a delimiter, a quote or a line end missing?").arg(letters);
    }

    std::optional<char16_t> namedDelimiter(QStringView text)
    {
        const bool names = text.size() >= 5 && text.startsWith(u"sep=", Qt::CaseInsensitive);
        return names && (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n') ? std::optional(text[4].unicode()) : std::nullopt;
    }
}

DelimitedReader::DelimitedReader(std::unique_ptr<QIODevice> device, const ReadOptions &options)
    : m_device(std::move(device))
    , m_options(options)
    , m_decoder(TextEncoding::Utf8)
{
}

Result<std::unique_ptr<TableReader>> DelimitedReader::open(std::unique_ptr<QIODevice> device, const ReadOptions &options)
{
    auto detected = detectEncoding(*device);
    if (!detected)
        return tl::unexpected(detected.error());
    std::unique_ptr<DelimitedReader> reader(new DelimitedReader(std::move(device), options));
    reader->m_format.encoding = options.encoding.value_or(detected->encoding);
    reader->m_mark = detected->mark;
    if (const auto begun = reader->restart(); !begun)
        return tl::unexpected(begun.error());
    return reader;
}

Result<> DelimitedReader::restart()
{
    if (!m_device->seek(m_mark))
        return fail(ErrorCode::Unavailable, Sentence::tr("The file cannot be read: %1.").arg(m_device->errorString()));
    m_decoder = TextDecoder(m_format.encoding);
    m_text.clear();
    m_at = m_rowStart = m_lineStart = 0;
    m_line = 1;
    m_allRead = m_readFailed = false;
    m_openQuotes = 0;
    fill();
    const auto named = namedDelimiter(m_text);
    m_delimiter = m_options.delimiter.value_or(named ? *named : sniffDelimiter(m_text));
    m_format.delimiter = m_delimiter;
    if (named)
        skipLine();
    return {};
}

bool DelimitedReader::fill()
{
    if (m_allRead)
        return false;
    const QByteArray bytes = m_device->read(piece);
    m_readFailed = bytes.isEmpty() && !m_device->atEnd();
    m_allRead = m_readFailed || m_device->atEnd();
    m_text += m_decoder.decode(bytes, m_allRead);
    return true;
}

int DelimitedReader::peek()
{
    while (m_at >= m_text.size()) {
        if (!fill())
            return ended;
    }
    return m_text[m_at].unicode();
}

void DelimitedReader::compact()
{
    // Not at every row: moving what is left costs more than keeping it for a while.
    if (m_rowStart > 2 * piece) {
        m_text.remove(0, m_rowStart);
        m_at -= m_rowStart;
        m_lineStart -= m_rowStart;
        m_rowStart = 0;
    }
}

Result<bool> DelimitedReader::next(FileRow &row)
{
    for (;;) {
        m_rowStart = m_at;
        compact();
        if (peek() == ended) {
            if (m_readFailed)
                return fail(ErrorCode::Unavailable, Sentence::tr("The file cannot be read: %1.").arg(m_device->errorString()));
            return false;
        }
        if (m_openQuotes > mostOpenQuotes)
            return fail(ErrorCode::Invalid, Sentence::tr("More than %1 quotes are never closed. This is not a CSV file, or its quotes must be mended first.").arg(mostOpenQuotes));
        row.line = m_line;
        row.cells.clear();
        row.fault.reset();
        readRow(row);
        if (!row.isBlank())
            return true;
    }
}

void DelimitedReader::readRow(FileRow &row)
{
    for (;;) {
        if (peek() == u'"')
            readQuotedCell(row);
        else
            readPlainCell(row);
        const int letter = peek();
        if (letter != m_delimiter)
            return takeLineEnd(letter);
        ++m_at;
    }
}

void DelimitedReader::takeLineEnd(int letter)
{
    if (letter == ended)
        return;
    ++m_at;
    if (letter == u'\r' && peek() == u'\n')
        ++m_at;
    ++m_line;
    m_lineStart = m_at;
}

void DelimitedReader::readPlainCell(FileRow &row)
{
    const qsizetype start = m_at;
    for (int letter = peek(); isPlain(letter); letter = peek()) {
        checkLetter(row, static_cast<char16_t>(letter));
        ++m_at;
        if (m_at - start > m_options.largestCell || m_at - m_rowStart > m_options.largestRow) {
            fault(row, m_line, static_cast<int>(start - m_lineStart) + 1, tooLong(m_options.largestCell));
            return skipLine();
        }
    }
    store(row, m_text.sliced(start, m_at - start));
}

void DelimitedReader::readQuotedCell(FileRow &row)
{
    const qsizetype openAt = m_at;
    const qint64 openLine = m_line;
    const int openColumn = column();
    QString text;
    qsizetype from = ++m_at;
    for (;;) {
        const int letter = peek();
        if (letter == ended)
            return giveUpOnQuote(row, openAt, openLine, openColumn, Sentence::tr("The quote that opens here is never closed."));
        if (m_at - openAt > m_options.largestCell || m_at - m_rowStart > m_options.largestRow)
            return giveUpOnQuote(row, openAt, openLine, openColumn, tooLong(m_options.largestCell));
        if (letter == u'"') {
            text += QStringView(m_text).sliced(from, m_at - from);
            ++m_at;
            if (peek() != u'"')
                break;
            from = m_at; // the second one is a letter
            ++m_at;
        } else if (letter == u'\r' || letter == u'\n') {
            takeLineEnd(letter);
        } else {
            checkLetter(row, static_cast<char16_t>(letter));
            ++m_at;
        }
    }
    readAfterQuote(row, text);
    store(row, text);
}

void DelimitedReader::readAfterQuote(FileRow &row, QString &text)
{
    while (m_delimiter != u' ' && peek() == u' ')
        ++m_at;
    if (!isPlain(peek()))
        return;
    fault(row, m_line, column(), Sentence::tr("Text follows the closing quote of a cell. Double the quotes inside the cell."));
    for (int letter = peek(); isPlain(letter); letter = peek()) {
        if (text.size() < m_options.largestCell)
            text += QChar(static_cast<char16_t>(letter));
        ++m_at;
        m_rowStart = std::max(m_rowStart, m_at - m_options.largestRow);
    }
}

// Reading goes on in the line after the one with the quote, as if it were a letter, so that no other row is lost.
void DelimitedReader::giveUpOnQuote(FileRow &row, qsizetype openAt, qint64 line, int openColumn, const Sentence &why)
{
    ++m_openQuotes;
    fault(row, line, openColumn, why);
    m_at = openAt;
    m_line = line;
    m_lineStart = openAt - openColumn + 1;
    qsizetype end = openAt;
    while (end < m_text.size() && m_text[end] != u'\r' && m_text[end] != u'\n')
        ++end;
    store(row, m_text.sliced(openAt, std::min(end - openAt, m_options.largestCell)));
    skipLine();
}

void DelimitedReader::skipLine()
{
    for (int letter = peek(); letter != ended && letter != u'\r' && letter != u'\n'; letter = peek()) {
        ++m_at;
        // A line without an end is not kept in memory.
        if (m_at - m_rowStart > 2 * piece) {
            m_text.remove(0, m_at);
            m_lineStart -= m_at;
            m_at = m_rowStart = 0;
        }
    }
}

void DelimitedReader::store(FileRow &row, QString text)
{
    if (static_cast<qsizetype>(row.cells.size()) < m_options.mostCells)
        row.cells.push_back({std::move(text), false});
    else
        fault(row, m_line, column(), Sentence::tr("The row has more than %1 cells.").arg(m_options.mostCells));
}

void DelimitedReader::checkLetter(FileRow &row, char16_t letter)
{
    if (letter == 0)
        fault(row, m_line, column(), Sentence::tr("The row holds a NUL byte, which no text has. The file is damaged, or it is not a text file."));
    else if (letter == 0xfffd && m_decoder.damaged())
        fault(row, m_line, column(), Sentence::tr("A character here cannot be read as %1. The file is damaged, or its encoding is another one.").arg(QString::fromLatin1(nameOf(m_format.encoding))));
}

void DelimitedReader::fault(FileRow &row, qint64 line, int column, const Sentence &why)
{
    if (!row.fault)
        row.fault = RowFault {line, column, why};
}

char16_t sniffDelimiter(QStringView text)
{
    constexpr int mostLines = 30;
    char16_t best = u',';
    double bestScore = 0;
    for (const char16_t candidate : {u',', u';', u'\t', u'|'}) {
        std::vector<int> counts;
        int count = 1;
        bool quoted = false;
        bool cellBegins = true;
        bool blank = true;
        for (const QChar letter : text) {
            const char16_t c = letter.unicode();
            if (c == u'"' && (quoted || cellBegins))
                quoted = !quoted;
            const bool lineEnd = !quoted && (c == u'\n' || c == u'\r');
            if (lineEnd && !blank) {
                counts.push_back(count);
                if (counts.size() == mostLines)
                    break;
            }
            if (lineEnd)
                count = 1;
            else if (!quoted && c == candidate)
                ++count;
            blank = lineEnd;
            cellBegins = lineEnd || c == candidate;
        }
        if (!blank && counts.size() < mostLines)
            counts.push_back(count);
        if (counts.empty() || counts.front() < 2)
            continue;
        const auto same = std::count(counts.begin(), counts.end(), counts.front());
        // Rows that agree weigh most; among equals the one with more cells.
        const double score = static_cast<double>(same) / static_cast<double>(counts.size()) + std::min(counts.front(), 100) / 1000.0;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace sampan
