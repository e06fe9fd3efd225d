// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/progress.h"
#include "core/labels/label_painter.h"

#include <span>

namespace sampan {

/// Makes labels and puts them together to files. A label is drawn once and can stand in several files. Belongs to one
/// thread, which may be any; the program must have a QGuiApplication (without a screen: the platform "offscreen").
class LabelPress {
public:
    static Result<std::unique_ptr<LabelPress>> make();

    Result<DrawnPage> draw(const LabelData &label, LabelLayout layout) { return m_painter.draw(label, layout); }
    /// One page for each label, or for four of them. The same labels give the same bytes.
    QByteArray file(std::span<const DrawnPage *const> labels, LabelLayout layout, const QString &title, Instant made);
    QByteArray file(const DrawnPage &label, LabelLayout layout, const QString &title, Instant made);

private:
    explicit LabelPress(std::unique_ptr<LabelFonts> fonts)
        : m_fonts(std::move(fonts))
        , m_painter(*m_fonts)
    {
    }
    std::unique_ptr<LabelFonts> m_fonts;
    LabelPainter m_painter;
    Deflater m_deflater;
};

/// One file with the labels that can be printed, and those that cannot, by their place, with the reason.
struct LabelSheets {
    QByteArray pdf; ///< empty if none could be printed
    std::vector<std::pair<size_t, Sentence>> failed;
};
Result<LabelSheets> renderLabels(std::span<const LabelData> labels, LabelLayout layout, const Progress &progress = {});

} // namespace sampan
