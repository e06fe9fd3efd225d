// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sentence.h"

#include <tl/expected.hpp>

namespace sampan {

/// What a caller may want to tell apart. The sentence beside it is for the person.
enum class ErrorCode {
    Invalid,     ///< the input is wrong; asking again does not help
    NotFound,    ///< no such row, file or account
    Conflict,    ///< somebody changed it meanwhile
    Refused,     ///< a rule, a state or a right forbids it
    Unavailable, ///< network, server or database not reachable now
    Busy,        ///< held by another program or a running operation
    SignIn,      ///< credentials or a passphrase are needed
    Damaged,     ///< what was read is not what was written
    Full,        ///< no room on the disk, or a limit reached
    Newer,       ///< written by a newer version of Sampan
    Cancelled,   ///< a person stopped it
    Usage,       ///< the command itself is not written as it should be
    Internal,    ///< our own mistake
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    Sentence what;

    bool operator==(const Error &) const = default;
};

template <typename T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, Sentence what)
{
    return tl::unexpected<Error>(Error {code, std::move(what)});
}

} // namespace sampan
