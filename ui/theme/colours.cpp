// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colours.h"

#include <cmath>

namespace sampan::ui {

namespace {
    double luminance(const QColor &colour)
    {
        const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }
}

// background, surface, line, text, quiet, accent, on accent, pending, conflict, failed, live, waiting

const Colours &lightColours()
{
    static const Colours light {false,
        {0xffffff, 0xf6f7f9, 0xdde1e6, 0x1f2328, 0x5b6570, 0x0b7285, 0xffffff, 0xfff3cd, 0xc2410c, 0xc92a2a, 0x207535, 0x1864ab}};
    return light;
}

const Colours &darkColours()
{
    static const Colours dark {true,
        {0x15181c, 0x1c2025, 0x2d333b, 0xe6eaee, 0x9aa4ae, 0x3bc9db, 0x15181c, 0x3d3212, 0xff922b, 0xff8787, 0x69db7c, 0x74c0fc}};
    return dark;
}

QColor Colours::selection() const
{
    return mixed(of(Role::Background), of(Role::Accent), dark ? 0.18 : 0.08);
}

QColor Colours::selectedPending() const
{
    return mixed(of(Role::Pending), of(Role::Accent), dark ? 0.12 : 0.08);
}

QColor Colours::invalid() const
{
    return mixed(of(Role::Background), of(Role::Failed), dark ? 0.18 : 0.08);
}

QColor Colours::conflicting() const
{
    return mixed(of(Role::Background), of(Role::Conflict), dark ? 0.18 : 0.08);
}

QColor Colours::hover() const
{
    return mixed(of(Role::Background), of(Role::Text), 0.04);
}

QColor mixed(const QColor &base, const QColor &over, double amount)
{
    const auto part = [amount](int a, int b) { return static_cast<int>(std::lround(a * (1 - amount) + b * amount)); };
    return {part(base.red(), over.red()), part(base.green(), over.green()), part(base.blue(), over.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace sampan::ui
