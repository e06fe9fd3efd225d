// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/text_block.h"

#include <QTextLayout>

#include <cmath>

namespace sampan {

namespace {
    constexpr qreal baseline = 1.02; // of the size, below the line's top

    Error missing(char32_t character, const QString &text)
    {
        const QString code = QStringLiteral("U+%1").arg(static_cast<quint32>(character), 4, 16, QLatin1Char('0')).toUpper();
        return {ErrorCode::Invalid, Sentence::tr("“%1” holds a character that no font for labels has: %2 (%3). Type it in another way.").arg(text.left(60)).arg(QString::fromUcs4(&character, 1)).arg(code)};
    }

    bool isAscii(QStringView text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    }

    void appendHex(QByteArray &out, TrueTypeFace::Glyph glyph)
    {
        constexpr char digits[] = "0123456789ABCDEF";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += digits[(glyph >> shift) & 15];
    }

    // The glyphs from `from` on that stand on one baseline, as an operator: glyphs follow by their own advances, where
    // they do not, a number moves the next one.
    qsizetype show(TextBlock::Run &run, const TrueTypeFace &face, const QList<quint32> &glyphs, const QList<QPointF> &places, qsizetype from)
    {
        run.show = "[<";
        qreal pen = places[from].x();
        qsizetype i = from;
        for (; i < glyphs.size() && std::abs(places[i].y() - places[from].y()) < 0.25; ++i) {
            const int move = qRound((pen - places[i].x()) * 1000 / run.size);
            if (move != 0) {
                run.show += '>' + QByteArray::number(move) + '<';
                pen -= move * run.size / 1000.0;
            }
            const auto glyph = static_cast<TrueTypeFace::Glyph>(glyphs[i]);
            appendHex(run.show, glyph);
            run.glyphs.push_back(glyph);
            pen += face.advance(glyph) * run.size;
        }
        run.show += ">]TJ";
        return i;
    }
}

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const bool steers = c.category() == QChar::Other_Format || (c.unicode() >= 0xfe00 && c.unicode() <= 0xfe0f);
        if (c.isSpace() || c.category() == QChar::Other_Control)
            clean += u' ';
        else if (!steers)
            clean += c;
    }
    return clean.simplified();
}

Result<> TextSetter::addEllipsis(TextBlock &block, TextStyle style)
{
    const auto dots = kept(QStringLiteral("…"), style, 10 * style.size);
    if (!dots)
        return tl::unexpected(dots.error());
    for (TextBlock::Run run : (*dots)->runs) {
        run.x += block.width;
        block.runs.push_back(std::move(run));
    }
    block.width += (*dots)->width;
    return {};
}

// Half of all text is plain: its glyphs follow each other, and lines end at blanks. Four times as fast as a layout.
TextBlock TextSetter::setAscii(const QString &text, TextStyle style, qreal width, bool single)
{
    const LabelFonts::Ascii &ascii = m_fonts.ascii(style.bold);
    TextBlock block;
    const qreal room = width / style.size;
    for (qsizetype from = 0; from < text.size();) {
        qreal wide = 0;
        qsizetype end = from;
        qsizetype blank = -1;
        qreal wideToBlank = 0;
        for (; end < text.size(); ++end) {
            const qreal advance = ascii.advances[text[end].unicode()];
            if (text[end] == u' ') {
                blank = end;
                wideToBlank = wide;
            } else if (wide + advance > room && end > from) {
                break;
            }
            wide += advance;
        }
        const bool more = end < text.size();
        if (more && single) {
            while (end > from + 1 && wide > room - 1)
                wide -= ascii.advances[text[--end].unicode()];
        } else if (more && blank > from) {
            end = blank;
            wide = wideToBlank;
        }
        TextBlock::Run run;
        run.face = ascii.face;
        run.size = qRound(style.size);
        run.y = block.lines * lineStep(style.size) + style.size * baseline;
        run.show = "[<";
        for (qsizetype i = from; i < end; ++i) {
            const auto glyph = ascii.glyphs[text[i].unicode()];
            appendHex(run.show, glyph);
            run.glyphs.push_back(glyph);
        }
        run.show += ">]TJ";
        block.runs.push_back(std::move(run));
        block.width = std::max(block.width, wide * style.size);
        ++block.lines;
        if (more && single) {
            (void)addEllipsis(block, style);
            break;
        }
        from = end;
        while (from < text.size() && text[from] == u' ')
            ++from;
    }
    block.height = block.lines * lineStep(style.size);
    return block;
}

bool TextSetter::addRuns(TextBlock &block, const QList<QGlyphRun> &runs, qreal dx)
{
    for (const QGlyphRun &glyphRun : runs) {
        const int face = m_fonts.faceOf(glyphRun.rawFont());
        const QList<quint32> glyphs = glyphRun.glyphIndexes();
        const QList<QPointF> places = glyphRun.positions();
        if (face < 0 || glyphs.contains(0u))
            return false;
        for (qsizetype i = 0; i < glyphs.size();) {
            TextBlock::Run run;
            run.face = face;
            run.size = qRound(glyphRun.rawFont().pixelSize());
            run.x = places[i].x() + dx;
            run.y = places[i].y();
            i = show(run, m_fonts.face(face), glyphs, places, i);
            block.runs.push_back(std::move(run));
        }
    }
    return true;
}

Result<TextBlock> TextSetter::set(const QString &text, TextStyle style, qreal width, bool single)
{
    TextBlock block;
    if (text.isEmpty())
        return block;
    if (isAscii(text))
        return setAscii(text, style, width, single);
    if (const auto character = m_fonts.missingIn(text))
        return tl::unexpected(missing(*character, text));
    QTextLayout layout(text, m_fonts.font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const qreal step = lineStep(style.size);
    bool cut = false;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (single && line.textLength() < text.size()) {
            cut = true;
            line.setLineWidth(std::max(width - style.size, 1.0));
        }
        line.setPosition(QPointF(0, block.lines * step + style.size * baseline - line.ascent()));
        block.width = std::max(block.width, line.naturalTextWidth());
        ++block.lines;
        if (single)
            break;
    }
    layout.endLayout();
    block.height = block.lines * step;
    for (int i = 0; i < block.lines; ++i) {
        // A character may be in a font and still come out as a box, where marks stand that do not go together.
        if (!addRuns(block, layout.lineAt(i).glyphRuns(), 0))
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” cannot be printed with the fonts for labels.").arg(text.left(60)));
    }
    if (cut) {
        if (const auto ended = addEllipsis(block, style); !ended)
            return tl::unexpected(ended.error());
    }
    return block;
}

Result<TextBlock> TextSetter::wrapped(const QString &text, TextStyle style, qreal width)
{
    return set(text, style, width, false);
}

Result<TextBlock> TextSetter::oneLine(const QString &text, TextStyle style, qreal width)
{
    return set(text, style, width, true);
}

Result<const TextBlock *> TextSetter::kept(const QString &text, TextStyle style, qreal width)
{
    constexpr size_t most = 1000;
    Key key(text, style, width);
    if (const auto found = m_kept.find(key); found != m_kept.end())
        return &found->second;
    auto block = set(text, style, width, false);
    if (!block)
        return tl::unexpected(block.error());
    if (m_kept.size() >= most)
        m_kept.clear();
    return &m_kept.emplace(std::move(key), std::move(*block)).first->second;
}

} // namespace sampan
