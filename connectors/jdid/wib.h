// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/json/json.h"

#include <QString>

#include <optional>

namespace sampan::jdid {

/// "2022-06-22 15:12:56" in WIB (UTC+7), as the filters of the order list take it. Milliseconds are dropped.
QString wibText(Instant t);

/// "2022-06-22 15:12:56.074+0700", the time stamp of a request.
QString wibStamp(Instant t);

/// A time in an answer: milliseconds since 1970 as number or text, seconds if they are that small, or WIB text.
std::optional<Instant> timeOf(Json json);

} // namespace sampan::jdid
