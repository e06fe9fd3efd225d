// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace sampan {

/// One changed cell of a row.
struct CellChange {
    FieldNo field = 0;
    Value before;
    Value after;

    bool operator==(const CellChange &) const = default;
};

/// Cells in a few bytes, for the journal: field, value before, value after; numbers as variable-length integers.
QByteArray packCells(const std::vector<CellChange> &cells);
/// Empty if the bytes are not what packCells() writes.
std::optional<std::vector<CellChange>> unpackCells(const QByteArray &packed);

/// The same building blocks, for other packed columns.
class PackWriter {
public:
    void number(quint64 value);
    void value(const Value &value);
    QByteArray bytes;
};

class PackReader {
public:
    explicit PackReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    bool good() const { return m_good; }
    quint64 number();
    Value value();

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace sampan
