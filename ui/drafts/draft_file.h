// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drafts/draft.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sampan::ui {

/// What an earlier run left: its drafts, and the saves they were part of when it ended.
struct LeftDrafts {
    struct Batch {
        QString name;
        std::vector<CellAt> cells;
    };
    std::vector<DraftPtr> drafts;
    std::vector<Batch> batches; ///< each cell only in the last save it was part of, if it was not typed over since
};

/// The drafts of one window in an append-only file, written and synced by a thread of its own within a few milliseconds, so
/// that a kill loses nothing. One file for each workspace, person and window; the window that has it holds its lock, and
/// files that nobody holds are taken over. Buyers' values that were typed are in it until they are saved, so nobody else may
/// read it. Lives in the window's thread, which never touches the file.
class DraftFile final : public QObject, public DraftLog {
    Q_OBJECT
public:
    explicit DraftFile(QString folder, QObject *parent = nullptr);
    ~DraftFile() override; ///< writes what is left

    /// Begins; opened() follows. `name`: of workspace and person, any text. What was appended before is written then.
    void open(const QString &name);
    void append(DraftRecord record) override;

    int onDisk() const { return m_onDisk; } ///< drafts that are safe
    qint64 appended() const { return m_appended; }
    qint64 written() const { return m_written; }

Q_SIGNALS:
    void opened(const sampan::ui::LeftDrafts &left);
    /// Everything up to this number of append() is on disk.
    void writtenUpTo(qint64 number);
    /// Nothing can be kept (a full disk, a folder without rights); said once.
    void failed(const QString &why);

private:
    class Worker;
    void loop();

    QString m_folder;
    QString m_name;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<DraftRecord> m_queue;
    bool m_stop = false;
    std::thread m_thread;
    qint64 m_appended = 0;
    qint64 m_written = 0;
    int m_onDisk = 0;
};

/// The drafts that a file's lines leave, for those who read it.
LeftDrafts replay(const QByteArray &lines);

} // namespace sampan::ui

Q_DECLARE_METATYPE(sampan::ui::LeftDrafts)
