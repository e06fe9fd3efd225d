// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/pdf_file.h"

#include <QCryptographicHash>

namespace sampan {

namespace {
    constexpr int catalogNumber = 1;
    constexpr int treeNumber = 2;
    constexpr int infoNumber = 3;

    QByteArray number(qint64 value)
    {
        return QByteArray::number(value);
    }
    QByteArray reference(int object)
    {
        return number(object) + " 0 R";
    }
    QByteArray points(qreal mm)
    {
        return QByteArray::number(mm * 72 / 25.4, 'f', 3);
    }
    QByteArray hex16(quint32 value)
    {
        return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
    }
    QByteArray utf16Hex(const QString &text)
    {
        QByteArray out;
        for (const QChar c : text)
            out += hex16(c.unicode());
        return out;
    }

    QByteArray tagged(const QByteArray &name)
    {
        // Six letters say that it is a part of a font; the same part gets the same ones.
        QByteArray tag;
        for (const char c : QCryptographicHash::hash(name, QCryptographicHash::Sha256).first(6))
            tag += static_cast<char>('A' + static_cast<uchar>(c) % 26);
        return tag + '+';
    }
}

PdfFile::PdfFile(const LabelFonts &fonts, Deflater &deflater, QSizeF pageMm)
    : m_fonts(fonts)
    , m_deflater(deflater)
    , m_pageMm(pageMm)
    , m_bytes("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
{
    m_offsets.resize(infoNumber, 0);
}

int PdfFile::reserve()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size());
}

void PdfFile::put(int object, const QByteArray &body)
{
    m_offsets[static_cast<size_t>(object) - 1] = m_bytes.size();
    m_bytes += number(object) + " 0 obj\n" + body + "\nendobj\n";
}

int PdfFile::putStream(const QByteArray &entries, const QByteArray &packedData)
{
    const int object = reserve();
    put(object, "<</Length " + number(packedData.size()) + "/Filter/FlateDecode" + entries + ">>stream\n" + packedData + "\nendstream");
    return object;
}

void PdfFile::use(const DrawnPage &page)
{
    if (m_used.size() < page.glyphs.size())
        m_used.resize(page.glyphs.size());
    for (size_t face = 0; face < page.glyphs.size(); ++face) {
        const auto &glyphs = page.glyphs[face];
        if (!glyphs.empty() && m_used[face].size() <= glyphs.back())
            m_used[face].resize(size_t(glyphs.back()) + 1);
        for (const auto glyph : glyphs)
            m_used[face][glyph] = true;
    }
}

void PdfFile::putPage(const QByteArray &contents)
{
    m_pages.push_back(reserve());
    put(m_pages.back(), "<</Type/Page/Parent " + reference(treeNumber) + "/Contents " + contents + ">>");
}

void PdfFile::addPage(const DrawnPage &page)
{
    use(page);
    putPage(reference(putStream({}, page.packed)));
}

void PdfFile::addSheet(std::span<const DrawnPage *const> pages, std::span<const QPoint> offsets)
{
    QByteArray contents = "[";
    for (size_t i = 0; i < pages.size(); ++i) {
        use(*pages[i]);
        int &move = m_moves[{offsets[i].x(), offsets[i].y()}];
        constexpr qreal dot = 72.0 / LabelCanvas::dpi;
        if (move == 0)
            move = putStream({}, m_deflater.pack("q 1 0 0 1 " + QByteArray::number(offsets[i].x() * dot, 'f', 2) + ' ' + QByteArray::number(offsets[i].y() * dot, 'f', 2) + " cm\n"));
        if (m_back == 0)
            m_back = putStream({}, m_deflater.pack("Q\n"));
        contents += reference(move) + ' ' + reference(putStream({}, pages[i]->packed)) + ' ' + reference(m_back) + ' ';
    }
    putPage(contents + ']');
}

QByteArray PdfFile::meanings(int face, const std::vector<TrueTypeFace::Glyph> &glyphs) const
{
    std::vector<QByteArray> lines;
    for (const auto glyph : glyphs) {
        if (const char32_t character = m_fonts.meaningOf(face, glyph))
            lines.push_back('<' + hex16(glyph) + "><" + utf16Hex(QString::fromUcs4(&character, 1)) + ">\n");
    }
    QByteArray map = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/Sampan def/CMapType 2 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    constexpr size_t atOnce = 100; // the format's limit
    for (size_t at = 0; at < lines.size(); at += atOnce) {
        const size_t end = std::min(at + atOnce, lines.size());
        map += number(static_cast<qint64>(end - at)) + " beginbfchar\n";
        for (size_t i = at; i < end; ++i)
            map += lines[i];
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end\n";
}

// The codes in the pages are the glyphs' numbers in the whole font; a map leads to those in the embedded part.
QByteArray PdfFile::putFont(int face)
{
    std::vector<TrueTypeFace::Glyph> used;
    const auto &flags = m_used[static_cast<size_t>(face)];
    for (size_t glyph = 0; glyph < flags.size(); ++glyph) {
        if (flags[glyph])
            used.push_back(static_cast<TrueTypeFace::Glyph>(glyph));
    }
    const TrueTypeFace &font = m_fonts.face(face);
    const auto part = font.subset(used);
    QByteArray map(2 * (qsizetype(used.back()) + 1), '\0');
    QByteArray widths;
    for (size_t i = 0; i < part.glyphs.size(); ++i) {
        const auto old = part.glyphs[i];
        if (old > used.back())
            continue; // only a part of another glyph
        map[2 * old] = static_cast<char>(i >> 8);
        map[2 * old + 1] = static_cast<char>(i & 0xff);
        widths += number(old) + '[' + number(qRound(font.advance(old) * 1000)) + ']';
    }
    const QByteArray name = tagged(font.name() + part.file) + font.name();
    const int file = putStream("/Length1 " + number(part.file.size()), m_deflater.pack(part.file));
    const int codes = putStream({}, m_deflater.pack(map));
    const int text = putStream({}, m_deflater.pack(meanings(face, used)));
    const int descriptor = reserve();
    const auto box = font.box();
    put(descriptor, "<</Type/FontDescriptor/FontName/" + name + "/Flags 4/ItalicAngle 0/StemV 80/CapHeight 714/Ascent " + number(font.ascent()) + "/Descent " + number(font.descent())
            + "/FontBBox[" + number(box[0]) + ' ' + number(box[1]) + ' ' + number(box[2]) + ' ' + number(box[3]) + "]/FontFile2 " + reference(file) + ">>");
    const int descendant = reserve();
    put(descendant, "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + reference(descriptor)
            + "/CIDToGIDMap " + reference(codes) + "/DW 1000/W[" + widths + "]>>");
    const int whole = reserve();
    put(whole, "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) + "]/ToUnicode " + reference(text) + ">>");
    return "/F" + number(face) + ' ' + reference(whole);
}

QByteArray PdfFile::finish(const QString &title, Instant made)
{
    QByteArray fonts;
    for (size_t face = 0; face < m_used.size(); ++face) {
        if (!m_used[face].empty())
            fonts += putFont(static_cast<int>(face));
    }
    QByteArray kids;
    for (int page : m_pages)
        kids += reference(page) + ' ';
    put(catalogNumber, "<</Type/Catalog/Pages " + reference(treeNumber) + "/ViewerPreferences<</PrintScaling/None>>>>");
    put(treeNumber, "<</Type/Pages/Count " + number(static_cast<qint64>(m_pages.size())) + "/MediaBox[0 0 " + points(m_pageMm.width()) + ' ' + points(m_pageMm.height())
            + "]/Resources<</ProcSet[/PDF/Text]/Font<<" + fonts + ">>>>/Kids[" + kids + "]>>");
    put(infoNumber, "<</Title<FEFF" + utf16Hex(title) + ">/Creator(Sampan)/CreationDate(D:" + toDateTime(made).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)>>");
    const qsizetype tableAt = m_bytes.size();
    const QByteArray id = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex();
    m_bytes += "xref\n0 " + number(static_cast<qint64>(m_offsets.size()) + 1) + "\n0000000000 65535 f \n";
    for (qsizetype offset : m_offsets)
        m_bytes += number(offset).rightJustified(10, '0') + " 00000 n \n";
    m_bytes += "trailer\n<</Size " + number(static_cast<qint64>(m_offsets.size()) + 1) + "/Root " + reference(catalogNumber) + "/Info " + reference(infoNumber) + "/ID[<" + id + "><" + id
        + ">]>>\nstartxref\n" + number(tableAt) + "\n%%EOF\n";
    return std::move(m_bytes);
}

} // namespace sampan
