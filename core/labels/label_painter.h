// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/labels/label_canvas.h"
#include "core/labels/label_data.h"

namespace sampan {

/// Draws our own label, 100 x 150 mm: sender and QR code, receiver, bar code, order lines, foot. Belongs to one thread.
class LabelPainter {
public:
    explicit LabelPainter(LabelFonts &fonts)
        : m_setter(fonts)
    {
    }

    /// Refused, in one sentence, if something on it cannot be printed as it is: a character without a font, an address
    /// that does not fit, a number that cannot be a bar code. An address is never cut.
    Result<DrawnPage> draw(const LabelData &label, LabelLayout layout);

    static constexpr qreal width = 100, height = 150; ///< mm
    static qreal scaleOf(LabelLayout layout) { return layout == LabelLayout::SheetA4 ? 0.97 : 1.0; }

private:
    class Pen;
    void drawSender(Pen &pen, const LabelData &label);
    void drawReceiver(Pen &pen, const LabelData &label);
    bool drawAddress(Pen &pen, const LabelData &label, qreal size);
    void drawBarCode(Pen &pen, const LabelData &label);
    void drawLines(Pen &pen, const LabelData &label);
    void drawFoot(Pen &pen, const LabelData &label);

    TextSetter m_setter;
    BarcodeMaker m_bars;
    Deflater m_deflater;
};

} // namespace sampan
