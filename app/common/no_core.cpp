// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/no_core.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace sampan {

void leaveNoCoreFile()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they look into their own process
    // Services that collect crashes through a pipe ask for no limit.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace sampan
