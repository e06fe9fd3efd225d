// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/request.h"

namespace sampan::jdid {

/// Makes the request carry `value` as the one part `name` of a form in its body. The boundary is fixed, so that the
/// same task gives the same bytes; JSON and base64 cannot contain it.
void putInForm(Request &request, const QString &name, const QByteArray &value);

/// The parts of such a body; empty if it is none.
NameValues formParts(const Request &request);

} // namespace sampan::jdid
