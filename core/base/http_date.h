// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

#include <optional>

namespace sampan {

/// "Tue, 24 Nov 2026 06:30:00 GMT", as in the headers Date and Retry-After (RFC 9110, 5.6.7); nothing for any other text.
std::optional<Instant> fromHttpDate(const QString &text);
QString toHttpDate(Instant time); ///< whole seconds

} // namespace sampan
