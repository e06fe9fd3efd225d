// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/labels/truetype_face.h"

#include <QFont>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>

namespace sampan {

struct TextStyle {
    qreal size = 30; ///< dots to the em
    bool bold = false;

    auto operator<=>(const TextStyle &) const = default;
};

/// The fonts of labels: a family for each script, always the same ones, in the same order. Everything is made once and
/// then looked up. Belongs to one thread.
class LabelFonts {
public:
    /// NotFound, with the packages to install, if the main family is missing.
    static Result<std::unique_ptr<LabelFonts>> load();

    const QFont &font(TextStyle style);
    /// The number of a font that text was laid out with; -1 if it is none of ours, which would print as boxes elsewhere.
    int faceOf(const QRawFont &font);
    const TrueTypeFace &face(int number) const { return m_faces[static_cast<size_t>(number)].face; }
    int faces() const { return static_cast<int>(m_faces.size()); }
    /// What a glyph means, for those who copy text out of the PDF; 0 if unknown.
    char32_t meaningOf(int face, TrueTypeFace::Glyph glyph) const;

    /// The plain letters of the main family, looked up once.
    struct Ascii {
        int face = 0;
        std::array<TrueTypeFace::Glyph, 128> glyphs {};
        std::array<qreal, 128> advances {}; ///< em
    };
    const Ascii &ascii(bool bold);

    /// The first character that no family has.
    std::optional<char32_t> missingIn(QStringView text);

private:
    struct Face {
        QString key;
        TrueTypeFace face;
        QRawFont raw;
        std::unordered_map<TrueTypeFace::Glyph, char32_t> meanings;
    };
    void learn(Face &face, char32_t character);

    std::vector<QRawFont> m_families;
    std::vector<Face> m_faces;
    std::map<TextStyle, QFont> m_fonts;
    std::array<std::optional<Ascii>, 2> m_ascii;
    std::vector<std::pair<QRawFont, int>> m_known;
    std::unordered_map<char32_t, bool> m_characters; ///< seen, and whether a family has it
};

} // namespace sampan
