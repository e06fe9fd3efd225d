// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/labels/label_fonts.h"

#include <QGlyphRun>

namespace sampan {

/// Text that is laid out and ready to be drawn anywhere; measures in dots, y downwards from the block's top.
struct TextBlock {
    struct Run {
        int face = 0;
        int size = 0;
        qreal x = 0, y = 0; ///< of the baseline's start
        QByteArray show;    ///< the PDF operator that shows its glyphs
        std::vector<TrueTypeFace::Glyph> glyphs;
    };
    std::vector<Run> runs;
    qreal width = 0;
    qreal height = 0;
    int lines = 0;
};

/// Lays text out with the fonts of labels. Belongs to one thread.
class TextSetter {
public:
    explicit TextSetter(LabelFonts &fonts)
        : m_fonts(fonts)
    {
    }

    /// Wrapped to `width`. Refused, naming the character, if a font for one is missing.
    Result<TextBlock> wrapped(const QString &text, TextStyle style, qreal width);
    /// One line; what does not fit is cut with an ellipsis.
    Result<TextBlock> oneLine(const QString &text, TextStyle style, qreal width);
    /// The same, kept: for texts that many labels have.
    Result<const TextBlock *> kept(const QString &text, TextStyle style, qreal width);

    static qreal lineStep(qreal size) { return size * 1.34; } ///< room for the tone marks of Thai above its vowels

private:
    Result<TextBlock> set(const QString &text, TextStyle style, qreal width, bool single);
    TextBlock setAscii(const QString &text, TextStyle style, qreal width, bool single);
    Result<> addEllipsis(TextBlock &block, TextStyle style);
    bool addRuns(TextBlock &block, const QList<QGlyphRun> &runs, qreal dx);

    LabelFonts &m_fonts;
    using Key = std::tuple<QString, TextStyle, qreal>;
    std::map<Key, TextBlock> m_kept;
};

/// As it can be printed: one line, NFC, without characters that only steer.
QString printable(const QString &text);

} // namespace sampan
