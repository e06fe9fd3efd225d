// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace sampan::ui {

/// What a colour is for. Colours mean state only; the accent marks what is selected or can be done.
enum class Role { Background, Surface, Line, Text, Quiet, Accent, OnAccent, Pending, Conflict, Failed, Live, Waiting };
inline constexpr int roleCount = 12;

/// One set of colours: light or dark. The sets are data; tests check that every pair of text and ground that is shown
/// meets WCAG AA (4.5 : 1).
struct Colours {
    bool dark = false;
    QColor roles[roleCount];

    const QColor &of(Role role) const { return roles[static_cast<size_t>(role)]; }

    // Grounds made of two roles, so that words stay readable on them.
    QColor selection() const;         ///< of selected cells
    QColor selectedPending() const;   ///< of pending cells that are selected
    QColor invalid() const;           ///< of a draft that cannot be saved
    QColor conflicting() const;       ///< of a draft whose cell was changed elsewhere
    QColor hover() const;
};

const Colours &lightColours();
const Colours &darkColours();

/// `over` laid on `base`; 0: nothing of it, 1: only it.
QColor mixed(const QColor &base, const QColor &over, double amount);
/// The contrast of two colours as WCAG 2.1 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace sampan::ui
