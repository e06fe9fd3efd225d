// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace sampan::bench {

/// A shop that takes batches of prices, and gives them back, after a latency, and refuses what is over its limit, by
/// its own clock. A window of it begins with the first request after the one before. Unlike a simulator it does not say
/// that it is none.
class SlowShop {
public:
    static constexpr int latency = 300; ///< ms
    SlowShop(int perSecond, bool fixedWindow);
    ~SlowShop();

    QString url() const;
    int throttled() const { return m_throttled; }

private:
    void answer(const httplib::Request &request, httplib::Response &response);
    bool lets();
    QJsonObject rowOf(qint64 id) const;

    int m_perSecond;
    bool m_fixedWindow;
    std::mutex m_mutex;
    QHash<qint64, QString> m_prices; ///< that were sent
    double m_tokens;
    std::chrono::steady_clock::time_point m_since;
    std::atomic<int> m_throttled{0};
    std::unique_ptr<httplib::Server> m_server;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace sampan::bench
