// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace sim::jdid {

/// How one reply is spelt. JD.ID's serialisers do not agree with each other.
struct JsonStyle {
    bool numbersAsText = false;
    bool asciiOnly = false; ///< other letters as \u escapes
    bool moneyAsReal = true; ///< 125000.0
};

QByteArray jsonText(const QJsonValue &value, const JsonStyle &style);

} // namespace sim::jdid
