// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace sampan {

/// Reads the parts of a ZIP file (minizip). A part that unpacks to far more than a document would is refused, so that a
/// small file cannot fill memory or disk. Belongs to one thread.
class ZipArchive {
public:
    /// Damaged if it is no ZIP file.
    static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> device);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Opens a part for reading from its start. One at a time: it must be gone before the next one is opened. A read
    /// that fails says why in errorString().
    Result<std::unique_ptr<QIODevice>> part(const QString &name);

    qint64 position() const { return m_device->pos(); }
    qint64 size() const { return m_device->size(); }

private:
    explicit ZipArchive(std::unique_ptr<QIODevice> device)
        : m_device(std::move(device))
    {
    }
    std::unique_ptr<QIODevice> m_device;
    void *m_zip = nullptr;
};

} // namespace sampan
