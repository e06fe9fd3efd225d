// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

struct z_stream_s;

namespace sampan {

/// Packs as PDF's FlateDecode wants it, and keeps its quarter of a megabyte of memory from one text to the next: asking
/// for it each time takes longer than packing a page. Belongs to one thread.
class Deflater {
public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    QByteArray pack(const QByteArray &data);

private:
    z_stream_s *m_stream;
    QByteArray m_room;
};

} // namespace sampan
