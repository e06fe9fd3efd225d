// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/label_canvas.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace sampan {

namespace {
    void appendNumber(QByteArray &out, int value)
    {
        char digits[12];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        out.append(digits, end - digits);
    }

    // Tenths of a dot are enough for letters.
    void appendTenths(QByteArray &out, qreal value)
    {
        const int tenths = qRound(value * 10);
        if (tenths < 0)
            out += '-';
        appendNumber(out, std::abs(tenths) / 10);
        if (tenths % 10 != 0) {
            out += '.';
            out += static_cast<char>('0' + std::abs(tenths) % 10);
        }
        out += ' ';
    }
}

LabelCanvas::LabelCanvas(qreal heightMm, qreal scale)
    : m_scale(scale)
    , m_height(dots(heightMm))
{
}

TextStyle LabelCanvas::points(qreal size, bool bold) const
{
    return {static_cast<qreal>(qRound(size * m_scale * dpi / 72)), bold};
}

void LabelCanvas::text(const TextBlock &block, qreal x, qreal y)
{
    for (const TextBlock::Run &run : block.runs) {
        if (m_font != std::pair(run.face, run.size)) {
            m_font = {run.face, run.size};
            m_text += "/F";
            appendNumber(m_text, run.face);
            m_text += ' ';
            appendNumber(m_text, run.size);
            m_text += " Tf ";
        }
        m_text += "1 0 0 1 ";
        appendTenths(m_text, x + run.x);
        appendTenths(m_text, m_height - (y + run.y));
        m_text += "Tm ";
        m_text += run.show;
        m_text += '\n';
        if (m_page.glyphs.size() <= static_cast<size_t>(run.face))
            m_page.glyphs.resize(static_cast<size_t>(run.face) + 1);
        auto &glyphs = m_page.glyphs[static_cast<size_t>(run.face)];
        glyphs.insert(glyphs.end(), run.glyphs.begin(), run.glyphs.end());
    }
}

void LabelCanvas::bar(const QRect &dots)
{
    for (int number : {dots.x(), m_height - dots.y() - dots.height(), dots.width(), dots.height()}) {
        appendNumber(m_bars, number);
        m_bars += ' ';
    }
    m_bars += "re\n";
}

void LabelCanvas::bars(const BarSymbol &symbol, QPoint at, int module, int height)
{
    for (const QRect &dark : symbol.dark)
        bar({at.x() + dark.x() * module, at.y() + dark.y() * height, dark.width() * module, dark.height() * height});
}

DrawnPage LabelCanvas::finish(Deflater &deflater)
{
    for (auto &glyphs : m_page.glyphs) {
        std::sort(glyphs.begin(), glyphs.end());
        glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
    }
    // One unit is one dot.
    m_page.packed = deflater.pack("q 0.24 0 0 0.24 0 0 cm 0 g\n" + m_bars + "f\nBT " + m_text + "ET Q\n");
    return std::move(m_page);
}

} // namespace sampan
