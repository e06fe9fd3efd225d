// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draft_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>

namespace sampan::ui {

namespace {
    bool writeAll(int fd, const QByteArray &bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t wrote = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote <= 0)
                return false;
            done += wrote;
        }
        return ::fdatasync(fd) == 0;
    }

    /// -1 if another window has it.
    int openLocked(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        struct stat held {};
        struct stat there {};
        // Another window may have put a new file in its place between the two calls.
        const bool ours = fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0 && ::fstat(fd, &held) == 0 && ::stat(name.constData(), &there) == 0 && held.st_ino == there.st_ino;
        if (fd >= 0 && !ours)
            ::close(fd);
        return ours ? fd : -1;
    }

    QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
}

LeftDrafts replay(const QByteArray &lines)
{
    const auto less = [](const CellAt &a, const CellAt &b) { return std::tie(a.table, a.row, a.field) < std::tie(b.table, b.row, b.field); };
    std::map<CellAt, DraftPtr, decltype(less)> drafts(less);
    std::map<CellAt, QString, decltype(less)> batchOf(less);
    for (const QByteArray &line : lines.split('\n')) {
        const auto record = line.isEmpty() ? std::nullopt : fromLine(line);
        if (!record)
            continue;
        switch (record->kind) {
        case DraftRecord::Kind::Put:
            for (const DraftPtr &draft : record->put) {
                drafts.insert_or_assign(draft->at, draft);
                batchOf.erase(draft->at);
            }
            break;
        case DraftRecord::Kind::Drop:
            for (const CellAt &at : record->cells) {
                drafts.erase(at);
                batchOf.erase(at);
            }
            break;
        case DraftRecord::Kind::Batch:
            for (const CellAt &at : record->cells)
                batchOf.insert_or_assign(at, record->batch);
            break;
        case DraftRecord::Kind::Clear:
            drafts.clear();
            batchOf.clear();
            break;
        }
    }
    LeftDrafts left;
    for (const auto &[at, draft] : drafts)
        left.drafts.push_back(draft);
    std::map<QString, std::vector<CellAt>> batches;
    for (const auto &[at, batch] : batchOf) {
        if (drafts.contains(at))
            batches[batch].push_back(at);
    }
    for (auto &[name, cells] : batches)
        left.batches.push_back({name, std::move(cells)});
    return left;
}

/// The file as the thread sees it.
class DraftFile::Worker {
public:
    Worker(const QString &folder, const QString &name)
        : m_folder(folder)
        , m_stem(QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(24)))
    {
    }
    ~Worker()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    bool open(LeftDrafts &left)
    {
        QDir().mkpath(m_folder);
        QByteArray lines;
        QStringList takenOver;
        for (int n = 1; n < 100; ++n) {
            const QString path = pathOf(n);
            if (m_fd >= 0 && !QFile::exists(path))
                break;
            const int fd = openLocked(path);
            if (fd < 0)
                continue;
            lines += readAll(path);
            lines += '\n'; // where a write was cut short
            if (m_fd < 0) {
                m_fd = fd;
                m_path = path;
            } else {
                takenOver.append(path);
                ::close(fd);
            }
        }
        left = replay(lines);
        if (m_fd < 0 || !rewrite(left))
            return false;
        for (const QString &path : takenOver)
            QFile::remove(path);
        return true;
    }

    /// False if the disk takes nothing; what was not written goes with the next ones.
    bool append(const std::deque<DraftRecord> &records)
    {
        for (const DraftRecord &record : records) {
            // Nothing of what was there is needed any more.
            if (record.kind == DraftRecord::Kind::Clear && m_fd >= 0 && ::ftruncate(m_fd, 0) == 0)
                m_waiting.clear();
            else
                m_waiting += toLine(record);
        }
        if (m_fd < 0)
            return false;
        const bool wrote = writeAll(m_fd, m_waiting);
        // A line that was cut short is ended before the next try.
        m_waiting = wrote ? QByteArray() : '\n' + m_waiting;
        return wrote;
    }

private:
    QString pathOf(int n) const { return QStringLiteral("%1/%2-%3.drafts").arg(m_folder, m_stem).arg(n); }

    /// Only what is left, in a new file in the place of the old one, so that there is a whole one at every moment.
    bool rewrite(const LeftDrafts &left)
    {
        const QString beside = m_path + QStringLiteral(".new");
        QFile::remove(beside);
        const int fd = openLocked(beside);
        QByteArray bytes;
        if (!left.drafts.empty())
            bytes += toLine({DraftRecord::Kind::Put, left.drafts, {}, {}, 0});
        for (const LeftDrafts::Batch &batch : left.batches)
            bytes += toLine({DraftRecord::Kind::Batch, {}, batch.cells, batch.name, 0});
        if (fd < 0 || !writeAll(fd, bytes) || ::rename(QFile::encodeName(beside).constData(), QFile::encodeName(m_path).constData()) != 0) {
            if (fd >= 0)
                ::close(fd);
            return false;
        }
        ::close(m_fd);
        m_fd = fd;
        return true;
    }

    QString m_folder;
    QString m_stem;
    QString m_path;
    QByteArray m_waiting;
    int m_fd = -1;
};

DraftFile::DraftFile(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    qRegisterMetaType<LeftDrafts>();
}

DraftFile::~DraftFile()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void DraftFile::open(const QString &name)
{
    m_name = name;
    m_thread = std::thread([this] { loop(); });
}

void DraftFile::append(DraftRecord record)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(record));
    }
    ++m_appended;
    m_wake.notify_one();
}

void DraftFile::loop()
{
    Worker worker(m_folder, m_name);
    LeftDrafts left;
    bool good = worker.open(left);
    const auto complain = [this] {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT failed(m_folder); }, Qt::QueuedConnection);
    };
    if (!good)
        complain();
    QMetaObject::invokeMethod(
        this,
        [this, left] {
            m_onDisk = static_cast<int>(left.drafts.size());
            Q_EMIT opened(left);
        },
        Qt::QueuedConnection);
    qint64 done = 0;
    for (;;) {
        std::deque<DraftRecord> records;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            records.swap(m_queue);
        }
        const bool wrote = worker.append(records);
        if (!wrote && std::exchange(good, false))
            complain();
        done += static_cast<qint64>(records.size());
        QMetaObject::invokeMethod(
            this,
            [this, done, wrote, count = records.back().count] {
                if (wrote)
                    m_onDisk = count;
                m_written = done;
                Q_EMIT writtenUpTo(done);
            },
            Qt::QueuedConnection);
    }
}

} // namespace sampan::ui
