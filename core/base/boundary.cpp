// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/boundary.h"

namespace sampan {

namespace {
    BoundaryHook boundaryHook = nullptr;
}

void setBoundaryHook(BoundaryHook hook)
{
    boundaryHook = hook;
}

void passBoundary(Boundary boundary)
{
    if (boundaryHook)
        boundaryHook(boundary);
}

} // namespace sampan
