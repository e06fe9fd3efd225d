// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/labels/barcode.h"
#include "core/labels/deflater.h"
#include "core/labels/text_block.h"

namespace sampan {

/// What is drawn, as PDF operators: packed, and the glyphs it uses of each font.
struct DrawnPage {
    QByteArray packed; ///< deflated
    std::vector<std::vector<TrueTypeFace::Glyph>> glyphs; ///< by face; sorted, each once
};

/// A surface of whole printer dots at 300 dpi, y downwards from the top. `scale` shrinks measures given in millimetres;
/// everything is drawn anew at that size, bars in whole dots again.
class LabelCanvas {
public:
    static constexpr int dpi = 300;

    LabelCanvas(qreal heightMm, qreal scale);

    int dots(qreal mm) const { return qRound(mm * m_scale * dpi / 25.4); }
    TextStyle points(qreal size, bool bold = false) const; ///< a font of this many points
    void text(const TextBlock &block, qreal x, qreal y); ///< the block's left top
    void bar(const QRect &dots);
    void bars(const BarSymbol &symbol, QPoint at, int module, int height); ///< `height`: dots for each module of height
    DrawnPage finish(Deflater &deflater);

private:
    qreal m_scale;
    int m_height;
    QByteArray m_text;
    QByteArray m_bars;
    std::pair<int, int> m_font {-1, 0};
    DrawnPage m_page;
};

} // namespace sampan
