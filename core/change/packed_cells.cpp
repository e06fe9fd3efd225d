// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/packed_cells.h"

namespace sampan {

namespace {
    enum Tag : char { NullTag = 0, NumberTag = 1, TextTag = 2 };

    quint64 zigzag(qint64 value)
    {
        return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
    }
    qint64 unzigzag(quint64 value)
    {
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
}

void PackWriter::number(quint64 value)
{
    while (value >= 0x80) {
        bytes.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
}

void PackWriter::value(const Value &value)
{
    if (value.isNumber()) {
        bytes.append(NumberTag);
        number(zigzag(value.number()));
    } else if (value.isText()) {
        const QByteArray utf8 = value.text().toUtf8();
        bytes.append(TextTag);
        number(static_cast<quint64>(utf8.size()));
        bytes.append(utf8);
    } else {
        bytes.append(NullTag);
    }
}

quint64 PackReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_at >= m_bytes.size())
            break;
        const auto byte = static_cast<quint8>(m_bytes[m_at++]);
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    m_good = false;
    m_at = m_bytes.size();
    return 0;
}

Value PackReader::value()
{
    if (m_at >= m_bytes.size()) {
        m_good = false;
        return {};
    }
    switch (m_bytes[m_at++]) {
    case NullTag:
        return {};
    case NumberTag:
        return unzigzag(number());
    case TextTag: {
        const auto size = static_cast<qsizetype>(number());
        if (!m_good || size < 0 || size > m_bytes.size() - m_at) {
            m_good = false;
            return {};
        }
        const QString text = QString::fromUtf8(m_bytes.constData() + m_at, size);
        m_at += size;
        return text;
    }
    default:
        m_good = false;
        return {};
    }
}

QByteArray packCells(const std::vector<CellChange> &cells)
{
    PackWriter writer;
    writer.bytes.reserve(static_cast<qsizetype>(cells.size()) * 24);
    for (const CellChange &cell : cells) {
        writer.number(cell.field);
        writer.value(cell.before);
        writer.value(cell.after);
    }
    return writer.bytes;
}

std::optional<std::vector<CellChange>> unpackCells(const QByteArray &packed)
{
    std::vector<CellChange> cells;
    PackReader reader(packed);
    while (reader.good() && !reader.atEnd()) {
        CellChange &cell = cells.emplace_back();
        cell.field = static_cast<FieldNo>(reader.number());
        cell.before = reader.value();
        cell.after = reader.value();
    }
    if (!reader.good())
        return std::nullopt;
    return cells;
}

} // namespace sampan
