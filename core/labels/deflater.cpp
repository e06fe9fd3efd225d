// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/deflater.h"

#include <zlib.h>

namespace sampan {

Deflater::Deflater()
    : m_stream(new z_stream {})
{
    if (deflateInit(m_stream, Z_DEFAULT_COMPRESSION) != Z_OK)
        qBadAlloc();
}

Deflater::~Deflater()
{
    deflateEnd(m_stream);
    delete m_stream;
}

QByteArray Deflater::pack(const QByteArray &data)
{
    deflateReset(m_stream);
    const auto most = static_cast<qsizetype>(deflateBound(m_stream, static_cast<uLong>(data.size())));
    if (m_room.size() < most)
        m_room.resize(most);
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    m_stream->avail_in = static_cast<uInt>(data.size());
    m_stream->next_out = reinterpret_cast<Bytef *>(m_room.data());
    m_stream->avail_out = static_cast<uInt>(most);
    deflate(m_stream, Z_FINISH);
    return m_room.first(static_cast<qsizetype>(m_stream->total_out));
}

} // namespace sampan
