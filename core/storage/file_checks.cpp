// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/file_checks.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace sampan {

QString networkFileSystem(const QString &path)
{
    static constexpr QLatin1StringView network[] = {
        QLatin1StringView("nfs"), QLatin1StringView("nfs4"), QLatin1StringView("cifs"), QLatin1StringView("smb3"), QLatin1StringView("smbfs"),
        QLatin1StringView("9p"), QLatin1StringView("afs"), QLatin1StringView("ceph"), QLatin1StringView("glusterfs"), QLatin1StringView("ncpfs"),
        QLatin1StringView("fuse.sshfs"), QLatin1StringView("fuse.davfs"), QLatin1StringView("fuse.rclone"), QLatin1StringView("fuse.glusterfs"), QLatin1StringView("davfs"),
    };
    const QString type = QString::fromLatin1(QStorageInfo(path).fileSystemType());
    for (QLatin1StringView name : network) {
        if (type == name)
            return type;
    }
    return {};
}

Result<> checkWorkspaceFile(const QString &path, bool write, bool create)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::NotFound, Sentence::tr("The folder %1 does not exist.").arg(folder.filePath()));
    if (!file.exists() && !create)
        return fail(ErrorCode::NotFound, Sentence::tr("There is no workspace at %1. Create it with “init” or choose another file.").arg(path));
    if (file.exists() && !file.isFile())
        return fail(ErrorCode::Invalid, Sentence::tr("%1 is not a file.").arg(path));
    if (const QString type = networkFileSystem(folder.filePath()); !type.isEmpty())
        return fail(ErrorCode::Refused, Sentence::tr("%1 lies on a network file system (%2), where a workspace would be damaged. Keep it on this computer, or use PostgreSQL for a team.").arg(path).arg(type));
    if (file.exists() && !file.isReadable())
        return fail(ErrorCode::Refused, Sentence::tr("%1 cannot be read. Check the rights of the file.").arg(path));
    if (write && file.exists() && !file.isWritable())
        return fail(ErrorCode::Refused, Sentence::tr("%1 cannot be written. Check the rights of the file and its folder.").arg(path));
    if (write && !folder.isWritable())
        return fail(ErrorCode::Refused, Sentence::tr("The folder %1 cannot be written, and a workspace keeps files beside itself. Check its rights.").arg(folder.filePath()));
    return {};
}

} // namespace sampan
