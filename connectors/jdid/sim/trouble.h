// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/fault_dice.h"
#include "connectors/simkit/http_server.h"
#include "connectors/simkit/random.h"

namespace sim::jdid {

struct BadAnswer {
    HttpAnswer answer;
    bool silent = false; ///< looks like an answer to something done: 200 with HTML or nothing
};

/// What the unstable partner says instead of an answer: a 5xx as the dice have it, or with 200 a page of HTML, an empty
/// body, or a gateway error with a code that is in no list.
BadAnswer badAnswer(const ContentFault &fault, Random &random);

} // namespace sim::jdid
