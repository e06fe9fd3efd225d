// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tsv.h"

namespace sampan::ui {

TextBlock blockFromTsv(QStringView text)
{
    TextBlock block;
    QStringList row;
    QString cell;
    const qsizetype size = text.size();
    const auto endRow = [&] {
        row.append(cell);
        cell.clear();
        block.push_back(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = text[i];
        if (c == u'\t') {
            row.append(cell);
            cell.clear();
        } else if (c == u'\n' || c == u'\r') {
            i += c == u'\r' && i + 1 < size && text[i + 1] == u'\n';
            endRow();
        } else if (c == u'"' && cell.isEmpty()) {
            // A quoted cell, if the quote that ends it stands before a separator; else the quote is a letter.
            QString quoted;
            qsizetype j = i + 1;
            bool closed = false;
            for (; j < size && !closed; ++j) {
                if (text[j] != u'"')
                    quoted += text[j];
                else if (j + 1 < size && text[j + 1] == u'"')
                    quoted += text[j++];
                else
                    closed = true;
            }
            const bool whole = closed && (j == size || text[j] == u'\t' || text[j] == u'\n' || text[j] == u'\r');
            if (whole) {
                cell = quoted;
                i = j - 1;
            } else {
                cell += c;
            }
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return block;
}

QString tsvFromBlock(const TextBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            const QString &cell = row[i];
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"'))
                text += u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
            else
                text += cell;
        }
        text += u'\n';
    }
    return text;
}

int widthOf(const TextBlock &block)
{
    qsizetype width = 0;
    for (const QStringList &row : block)
        width = std::max(width, row.size());
    return static_cast<int>(width);
}

} // namespace sampan::ui
