// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/progress.h"

#include <QString>

#include <atomic>
#include <memory>

namespace sampan::ui {

/// Long work as both sides see it: the one who works says how far it is, the one who waits may stop it. Any thread.
class Job {
public:
    explicit Job(QString title)
        : m_title(std::move(title))
    {
    }

    const QString &title() const { return m_title; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } ///< 0: not known
    bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }

    bool report(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
        return !m_cancelled;
    }
    /// For core's long functions; keeps the job alive as long as it is kept.
    static Progress progressOf(const std::shared_ptr<Job> &job)
    {
        return [job](qint64 done, qint64 total) { return job->report(done, total); };
    }

private:
    QString m_title;
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

} // namespace sampan::ui
