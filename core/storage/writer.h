// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/later.h"
#include "core/change/change_set.h"
#include "core/storage/database.h"

#include <QObject>

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sampan {

/// Who waits for a write: the person first, then the engines.
enum class Urgency { Person, Engine, Background };

/// Says what was committed, in the thread it lives in (the window's, or the program's main one).
class Announcer : public QObject {
    Q_OBJECT
public:
    using Touched = std::vector<std::pair<Table, qint64>>; ///< sorted, each once
Q_SIGNALS:
    void changed(const sampan::Announcer::Touched &rows);
    /// Something outside the journaled tables moved: outbox, operations, problems, schedules.
    void workMoved();
    /// Another program committed to the workspace.
    void changedElsewhere();
};

/// The one writer of this process: a thread with its own connection, and a queue. A job is a function that does its
/// work inside one transaction and may run again from the start; it has no effects outside the database. Background
/// jobs are to stay under 20 ms or 500 rows. Nobody waits in the window's thread.
class Writer {
public:
    Writer(const WorkspaceAddress &address, Announcer &announcer);
    ~Writer(); ///< finishes what was submitted

    /// Opens the connection. The others may be called once this went well.
    Result<> open();

    /// Runs job(Database &) -> Result<T> in a transaction, in the writer's thread; there always is a result.
    template <typename Job> auto submit(Urgency urgency, Job job) -> Later<std::invoke_result_t<Job, Database &>>
    {
        using R = std::invoke_result_t<Job, Database &>;
        const Promised<R> promised;
        enqueue(urgency, [this, promised, job = std::move(job)](Database &database) mutable { promised.keep(inTransaction<R>(database, job)); });
        return promised.later();
    }

    /// Runs look(Database &) -> Result<T> on the same connection between two transactions, without one of its own.
    template <typename Look> auto look(Look look) -> Later<std::invoke_result_t<Look, Database &>>
    {
        using R = std::invoke_result_t<Look, Database &>;
        const Promised<R> promised;
        enqueue(Urgency::Engine, [promised, look = std::move(look)](Database &database) mutable {
            R result = look(database);
            if (database.failed()) {
                result = tl::unexpected(*database.error());
                database.rollback();
            }
            promised.keep(std::move(result));
        });
        return promised.later();
    }

    int waiting() const;
    qint64 commits() const { return m_commits; } ///< so far, of this process

private:
    using Task = std::function<void(Database &)>;
    void enqueue(Urgency urgency, Task task);
    void announce(Announcer::Touched rows);

    template <typename R, typename Job> R inTransaction(Database &database, Job &job)
    {
        constexpr int tries = 20;
        for (int attempt = 1;; ++attempt) {
            if (!database.begin(database.dialect().beginWrite())) {
                const Error error = *database.error();
                database.rollback();
                return tl::unexpected(error);
            }
            R result = job(database);
            // A statement that failed decides, whatever the job made of it.
            if (!result && !database.failed()) {
                database.rollback();
                return result;
            }
            const Result<> committed = database.commit();
            if (committed) {
                ++m_commits;
                // A result may say that nothing moved, so that those who look for work do not wake themselves.
                if constexpr (requires { result->moved; }) {
                    if (!result->moved)
                        return result;
                }
                if constexpr (requires { result->touched; })
                    announce(result->touched);
                else
                    announce({});
                return result;
            }
            if (!database.mayRunAgain() || attempt == tries)
                return tl::unexpected(committed.error());
        }
    }

    WorkspaceAddress m_address;
    Announcer &m_announcer;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Task>, 3> m_queues;
    std::atomic<qint64> m_commits {0};
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace sampan
