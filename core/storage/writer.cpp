// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/writer.h"

#include <future>

namespace sampan {

Writer::Writer(const WorkspaceAddress &address, Announcer &announcer)
    : m_address(address)
    , m_announcer(announcer)
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<> Writer::open()
{
    std::promise<Result<>> opened;
    std::future<Result<>> result = opened.get_future();
    // QtSql ties a connection to the thread that made it.
    m_thread = std::thread([this, &opened] {
        auto database = Database::open(m_address, Database::Access::ReadWrite);
        if (!database) {
            opened.set_value(tl::unexpected(database.error()));
            return;
        }
        opened.set_value({});
        for (;;) {
            Task task;
            {
                std::unique_lock lock(m_mutex);
                const auto any = [this] { return std::any_of(m_queues.begin(), m_queues.end(), [](const auto &queue) { return !queue.empty(); }); };
                m_wake.wait(lock, [&] { return m_stop || any(); });
                if (!any())
                    return;
                auto queue = std::find_if(m_queues.begin(), m_queues.end(), [](const auto &q) { return !q.empty(); });
                task = std::move(queue->front());
                queue->pop_front();
            }
            task(**database);
        }
    });
    return result.get();
}

void Writer::enqueue(Urgency urgency, Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queues[static_cast<size_t>(urgency)].push_back(std::move(task));
    }
    m_wake.notify_one();
}

int Writer::waiting() const
{
    const std::lock_guard lock(m_mutex);
    size_t all = 0;
    for (const auto &queue : m_queues)
        all += queue.size();
    return static_cast<int>(all);
}

void Writer::announce(Announcer::Touched rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QMetaObject::invokeMethod(
        &m_announcer,
        [announcer = &m_announcer, rows = std::move(rows)] {
            if (!rows.empty())
                Q_EMIT announcer->changed(rows);
            Q_EMIT announcer->workMoved();
        },
        Qt::QueuedConnection);
}

} // namespace sampan
