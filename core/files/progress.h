// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <functional>

namespace sampan {

/// Called now and then from the working thread with how much is done of how much (0: not known). Its answer "false"
/// stops the work, which then ends with ErrorCode::Cancelled and leaves nothing behind. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

inline bool goesOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

inline tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Sentence::tr("Stopped. Nothing was changed."));
}

} // namespace sampan
