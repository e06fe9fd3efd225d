// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRawFont>

#include <vector>

namespace sampan {

/// A TrueType font as PDF needs it: its measures, and a font file with only the glyphs that are used. Qt's own PDF
/// writer spends 10 ms on each file on its fonts (it looks up all 65,536 characters), which is far more than a label.
class TrueTypeFace {
public:
    using Glyph = quint16;

    /// Invalid if it is no TrueType font (a font of curves of the other kind has no table "glyf").
    static Result<TrueTypeFace> from(const QRawFont &font);

    const QByteArray &name() const { return m_name; } ///< "NotoSans-Bold"
    qreal advance(Glyph glyph) const; ///< in em
    int inThousandths(qint16 units) const { return units * 1000 / m_unitsPerEm; }
    int ascent() const { return inThousandths(m_ascent); }
    int descent() const { return inThousandths(m_descent); }
    std::array<int, 4> box() const; ///< of all glyphs, thousandths of an em

    struct Subset {
        QByteArray file;             ///< a TrueType font whose glyphs are numbered anew
        std::vector<Glyph> glyphs;   ///< the old number of each, the ones they are composed of included
    };
    /// `used`: sorted, each once.
    Subset subset(const std::vector<Glyph> &used) const;

private:
    QByteArray outline(Glyph glyph) const; ///< its record in "glyf", without instructions
    void addParts(std::vector<Glyph> &glyphs) const;

    QByteArray m_name;
    QByteArray m_head, m_hhea, m_maxp, m_hmtx, m_loca, m_glyf;
    int m_unitsPerEm = 1000;
    int m_count = 0;
    int m_advances = 0;
    bool m_longOffsets = false;
    qint16 m_ascent = 0, m_descent = 0;
};

} // namespace sampan
