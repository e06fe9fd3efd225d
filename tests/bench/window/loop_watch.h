// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace sampan::bench {

/// How long an event would have waited in the loop of the thread where this lives, sampled for every millisecond, also
/// for those in which the loop stood still.
class LoopWatch final : public QObject {
    Q_OBJECT
public:
    void start()
    {
        m_late.clear();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &LoopWatch::tick, Qt::UniqueConnection);
        m_since.start();
        m_timer.start(1);
    }
    void stop() { m_timer.stop(); }
    const std::vector<double> &late() const { return m_late; } ///< ms

private:
    void tick()
    {
        const double late = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - 1;
        m_since.restart();
        m_late.push_back(std::max(0.0, late));
        for (double waited = late - 1; waited > 0; waited -= 1)
            m_late.push_back(waited);
    }

    QTimer m_timer{this}; ///< goes with it into another thread
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

} // namespace sampan::bench
