// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QIconEngine>
#include <QMap>

namespace sampan::ui {

class Theme;

/// Paints one of our line icons (an SVG drawn in "currentColor") in a colour of the theme. The theme outlives it.
class LineIcon final : public QIconEngine {
public:
    LineIcon(const Theme &theme, QString name, Role role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QColor colourFor(QIcon::Mode mode) const;
    QPixmap rendered(const QSize &pixels, const QColor &colour) const;

    const Theme &m_theme;
    QString m_name;
    Role m_role;
    QByteArray m_svg;
};

} // namespace sampan::ui
