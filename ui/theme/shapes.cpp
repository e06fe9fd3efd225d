// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace sampan::ui {

namespace {
    void drawLines(QPainter &painter, const QColor &colour, std::initializer_list<QPointF> points, double width = 1.75)
    {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points.begin(), static_cast<int>(points.size()));
    }
}

void drawShape(QPainter &painter, const QRectF &square, Shape shape, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double s = square.width();
    const auto at = [&](double x, double y) { return QPointF(square.left() + x * s, square.top() + y * s); };
    const QRectF ring = square.adjusted(1, 1, -1, -1);
    const QPen line(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Ring:
        painter.drawEllipse(ring);
        break;
    case Shape::Disc:
        painter.setBrush(colour);
        painter.drawEllipse(ring);
        break;
    case Shape::HalfDisc:
        painter.drawEllipse(ring);
        painter.setBrush(colour);
        painter.drawChord(ring, 90 * 16, 180 * 16);
        break;
    case Shape::Quarter:
        painter.drawEllipse(ring);
        painter.setBrush(colour);
        painter.drawPie(ring, 0, 90 * 16);
        break;
    case Shape::Triangle: {
        const QPointF points[] = {at(0.5, 0.12), at(0.92, 0.86), at(0.08, 0.86)};
        painter.setBrush(colour);
        painter.drawPolygon(points, 3);
        break;
    }
    case Shape::Diamond: {
        const QPointF points[] = {at(0.5, 0.06), at(0.94, 0.5), at(0.5, 0.94), at(0.06, 0.5)};
        painter.setBrush(colour);
        painter.drawPolygon(points, 4);
        break;
    }
    case Shape::Check:
        drawLines(painter, colour, {at(0.08, 0.55), at(0.38, 0.85), at(0.94, 0.18)}, 2);
        break;
    case Shape::CheckedDisc: {
        painter.setBrush(colour);
        painter.drawEllipse(ring);
        // The tick is cut out of the disc, whatever the ground is.
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        const QColor ground = colour.lightnessF() > 0.5F ? QColor(0x15, 0x18, 0x1c) : QColor(Qt::white);
        drawLines(painter, ground, {at(0.27, 0.52), at(0.44, 0.69), at(0.74, 0.34)}, 1.5);
        break;
    }
    case Shape::Cross:
        painter.drawLine(at(0.14, 0.14), at(0.86, 0.86));
        painter.drawLine(at(0.86, 0.14), at(0.14, 0.86));
        break;
    case Shape::Bar:
        painter.drawLine(at(0.1, 0.5), at(0.9, 0.5));
        break;
    case Shape::Pause:
        painter.drawLine(at(0.3, 0.16), at(0.3, 0.84));
        painter.drawLine(at(0.7, 0.16), at(0.7, 0.84));
        break;
    }
    painter.restore();
}

} // namespace sampan::ui
