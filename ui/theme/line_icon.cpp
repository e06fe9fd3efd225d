// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/line_icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sampan::ui {

LineIcon::LineIcon(const Theme &theme, QString name, Role role)
    : m_theme(theme)
    , m_name(std::move(name))
    , m_role(role)
{
    // Compiled into the program: no file is read.
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
}

QColor LineIcon::colourFor(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled)
        return mixed(m_theme.colour(Role::Quiet), m_theme.colour(Role::Surface), 0.35);
    return m_theme.colour(m_role);
}

QPixmap LineIcon::rendered(const QSize &pixels, const QColor &colour) const
{
    const QString key = QStringLiteral("line-icon/%1/%2x%3/%4").arg(m_name).arg(pixels.width()).arg(pixels.height()).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colour.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void LineIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    const double ratio = painter->device()->devicePixelRatio();
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, rendered(square.size() * ratio, colourFor(mode)));
}

QPixmap LineIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return rendered(size, colourFor(mode));
}

QIconEngine *LineIcon::clone() const
{
    return new LineIcon(m_theme, m_name, m_role);
}

} // namespace sampan::ui
