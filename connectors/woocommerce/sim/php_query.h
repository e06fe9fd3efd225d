// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace sim::woo {

/// A parameter as PHP keeps it: a value, or the items of name[key]=value with name[] numbered.
struct PhpParameter {
    QByteArray name;
    QByteArray value;
    std::vector<std::pair<QByteArray, QByteArray>> items{};
};

std::vector<PhpParameter> phpParameters(const std::vector<std::pair<QByteArray, QByteArray>> &decoded);
QJsonObject asJson(const std::vector<PhpParameter> &parameters);

} // namespace sim::woo
