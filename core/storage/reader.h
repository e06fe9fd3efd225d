// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/later.h"
#include "core/storage/database.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sampan {

/// A thread with a read-only connection, for the tables of the window. Each table has a channel of its own: a newer
/// request on it drops those that wait and interrupts the one that runs, whose answer is given up. No statement stays
/// open between requests.
class Reader {
public:
    explicit Reader(const WorkspaceAddress &address);
    ~Reader();

    Result<> open();

    /// A number for newest(); never the same twice.
    int newChannel();

    /// Runs read(Database &) -> Result<T> in the reader's thread.
    template <typename Read> auto submit(Read read) { return submitOn(0, std::move(read)); }
    /// The same; only the newest request of the channel matters.
    template <typename Read> auto newest(int channel, Read read) { return submitOn(channel, std::move(read)); }
    void cancel(int channel);

private:
    struct Task {
        int channel = 0;
        std::function<void(Database &)> run;
        std::function<void()> drop;
    };

    template <typename Read> auto submitOn(int channel, Read read) -> Later<std::invoke_result_t<Read, Database &>>
    {
        using R = std::invoke_result_t<Read, Database &>;
        const Promised<R> promised;
        Task task;
        task.channel = channel;
        task.run = [this, promised, channel, read = std::move(read)](Database &database) mutable {
            R result = consistent<R>(database, read);
            if (channel != 0 && wasInterrupted(channel))
                promised.giveUp();
            else
                promised.keep(std::move(result));
        };
        task.drop = [promised] { promised.giveUp(); };
        enqueue(std::move(task));
        return promised.later();
    }

    // One snapshot for all statements of a request.
    template <typename R, typename Read> R consistent(Database &database, Read &read)
    {
        if (!database.begin(database.dialect().beginRead())) {
            const Error error = *database.error();
            database.rollback();
            return tl::unexpected(error);
        }
        R result = read(database);
        if (database.failed()) {
            const Error error = *database.error();
            database.rollback();
            return tl::unexpected(error);
        }
        database.rollback();
        return result;
    }

    void enqueue(Task task);
    bool wasInterrupted(int channel);
    void loop(Database &database);

    WorkspaceAddress m_address;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_queue;
    Database *m_database = nullptr;
    int m_running = -1;
    bool m_interrupted = false;
    bool m_stop = false;
    std::atomic<int> m_channels {0};
    std::thread m_thread;
};

} // namespace sampan
