// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace sampan {

/// Whether a workspace file can be used where it lies: it exists (or may be created), is readable and writable with
/// its folder, and is not on a network file system, whose locks SQLite cannot trust. One sentence if not.
Result<> checkWorkspaceFile(const QString &path, bool write, bool create);

/// The file system's type if it is reached over a network ("nfs4", "cifs", "fuse.sshfs"), else empty.
QString networkFileSystem(const QString &path);

} // namespace sampan
