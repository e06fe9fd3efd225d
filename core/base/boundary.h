// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sampan {

/// The moments in which a kill would hurt most. Whoever wants to die in one, for a rehearsal, counts them.
enum class Boundary { BeforeCommit, AfterCommit, BeforeSend, AfterSend, AfterAnswer };

using BoundaryHook = void (*)(Boundary);

/// Called at each boundary from then on, in the thread that passes it. Set before other threads begin.
void setBoundaryHook(BoundaryHook hook);
void passBoundary(Boundary boundary);

} // namespace sampan
