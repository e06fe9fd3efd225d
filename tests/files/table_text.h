// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/table_reader.h"

#include <QBuffer>

namespace sampan {

inline std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// Words of a test's data, from UTF-8.
struct Words : QStringList {
    struct Word : QString {
        Word(const char *utf8)
            : QString(QString::fromUtf8(utf8))
        {
        }
        Word(const QString &text)
            : QString(text)
        {
        }
    };
    Words(std::initializer_list<Word> words)
    {
        for (const Word &word : words)
            append(word);
    }
};

/// A file as text, a line for each row: "3: A|B|C", and " !4,5 why" behind it for a fault in line 4, column 5.
inline QStringList rowsOf(TableReader &reader)
{
    QStringList lines;
    FileRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return lines << QStringLiteral("error: ") + more.error().what.english();
        if (!*more)
            return lines;
        QStringList cells;
        for (const FileCell &cell : row.cells)
            cells.append(QString(cell.text).replace(u'\n', u'~').replace(u'\r', u'^'));
        QString line = QStringLiteral("%1: %2").arg(row.line).arg(cells.join(u'|'));
        if (row.fault)
            line += QStringLiteral(" !%1,%2 %3").arg(row.fault->line).arg(row.fault->column).arg(row.fault->why.english());
        lines.append(line);
    }
}

inline QStringList rowsOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    auto reader = openTable(deviceOf(bytes), options);
    return reader ? rowsOf(**reader) : QStringList {QStringLiteral("error: ") + reader.error().what.english()};
}

} // namespace sampan
