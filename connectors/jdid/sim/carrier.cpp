// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/carrier.h"

#include "connectors/jdid/sim/order.h"
#include "connectors/simkit/random.h"

#include <vector>

namespace sim::jdid {
namespace {

constexpr int pageWidth = 283; ///< points
constexpr int pageHeight = 425;

/// Parentheses and backslashes would end the string; other scripts are not in the standard fonts.
QByteArray pdfText(const QString &text)
{
    QByteArray safe;
    for (const QChar letter : text) {
        if (letter == u'(' || letter == u')' || letter == u'\\')
            safe += '\\';
        safe += letter.unicode() >= 0x20 && letter.unicode() < 0x7f ? static_cast<char>(letter.unicode()) : '?';
    }
    return safe;
}

QByteArray textAt(int x, int y, int size, const QString &text)
{
    return "BT /F1 " + QByteArray::number(size) + " Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td ("
        + pdfText(text) + ") Tj ET\n";
}

/// Looks like a bar code; nothing scans a simulator's label.
QByteArray bars(const Order &order)
{
    QByteArray drawn;
    Random random(static_cast<quint64>(order.id));
    for (int x = 24; x < pageWidth - 24;) {
        const int width = random.between(1, 3);
        drawn += QByteArray::number(x) + " 300 " + QByteArray::number(width) + " 60 re f\n";
        x += width + random.between(1, 3);
    }
    return drawn;
}

QByteArray pageContent(const Order &order)
{
    QByteArray content = "1 w 10 10 263 405 re S\n" + bars(order);
    content += textAt(24, 385, 14, QLatin1String(carrierName));
    content += textAt(24, 282, 14, order.waybill);
    content += textAt(24, 250, 10, QStringLiteral("Order ") + QString::number(order.id));
    content += textAt(24, 232, 10, order.buyer.name);
    content += textAt(24, 216, 9, order.buyer.address);
    content += textAt(24, 202, 9, order.buyer.area + QStringLiteral(", ") + order.buyer.city);
    content += textAt(24, 188, 9, order.buyer.state + QStringLiteral(" ") + order.buyer.postCode);
    return content;
}

QByteArray stream(const QByteArray &content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream";
}

} // namespace

QString waybillOf(const Order &order)
{
    const int check = static_cast<int>(order.id % 97);
    return QStringLiteral("JX%1%2").arg(order.id).arg(check, 2, 10, QLatin1Char('0'));
}

QByteArray labelPdf(const Order &order)
{
    const QByteArray box = "[0 0 " + QByteArray::number(pageWidth) + ' ' + QByteArray::number(pageHeight) + ']';
    const std::vector<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox " + box + " /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", stream(pageContent(order))};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace sim::jdid
