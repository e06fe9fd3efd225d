// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/labels/label_canvas.h"

#include <QSizeF>

#include <span>

namespace sampan {

/// A PDF file (1.4) put together from drawn pages: fonts embedded once for all of them, with only the glyphs in use, and
/// what they mean. The same input gives the same bytes.
class PdfFile {
public:
    PdfFile(const LabelFonts &fonts, Deflater &deflater, QSizeF pageMm);

    void addPage(const DrawnPage &page);
    /// Several drawn pages on one, each moved by an offset in dots from the left bottom.
    void addSheet(std::span<const DrawnPage *const> pages, std::span<const QPoint> offsets);
    QByteArray finish(const QString &title, Instant made);

private:
    int reserve();
    void put(int number, const QByteArray &body);
    int putStream(const QByteArray &entries, const QByteArray &packedData);
    void use(const DrawnPage &page);
    void putPage(const QByteArray &contents);
    QByteArray putFont(int face);
    QByteArray meanings(int face, const std::vector<TrueTypeFace::Glyph> &glyphs) const;

    const LabelFonts &m_fonts;
    Deflater &m_deflater;
    QSizeF m_pageMm;
    QByteArray m_bytes;
    std::vector<qsizetype> m_offsets; ///< of the objects, from number 1
    std::vector<int> m_pages;
    std::vector<std::vector<bool>> m_used; ///< by face and glyph
    std::map<std::pair<int, int>, int> m_moves; ///< streams that move what follows
    int m_back = 0;
};

} // namespace sampan
