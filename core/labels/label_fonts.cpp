// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/label_fonts.h"

#include <QFontDatabase>

namespace sampan {

namespace {
    // Without this list fontconfig picks what it likes. The last one has Chinese, Japanese and Korean.
    const QStringList &families()
    {
        static const QStringList list {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Thai"), QStringLiteral("Noto Sans Lao"), QStringLiteral("Noto Sans Khmer"),
            QStringLiteral("Noto Sans Myanmar"), QStringLiteral("Noto Sans Tamil"), QStringLiteral("WenQuanYi Micro Hei")};
        return list;
    }

    QFont withFamilies(qreal size, bool bold)
    {
        QFont font;
        font.setFamilies(families());
        font.setPixelSize(std::max(1, qRound(size)));
        font.setBold(bold);
        font.setHintingPreference(QFont::PreferNoHinting); // a printer's dots are fine enough
        return font;
    }
}

Result<std::unique_ptr<LabelFonts>> LabelFonts::load()
{
    auto fonts = std::make_unique<LabelFonts>();
    for (const QString &family : families()) {
        QFont font(family);
        font.setPixelSize(30);
        const QRawFont raw = QRawFont::fromFont(font);
        if (raw.familyName() == family)
            fonts->m_families.push_back(raw);
        else if (family == families().front())
            return fail(ErrorCode::NotFound, Sentence::tr("The fonts for labels are missing. Install the packages fonts-noto-core and fonts-wqy-microhei."));
    }
    return fonts;
}

const QFont &LabelFonts::font(TextStyle style)
{
    const auto found = m_fonts.find(style);
    return found != m_fonts.end() ? found->second : m_fonts.emplace(style, withFamilies(style.size, style.bold)).first->second;
}

int LabelFonts::faceOf(const QRawFont &font)
{
    for (const auto &[known, number] : m_known) {
        if (known == font)
            return number;
    }
    int number = -1;
    const QString family = font.familyName();
    const QString key = family + u'/' + font.styleName();
    for (size_t i = 0; i < m_faces.size() && number < 0; ++i) {
        if (m_faces[i].key == key)
            number = static_cast<int>(i);
    }
    if (number < 0 && families().contains(family)) {
        if (auto face = TrueTypeFace::from(font)) {
            number = static_cast<int>(m_faces.size());
            m_faces.push_back({key, std::move(*face), font, {}});
            for (const auto &[character, there] : m_characters)
                learn(m_faces.back(), character);
        }
    }
    m_known.emplace_back(font, number);
    return number;
}

const LabelFonts::Ascii &LabelFonts::ascii(bool bold)
{
    std::optional<Ascii> &ascii = m_ascii[bold ? 1 : 0];
    if (!ascii) {
        QFont plain(families().front());
        plain.setPixelSize(30);
        plain.setBold(bold);
        const QRawFont raw = QRawFont::fromFont(plain);
        ascii = Ascii {};
        ascii->face = faceOf(raw);
        for (char16_t c = u' '; c < 0x7f; ++c) {
            missingIn(QStringView(&c, 1)); // which learns what its glyph means
            const auto glyphs = raw.glyphIndexesForString(QString(QChar(c)));
            ascii->glyphs[c] = glyphs.isEmpty() ? TrueTypeFace::Glyph(0) : static_cast<TrueTypeFace::Glyph>(glyphs.front());
            ascii->advances[c] = face(ascii->face).advance(ascii->glyphs[c]);
        }
    }
    return *ascii;
}

char32_t LabelFonts::meaningOf(int face, TrueTypeFace::Glyph glyph) const
{
    const auto &meanings = m_faces[static_cast<size_t>(face)].meanings;
    const auto found = meanings.find(glyph);
    return found == meanings.end() ? 0 : found->second;
}

void LabelFonts::learn(Face &face, char32_t character)
{
    const auto glyphs = face.raw.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (!glyphs.isEmpty() && glyphs.front() != 0)
        face.meanings.try_emplace(static_cast<TrueTypeFace::Glyph>(glyphs.front()), character);
}

std::optional<char32_t> LabelFonts::missingIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        auto known = m_characters.find(character);
        if (known == m_characters.end()) {
            const bool there = std::any_of(m_families.begin(), m_families.end(), [&](const QRawFont &family) { return family.supportsCharacter(character); });
            known = m_characters.emplace(character, there).first;
            for (Face &face : m_faces)
                learn(face, character);
        }
        if (!known->second)
            return character;
    }
    return std::nullopt;
}

} // namespace sampan
