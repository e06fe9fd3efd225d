// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <QString>

namespace sampan::jdid {

/// The class of a failure of the gateway itself. Its words come first: the numbers are the Chinese gateway's and only
/// assumed here. What neither knows may go well later.
AnswerClass classOfGatewayError(const QString &code, const QString &words);

/// The class of a call that was refused (success = false). What the words do not tell is a wrong request.
AnswerClass classOfRefusal(const QString &words);

} // namespace sampan::jdid
