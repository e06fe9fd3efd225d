// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace sim::woo::php {

/// PHP's loose conversions, where WooCommerce leans on them.
int toInt(const QJsonValue &value); ///< "12" is 12, 2.9 is 2, "abc" is 0, null is 0
QString toText(const QJsonValue &value); ///< true is "1", false and null are ""
bool toBool(const QJsonValue &value); ///< "false", "no", "0" and "" are false
/// A list as it is, or a text cut at commas and blanks (wp_parse_list).
QStringList toList(const QJsonValue &value);

bool isInteger(const QJsonValue &value); ///< 12, 12.0 and "12", not 2.5, "" or true

} // namespace sim::woo::php
