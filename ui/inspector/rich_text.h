// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QString>

namespace sampan::ui {

// The little HTML that panels of running text are made of.

inline QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), text.toHtmlEscaped());
}
inline QString heading(const QString &text, const Colours &colours)
{
    return QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(coloured(text, colours.of(Role::Quiet)));
}
/// `html`: marked up already.
inline QString paragraph(const QString &html)
{
    return QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(html);
}

} // namespace sampan::ui
