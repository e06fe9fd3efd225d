// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// getAccountByPin: the shop's name and the vender number that the category list asks for.
Decision whoAmI(const Context &context);

/// The token service's answer holds a new pair; the old refresh token is spent, or so it must be taken. A lost answer
/// is asked for once more: either the old one still works, or a person signs in again.
Decision renewToken(const Context &context);

/// Whether this is the request of renewToken(), the only one that carries the secret itself.
bool isRenewal(const Request &request, const Options &options);

Verdict judgeRenewal(const Answer &answer);

} // namespace sampan::jdid
