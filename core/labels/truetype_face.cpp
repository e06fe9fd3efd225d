// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/truetype_face.h"

#include <QtEndian>

#include <algorithm>

namespace sampan {

namespace {
    // Flags of a composed glyph (OpenType specification, "glyf").
    enum Composed : quint16 { WordArguments = 1, OneScale = 8, MoreParts = 0x20, TwoScales = 0x40, Matrix = 0x80, HasInstructions = 0x100 };

    quint16 u16(const QByteArray &table, qsizetype at)
    {
        return at >= 0 && at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
    }
    quint32 u32(const QByteArray &table, qsizetype at)
    {
        return at >= 0 && at + 4 <= table.size() ? qFromBigEndian<quint32>(table.constData() + at) : 0;
    }
    void put16(QByteArray &table, qsizetype at, quint16 value)
    {
        if (at >= 0 && at + 2 <= table.size())
            qToBigEndian(value, table.data() + at);
    }
    void append32(QByteArray &table, quint32 value)
    {
        char bytes[4];
        qToBigEndian(value, bytes);
        table.append(bytes, 4);
    }

    // Calls with the place of each part's flags in a composed glyph.
    void eachPart(const QByteArray &glyph, const auto &callback)
    {
        if (glyph.size() < 10 || static_cast<qint16>(u16(glyph, 0)) >= 0)
            return;
        for (qsizetype at = 10; at + 4 <= glyph.size();) {
            const quint16 flags = u16(glyph, at);
            callback(at);
            at += 4 + (flags & WordArguments ? 4 : 2) + (flags & OneScale ? 2 : flags & TwoScales ? 4 : flags & Matrix ? 8 : 0);
            if (!(flags & MoreParts))
                return;
        }
    }

    quint32 checksum(const QByteArray &table)
    {
        quint32 sum = 0;
        for (qsizetype at = 0; at < table.size(); at += 4)
            sum += u32(table, at);
        return sum;
    }
}

Result<TrueTypeFace> TrueTypeFace::from(const QRawFont &font)
{
    TrueTypeFace face;
    for (const auto &[name, table] : {std::pair("head", &face.m_head), std::pair("hhea", &face.m_hhea), std::pair("maxp", &face.m_maxp), std::pair("hmtx", &face.m_hmtx),
             std::pair("loca", &face.m_loca), std::pair("glyf", &face.m_glyf)}) {
        *table = font.fontTable(name);
        if (table->isEmpty())
            return fail(ErrorCode::Invalid, Sentence::tr("The font %1 cannot be put into labels: it is not a TrueType font.").arg(font.familyName()));
    }
    const QString plain = font.familyName().remove(u' ') + (font.styleName().isEmpty() ? QString() : u'-' + font.styleName().remove(u' '));
    for (const QChar c : plain) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'))
            face.m_name += c.toLatin1();
    }
    face.m_unitsPerEm = std::max<int>(u16(face.m_head, 18), 16);
    face.m_longOffsets = u16(face.m_head, 50) != 0;
    face.m_advances = std::max<int>(u16(face.m_hhea, 34), 1);
    face.m_ascent = static_cast<qint16>(u16(face.m_hhea, 4));
    face.m_descent = static_cast<qint16>(u16(face.m_hhea, 6));
    face.m_count = u16(face.m_maxp, 4);
    return face;
}

qreal TrueTypeFace::advance(Glyph glyph) const
{
    return static_cast<qreal>(u16(m_hmtx, 4 * std::min<qsizetype>(glyph, m_advances - 1))) / m_unitsPerEm;
}

std::array<int, 4> TrueTypeFace::box() const
{
    std::array<int, 4> box {};
    for (size_t i = 0; i < 4; ++i)
        box[i] = inThousandths(static_cast<qint16>(u16(m_head, 36 + 2 * static_cast<qsizetype>(i))));
    return box;
}

QByteArray TrueTypeFace::outline(Glyph glyph) const
{
    const auto offset = [&](qsizetype number) { return m_longOffsets ? qsizetype(u32(m_loca, 4 * number)) : 2 * qsizetype(u16(m_loca, 2 * number)); };
    const qsizetype from = offset(glyph);
    const qsizetype to = offset(glyph + 1);
    if (glyph >= m_count || to <= from || to > m_glyf.size())
        return {};
    QByteArray record = m_glyf.mid(from, to - from);
    // The instructions call functions of tables that are left out.
    const auto contours = static_cast<qint16>(u16(record, 0));
    if (contours >= 0) {
        const qsizetype at = 10 + 2 * contours;
        record.remove(at + 2, u16(record, at));
        put16(record, at, 0);
    } else {
        eachPart(record, [&](qsizetype at) { put16(record, at, u16(record, at) & ~HasInstructions); });
    }
    while (record.size() % 4 != 0)
        record.append('\0');
    return record;
}

void TrueTypeFace::addParts(std::vector<Glyph> &glyphs) const
{
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const QByteArray record = outline(glyphs[i]);
        eachPart(record, [&](qsizetype at) {
            const Glyph part = u16(record, at + 2);
            if (std::find(glyphs.begin(), glyphs.end(), part) == glyphs.end())
                glyphs.push_back(part);
        });
    }
}

TrueTypeFace::Subset TrueTypeFace::subset(const std::vector<Glyph> &used) const
{
    Subset result;
    result.glyphs.push_back(0);
    for (Glyph glyph : used) {
        if (glyph != 0)
            result.glyphs.push_back(glyph);
    }
    addParts(result.glyphs);
    std::sort(result.glyphs.begin(), result.glyphs.end());
    const auto newNumber = [&](Glyph old) { return static_cast<Glyph>(std::lower_bound(result.glyphs.begin(), result.glyphs.end(), old) - result.glyphs.begin()); };

    QByteArray glyf, loca, hmtx;
    for (Glyph glyph : result.glyphs) {
        append32(loca, static_cast<quint32>(glyf.size()));
        QByteArray record = glyph == 0 ? QByteArray() : outline(glyph);
        eachPart(record, [&](qsizetype at) { put16(record, at + 2, newNumber(u16(record, at + 2))); });
        glyf += record;
        const qsizetype metric = glyph < m_advances ? 4 * glyph : 4 * m_advances + 2 * (glyph - m_advances);
        QByteArray both(4, '\0');
        put16(both, 0, u16(m_hmtx, 4 * std::min<qsizetype>(glyph, m_advances - 1)));
        put16(both, 2, u16(m_hmtx, glyph < m_advances ? metric + 2 : metric));
        hmtx += both;
    }
    append32(loca, static_cast<quint32>(glyf.size()));
    const auto count = static_cast<quint16>(result.glyphs.size());
    QByteArray head = m_head, hhea = m_hhea, maxp = m_maxp;
    put16(head, 8, 0);
    put16(head, 10, 0); // checkSumAdjustment
    put16(head, 50, 1); // long offsets
    put16(hhea, 34, count);
    put16(maxp, 4, count);

    const std::array<std::pair<const char *, const QByteArray *>, 6> tables {{{"glyf", &glyf}, {"head", &head}, {"hhea", &hhea}, {"hmtx", &hmtx}, {"loca", &loca}, {"maxp", &maxp}}};
    // Version, six tables, and the numbers for a binary search among them.
    QByteArray file = QByteArray::fromHex("000100000006004000020020");
    auto offset = static_cast<quint32>(file.size() + 16 * static_cast<qsizetype>(tables.size()));
    QByteArray body;
    for (const auto &[name, table] : tables) {
        QByteArray padded = *table;
        while (padded.size() % 4 != 0)
            padded.append('\0');
        file.append(name, 4);
        append32(file, checksum(padded));
        append32(file, offset + static_cast<quint32>(body.size()));
        append32(file, static_cast<quint32>(table->size()));
        body += padded;
    }
    result.file = file + body;
    return result;
}

} // namespace sampan
