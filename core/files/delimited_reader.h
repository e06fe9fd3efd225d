// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/table_reader.h"

namespace sampan {

/// Reads CSV and its kin (RFC 4180, and what people's programs make of it): lines may end with CR, LF or both, cells
/// in quotes may hold line ends and doubled quotes, a quote inside a plain cell is a letter, blank lines are skipped,
/// a first line "sep=;" names the delimiter. A quote that is never closed costs its own line and no other.
class DelimitedReader final : public TableReader {
public:
    static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<QIODevice> device, const ReadOptions &options);

    const FileFormat &format() const override { return m_format; }
    Result<bool> next(FileRow &row) override;
    Result<> restart() override;
    qint64 done() const override { return m_device->pos(); }
    qint64 total() const override { return m_device->size(); }

private:
    DelimitedReader(std::unique_ptr<QIODevice> device, const ReadOptions &options);

    static constexpr int ended = -1;
    int peek(); ///< the letter at m_at, reading on where needed; ended after the last
    bool fill();
    void compact();
    int column() const { return static_cast<int>(m_at - m_lineStart) + 1; }

    void readRow(FileRow &row);
    void readPlainCell(FileRow &row);
    void readQuotedCell(FileRow &row);
    void readAfterQuote(FileRow &row, QString &text);
    void takeLineEnd(int letter);
    void giveUpOnQuote(FileRow &row, qsizetype openAt, qint64 line, int openColumn, const Sentence &why);
    void skipLine();
    void store(FileRow &row, QString text);
    void checkLetter(FileRow &row, char16_t letter);
    void fault(FileRow &row, qint64 line, int column, const Sentence &why);
    bool isPlain(int letter) const { return letter != ended && letter != m_delimiter && letter != u'\r' && letter != u'\n'; }

    std::unique_ptr<QIODevice> m_device;
    ReadOptions m_options;
    FileFormat m_format;
    int m_mark = 0;
    char16_t m_delimiter = u',';
    TextDecoder m_decoder;
    QString m_text;           ///< decoded, from the start of the row under way
    qsizetype m_at = 0;
    qsizetype m_rowStart = 0; ///< what lies before is not needed any more
    qsizetype m_lineStart = 0;
    qint64 m_line = 1;
    bool m_allRead = false;
    bool m_readFailed = false;
    int m_openQuotes = 0;     ///< rows given up because of one
};

/// The delimiter under which the first lines of a text have the same number of cells, more than one.
char16_t sniffDelimiter(QStringView text);

} // namespace sampan
