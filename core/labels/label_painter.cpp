// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/label_painter.h"

#include "core/labels/address_lines.h"

#include <QTimeZone>

namespace sampan {

namespace {
    // Where things stand, mm from the left top.
    constexpr qreal left = 4, right = 96;
    constexpr qreal senderTop = 4, receiverRule = 28, receiverTop = 29.5, receiverBottom = 72, placeTop = 73, codeRule = 86, codeTop = 87.5, linesRule = 114, linesTop = 115.5, footTop = 141.5;
    constexpr qreal qrSide = 23.5;
    constexpr int mostLines = 5;
}

/// Writes on a canvas in millimetres; after the first thing that cannot be printed it writes nothing more.
class LabelPainter::Pen {
public:
    Pen(LabelCanvas &canvas, TextSetter &setter)
        : m_canvas(canvas)
        , m_setter(setter)
    {
    }

    LabelCanvas &canvas() { return m_canvas; }
    const std::optional<Error> &error() const { return m_error; }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    /// One line; what is too long ends with an ellipsis. The answer is its width in mm.
    qreal line(const QString &text, qreal x, qreal y, qreal size, qreal width, bool bold = false)
    {
        const auto block = m_setter.oneLine(printable(text), m_canvas.points(size, bold), m_canvas.dots(width));
        put(block, x, y);
        return block ? inMm(block->width) : 0;
    }
    /// A text that many labels have. The answer is its height in mm.
    qreal same(const QString &text, qreal x, qreal y, qreal size, qreal width, bool bold = false)
    {
        const auto block = m_setter.kept(printable(text), m_canvas.points(size, bold), m_canvas.dots(width));
        if (!block) {
            fail(block.error());
            return 0;
        }
        m_canvas.text(**block, m_canvas.dots(x), m_canvas.dots(y));
        return inMm((*block)->height);
    }
    void atRight(const QString &text, qreal x, qreal y, qreal size, bool bold = false)
    {
        const auto block = m_setter.oneLine(printable(text), m_canvas.points(size, bold), m_canvas.dots(right - left));
        if (block)
            put(block, x - inMm(block->width), y);
        else
            fail(block.error());
    }
    TextBlock wrapped(const QString &text, qreal size, qreal width)
    {
        auto block = m_setter.wrapped(printable(text), m_canvas.points(size), m_canvas.dots(width));
        if (!block)
            fail(block.error());
        return block.value_or(TextBlock());
    }
    qreal put(const Result<TextBlock> &block, qreal x, qreal y)
    {
        if (!block) {
            fail(block.error());
            return 0;
        }
        m_canvas.text(*block, m_canvas.dots(x), m_canvas.dots(y));
        return inMm(block->height);
    }
    void rule(qreal y) { m_canvas.bar({m_canvas.dots(left), m_canvas.dots(y), m_canvas.dots(right - left), 3}); }
    qreal inMm(qreal dots) const { return dots / m_canvas.dots(1000) * 1000; }

private:
    LabelCanvas &m_canvas;
    TextSetter &m_setter;
    std::optional<Error> m_error;
};

Result<DrawnPage> LabelPainter::draw(const LabelData &label, LabelLayout layout)
{
    LabelCanvas canvas(height, scaleOf(layout));
    Pen pen(canvas, m_setter);
    drawSender(pen, label);
    drawReceiver(pen, label);
    drawBarCode(pen, label);
    drawLines(pen, label);
    drawFoot(pen, label);
    if (pen.error())
        return tl::unexpected(*pen.error());
    return canvas.finish(m_deflater);
}

void LabelPainter::drawSender(Pen &pen, const LabelData &label)
{
    constexpr qreal beside = right - left - qrSide - 2; // the QR code
    qreal y = senderTop;
    y += pen.same(QStringLiteral("FROM"), left, y, 6, beside);
    y += pen.same(label.brand, left, y, 9.5, beside, true);
    for (qreal size : {7.5, 6.5, 5.5}) {
        const QString text = label.sender.join(QStringLiteral(", "));
        const TextBlock block = pen.wrapped(text, size, beside);
        const qreal tall = pen.inMm(block.height);
        if (tall <= receiverRule - y || size == 5.5) {
            if (tall > receiverRule - y)
                pen.fail({ErrorCode::Invalid, Sentence::tr("The address that %1 ships from is too long for a label.").arg(label.brand)});
            pen.put(block, left, y);
            break;
        }
    }
    const auto qr = m_bars.qr(label.reference);
    if (!qr)
        return pen.fail(qr.error());
    LabelCanvas &canvas = pen.canvas();
    const int side = canvas.dots(qrSide);
    const int module = side / (qr->width + 2 * BarcodeMaker::quietQr);
    constexpr int least = 4; // a third of a millimetre
    if (module < least)
        return pen.fail({ErrorCode::Invalid, Sentence::tr("The order's reference “%1” is too long for a QR code of this size.").arg(label.reference)});
    const int quiet = (side - module * qr->width) / 2;
    canvas.bars(*qr, {canvas.dots(right) - side + quiet, canvas.dots(senderTop - 1) + quiet}, module, module);
}

void LabelPainter::drawReceiver(Pen &pen, const LabelData &label)
{
    pen.rule(receiverRule);
    bool fits = false;
    for (qreal size : {11.0, 10.0, 9.0, 8.0, 7.0}) {
        fits = drawAddress(pen, label, size);
        if (fits || pen.error())
            break;
    }
    if (!fits)
        pen.fail({ErrorCode::Invalid, Sentence::tr("The address is too long for a label. Shorten it.")});
    const QString postcode = label.receiver.postcode;
    pen.line(postcode, left, placeTop, postcode.size() > 10 ? 16 : 26, 50, true);
    const QString country = countryInCapitals(label.receiver.country);
    pen.atRight(country, right, placeTop + (country.size() > 18 ? 4.5 : 3.5), country.size() > 18 ? 9 : 14, true);
}

bool LabelPainter::drawAddress(Pen &pen, const LabelData &label, qreal size)
{
    constexpr qreal room = right - left;
    std::vector<TextBlock> blocks;
    blocks.push_back(pen.wrapped(label.receiver.name, size * 1.2, room));
    for (const QString &line : addressLines(label.receiver))
        blocks.push_back(pen.wrapped(line, size, room));
    if (!label.receiver.phone.isEmpty())
        blocks.push_back(pen.wrapped(label.receiver.phone, size, room));
    qreal tall = 0;
    for (const TextBlock &block : blocks)
        tall += pen.inMm(block.height);
    qreal y = receiverTop + 2.8;
    if (tall > receiverBottom - y)
        return false;
    pen.same(QStringLiteral("TO"), left, receiverTop, 6, room);
    for (const TextBlock &block : blocks)
        y += pen.put(block, left, y);
    return true;
}

void LabelPainter::drawBarCode(Pen &pen, const LabelData &label)
{
    pen.rule(codeRule);
    pen.line(label.marketplace, left, codeTop, 9, 40, true);
    if (!label.shopNumber.isEmpty())
        pen.atRight(QStringLiteral("Shop order ") + label.shopNumber, right, codeTop, 8);
    const auto code = m_bars.code128(label.number);
    if (!code)
        return pen.fail(code.error());
    LabelCanvas &canvas = pen.canvas();
    // Dots first, then the place: a bar that is not whole dots wide is read badly.
    constexpr int widest = 6, narrowest = 3; // 0.51 and 0.25 mm
    const int room = canvas.dots(LabelPainter::width);
    const int module = std::min(widest, room / (code->width + 2 * BarcodeMaker::quiet128));
    if (module < narrowest)
        return pen.fail({ErrorCode::Invalid, Sentence::tr("The order number %1 is too long for a bar code on a label.").arg(label.number)});
    canvas.bars(*code, {(room - module * code->width) / 2, canvas.dots(codeTop + 5)}, module, canvas.dots(14));
    const auto number = m_setter.oneLine(label.number, canvas.points(11, true), room);
    if (!number)
        return pen.fail(number.error());
    canvas.text(*number, (room - number->width) / 2, canvas.dots(codeTop + 19.8));
}

void LabelPainter::drawLines(Pen &pen, const LabelData &label)
{
    constexpr qreal size = 8, step = 3.9;
    pen.rule(linesRule);
    qreal y = linesTop;
    const auto count = static_cast<int>(label.lines.size());
    const int shown = count > mostLines ? mostLines - 1 : count;
    for (int i = 0; i < shown; ++i) {
        const LabelLine &line = label.lines[static_cast<size_t>(i)];
        pen.same(QString::number(line.quantity) + QStringLiteral(" ×"), left, y, size, 10, true);
        const qreal sku = pen.line(line.sku, left + 9, y, size, 60) + 2.5;
        pen.line(line.title, left + 9 + sku, y, size, right - left - 9 - sku);
        y += step;
    }
    if (count > shown) {
        qint64 pieces = 0;
        for (int i = shown; i < count; ++i)
            pieces += label.lines[static_cast<size_t>(i)].quantity;
        pen.line(QStringLiteral("and %1 more lines, %2 pieces").arg(count - shown).arg(pieces), left + 9, y, size, right - left - 9);
        y += step;
    }
    if (!label.note.isEmpty())
        pen.line(QStringLiteral("Note: ") + label.note, left, linesTop + mostLines * step + 0.6, 7.5, right - left);
}

void LabelPainter::drawFoot(Pen &pen, const LabelData &label)
{
    const QTimeZone zone(label.timeZone);
    const auto local = [&](Instant time) { return zone.isValid() ? toDateTime(time).toTimeZone(zone) : toDateTime(time); };
    QStringList facts;
    if (label.weight)
        facts.append(QStringLiteral("%1 kg").arg(static_cast<double>(*label.weight) / 1000, 0, 'f', 3));
    facts.append(QStringLiteral("COD none"));
    pen.same(facts.join(QStringLiteral(", ")), left, footTop, 7.5, 35);
    if (label.stateAsOf) {
        const QDateTime asOf = local(*label.stateAsOf);
        const bool sameDay = asOf.date() == local(label.printed).date();
        pen.line(QStringLiteral("order state as of ") + asOf.toString(sameDay ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm")), left, footTop - 3.6, 7.5, right - left, true);
    }
    pen.atRight(QStringLiteral("printed %1, 1-%2").arg(local(label.printed).toString(QStringLiteral("yyyy-MM-dd HH:mm")), label.stamp()), right, footTop + 0.3, 6.5);
}

} // namespace sampan
