// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace sim::jdid {

/// What a method says, before it is wrapped.
struct Reply {
    bool success = true;
    int code = 0; ///< of a failure
    QString message{};
    QJsonValue model = QJsonValue::Undefined;
    bool changed = true; ///< of a write: something was done
};

/// The numbers are ours: no list of them is known.
enum Refusal { BadParameter = 1001, NotFound = 1002, WrongState = 1003, OverLimit = 1004 };

inline Reply done(const QJsonValue &model = QJsonValue::Undefined)
{
    return {.model = model};
}

inline Reply refused(Refusal code, const QString &message)
{
    return {.success = false, .code = code, .message = message, .changed = false};
}

} // namespace sim::jdid
