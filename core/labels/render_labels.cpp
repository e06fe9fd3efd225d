// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/render_labels.h"

#include "core/labels/pdf_file.h"

#include <QCryptographicHash>

namespace sampan {

namespace {
    constexpr QSizeF sheet(210, 297);
}

QString nameOf(LabelLayout layout)
{
    return layout == LabelLayout::SheetA4 ? QStringLiteral("a4") : QStringLiteral("100x150");
}

Result<LabelLayout> labelLayoutNamed(QStringView name)
{
    for (LabelLayout layout : {LabelLayout::Roll100x150, LabelLayout::SheetA4}) {
        if (name.compare(nameOf(layout), Qt::CaseInsensitive) == 0)
            return layout;
    }
    return fail(ErrorCode::Invalid, Sentence::tr("There is no label layout “%1”. Use 100x150 or a4.").arg(name.toString()));
}

QString LabelData::stamp() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) { hash.addData((text + QChar(0x1f)).toUtf8()); };
    for (const QString &text : {number, reference, marketplace, shopNumber, brand, sender.join(u'\n'), receiver.name, receiver.phone, receiver.line1, receiver.line2, receiver.city,
             receiver.state, receiver.postcode, receiver.country, note, weight ? QString::number(*weight) : QString()})
        add(text);
    for (const LabelLine &line : lines) {
        add(line.sku);
        add(line.title);
        add(QString::number(line.quantity));
    }
    return QString::fromLatin1(hash.result().toHex().first(8));
}

Result<std::unique_ptr<LabelPress>> LabelPress::make()
{
    auto fonts = LabelFonts::load();
    if (!fonts)
        return tl::unexpected(fonts.error());
    return std::unique_ptr<LabelPress>(new LabelPress(std::move(*fonts)));
}

QByteArray LabelPress::file(std::span<const DrawnPage *const> labels, LabelLayout layout, const QString &title, Instant made)
{
    if (layout == LabelLayout::Roll100x150) {
        PdfFile pdf(*m_fonts, m_deflater, QSizeF(LabelPainter::width, LabelPainter::height));
        for (const DrawnPage *label : labels)
            pdf.addPage(*label);
        return pdf.finish(title, made);
    }
    // Four in the middles of the quarters, the first at the left top; whole dots, so that the bars stay sharp.
    PdfFile pdf(*m_fonts, m_deflater, sheet);
    const qreal scale = LabelPainter::scaleOf(layout);
    const auto dots = [](qreal mm) { return qRound(mm * LabelCanvas::dpi / 25.4); };
    const int x = dots((sheet.width() / 2 - LabelPainter::width * scale) / 2);
    const int y = dots((sheet.height() / 2 - LabelPainter::height * scale) / 2);
    const int right = dots(sheet.width() / 2);
    const int up = dots(sheet.height() / 2);
    const std::array<QPoint, 4> places {QPoint(x, y + up), QPoint(x + right, y + up), QPoint(x, y), QPoint(x + right, y)};
    for (size_t at = 0; at < labels.size(); at += places.size()) {
        const size_t count = std::min(places.size(), labels.size() - at);
        pdf.addSheet(labels.subspan(at, count), std::span(places).first(count));
    }
    return pdf.finish(title, made);
}

QByteArray LabelPress::file(const DrawnPage &label, LabelLayout layout, const QString &title, Instant made)
{
    const DrawnPage *one = &label;
    return file(std::span(&one, 1), layout, title, made);
}

Result<LabelSheets> renderLabels(std::span<const LabelData> labels, LabelLayout layout, const Progress &progress)
{
    auto press = LabelPress::make();
    if (!press)
        return tl::unexpected(press.error());
    LabelSheets sheets;
    std::vector<DrawnPage> drawn;
    drawn.reserve(labels.size());
    for (size_t i = 0; i < labels.size(); ++i) {
        if (!goesOn(progress, static_cast<qint64>(i), static_cast<qint64>(labels.size())))
            return cancelled();
        auto page = (*press)->draw(labels[i], layout);
        if (page)
            drawn.push_back(std::move(*page));
        else
            sheets.failed.emplace_back(i, page.error().what);
    }
    std::vector<const DrawnPage *> pages;
    for (const DrawnPage &page : drawn)
        pages.push_back(&page);
    if (!pages.empty())
        sheets.pdf = (*press)->file(pages, layout, QStringLiteral("Labels"), labels.front().printed);
    return sheets;
}

} // namespace sampan
