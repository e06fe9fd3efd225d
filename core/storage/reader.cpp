// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/reader.h"

#include <future>

namespace sampan {

Reader::Reader(const WorkspaceAddress &address)
    : m_address(address)
{
}

Reader::~Reader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_database && m_running >= 0)
            m_database->interrupt();
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<> Reader::open()
{
    std::promise<Result<>> opened;
    std::future<Result<>> result = opened.get_future();
    m_thread = std::thread([this, &opened] {
        auto database = Database::open(m_address, Database::Access::ReadOnly);
        if (!database) {
            opened.set_value(tl::unexpected(database.error()));
            return;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_database = database->get();
        }
        opened.set_value({});
        loop(**database);
        const std::lock_guard lock(m_mutex);
        m_database = nullptr;
    });
    return result.get();
}

void Reader::loop(Database &database)
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_stop) {
                for (Task &left : m_queue)
                    left.drop();
                m_queue.clear();
                return;
            }
            task = std::move(m_queue.front());
            m_queue.pop_front();
            m_running = task.channel;
            m_interrupted = false;
        }
        task.run(database);
        const std::lock_guard lock(m_mutex);
        m_running = -1;
    }
}

int Reader::newChannel()
{
    return ++m_channels;
}

void Reader::cancel(int channel)
{
    std::vector<Task> dropped;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_queue.begin(); it != m_queue.end();) {
            if (it->channel == channel) {
                dropped.push_back(std::move(*it));
                it = m_queue.erase(it);
            } else {
                ++it;
            }
        }
        if (m_running == channel && m_database) {
            m_interrupted = true;
            m_database->interrupt();
        }
    }
    for (Task &task : dropped)
        task.drop();
}

void Reader::enqueue(Task task)
{
    if (task.channel != 0)
        cancel(task.channel);
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
}

bool Reader::wasInterrupted(int channel)
{
    const std::lock_guard lock(m_mutex);
    return m_running == channel && m_interrupted;
}

} // namespace sampan
