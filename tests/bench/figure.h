// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

#include <QElapsedTimer>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace sampan::bench {

/// Prints one line of JSON: name, rows, ours and the yardstick in milliseconds, their ratio, peak memory in megabytes.
/// A yardstick below zero: there is none.
void print(const char *name, qint64 rows, double ours, double yardstick);

/// Milliseconds that `work` takes.
template <typename Work> double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The shortest of a few runs: what the job costs when nobody disturbs it.
template <typename Work> double best(int times, Work work)
{
    double shortest = timed(work);
    for (int i = 1; i < times; ++i)
        shortest = std::min(shortest, timed(work));
    return shortest;
}

/// SQLite's own API on the same file, for the yardsticks. Ends the program on an error.
class Plain {
public:
    explicit Plain(const QString &path);
    ~Plain();
    void run(const char *sql);
    /// Steps through all rows; `each` gets the statement. The answer is their number.
    qint64 rows(const char *sql, const std::function<void(sqlite3_stmt *)> &each = {});
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// A workspace with so many products of one variant each, made by plain statements; nothing is measured here.
void makeWorkspace(const QString &path, qint64 products);

void benchTables(const QString &path, qint64 products);
void benchSaves(const QString &path, qint64 products);
void benchLabels();

} // namespace sampan::bench
