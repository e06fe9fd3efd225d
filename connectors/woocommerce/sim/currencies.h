// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace sim::woo {

struct Currency {
    QString code;
    QString name;
    QString symbol; ///< as the API sends it, with HTML entities
};

/// The ones a shop may use, by code.
const std::vector<Currency> &currencies();
const Currency *currency(const QString &code);
/// For people: without entities, as orders show it.
QString plainSymbol(const QString &code);

} // namespace sim::woo
