// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/zip_archive.h"

#include <unzip.h>

namespace sampan {

namespace {
    // minizip reads through the device: no path to translate, and tests need no file.
    voidpf openDevice(voidpf device, const void *, int)
    {
        return device;
    }
    uLong readDevice(voidpf, voidpf stream, void *buffer, uLong size)
    {
        const qint64 got = static_cast<QIODevice *>(stream)->read(static_cast<char *>(buffer), static_cast<qint64>(size));
        return got < 0 ? 0 : static_cast<uLong>(got);
    }
    uLong writeDevice(voidpf, voidpf, const void *, uLong)
    {
        return 0;
    }
    ZPOS64_T tellDevice(voidpf, voidpf stream)
    {
        return static_cast<ZPOS64_T>(static_cast<QIODevice *>(stream)->pos());
    }
    long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
    {
        auto *device = static_cast<QIODevice *>(stream);
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR ? device->pos() : origin == ZLIB_FILEFUNC_SEEK_END ? device->size() : 0;
        const qint64 to = from + static_cast<qint64>(offset);
        return to >= 0 && to <= device->size() && device->seek(to) ? 0 : -1;
    }
    int closeDevice(voidpf, voidpf)
    {
        return 0;
    }
    int deviceError(voidpf, voidpf)
    {
        return 0;
    }

    class Part final : public QIODevice {
    public:
        Part(unzFile zip, qint64 largest)
            : m_zip(zip)
            , m_left(largest)
        {
            open(ReadOnly | Unbuffered);
        }
        ~Part() override { unzCloseCurrentFile(m_zip); }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *data, qint64 size) override
        {
            const int got = unzReadCurrentFile(m_zip, data, static_cast<unsigned>(std::min<qint64>(size, 1 << 20)));
            if (got < 0) {
                setErrorString(QStringLiteral("its compressed data is broken"));
                return -1;
            }
            m_left -= got;
            if (m_left < 0) {
                setErrorString(QStringLiteral("it unpacks to far more than a table would"));
                return -1;
            }
            return got;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        unzFile m_zip;
        qint64 m_left;
    };
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> device)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(device)));
    zlib_filefunc64_def through {openDevice, readDevice, writeDevice, tellDevice, seekDevice, closeDevice, deviceError, archive->m_device.get()};
    archive->m_zip = unzOpen2_64("", &through);
    if (!archive->m_zip)
        return fail(ErrorCode::Damaged, Sentence::tr("The XLSX file is damaged: its table of contents is missing. Was it copied completely?"));
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        unzClose(m_zip);
}

Result<std::unique_ptr<QIODevice>> ZipArchive::part(const QString &name)
{
    constexpr int ignoreCase = 2;
    unz_file_info64 info {};
    if (unzLocateFile(m_zip, name.toUtf8().constData(), ignoreCase) != UNZ_OK || unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return fail(ErrorCode::NotFound, Sentence::tr("The XLSX file has no part %1.").arg(name));
    if (info.flag & 1)
        return fail(ErrorCode::SignIn, Sentence::tr("The XLSX file has a password. Save it without one."));
    if (unzOpenCurrentFile(m_zip) != UNZ_OK)
        return fail(ErrorCode::Damaged, Sentence::tr("The XLSX file is damaged: its part %1 cannot be unpacked.").arg(name));
    // Tables pack to a twentieth, at most to a fiftieth; what a bomb claims of its size is not believed.
    constexpr qint64 always = 64 * 1024 * 1024;
    const qint64 packed = std::min<qint64>(static_cast<qint64>(std::min<ZPOS64_T>(info.compressed_size, 1ULL << 40)), m_device->size());
    return std::make_unique<Part>(m_zip, std::max(always, 200 * packed));
}

} // namespace sampan
