// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace sim::woo {

/// A line of goods, from which the catalogue makes products.
struct Family {
    QString code; ///< in the SKU: HT-TEA-...
    QString category; ///< path with '>' between, from the root
    QStringList kinds;
    QStringList styles; ///< put in front of a kind
    QStringList forms; ///< put behind
    QStringList descriptions;
    int lowest = 0; ///< whole dollars
    int highest = 0;
    int grams = 0;
    int length = 0; ///< cm
    int width = 0;
    int height = 0;
    bool apparel = false; ///< varies by colour and size, else by weight
};

const std::vector<Family> &families();
QStringList colours();
QStringList sizes();
QStringList packs(); ///< of things that vary by weight

} // namespace sim::woo
