// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/view.h"

namespace sampan {

// What the tour's files say again and again.

inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

inline ViewQuery onlyState(const char *state)
{
    return {{{words("state"), ViewFilter::How::Is, words(state)}}, {}, {}, false};
}

} // namespace sampan
