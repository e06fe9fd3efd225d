// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/slow_shop.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <httplib.h>

namespace sampan::bench {

namespace {
// The way through the network is not always equally long: a request may come a little early for its token.
constexpr double slack = 0.25;
} // namespace

SlowShop::SlowShop(int perSecond, bool fixedWindow)
    : m_perSecond(perSecond)
    , m_fixedWindow(fixedWindow)
    , m_tokens(perSecond)
    , m_since(std::chrono::steady_clock::now())
    , m_server(std::make_unique<httplib::Server>())
{
    m_server->Post(
        ".*", [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); });
    m_port = m_server->bind_to_any_port("127.0.0.1");
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
}

SlowShop::~SlowShop()
{
    m_server->stop();
    m_thread.join();
}

QString SlowShop::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

bool SlowShop::lets()
{
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    const double passed = std::chrono::duration<double>(now - m_since).count();
    if (!m_fixedWindow) {
        m_tokens = std::min<double>(m_perSecond, m_tokens + passed * m_perSecond);
        m_since = now;
    } else if (passed >= 1 - slack / m_perSecond) {
        m_tokens = m_perSecond;
        m_since = now;
    }
    if (m_tokens < 1 - slack)
        return false;
    m_tokens -= 1;
    return true;
}

void SlowShop::answer(const httplib::Request &request, httplib::Response &response)
{
    if (!lets()) {
        ++m_throttled;
        response.status = 429;
        return response.set_content(
            R"({"code":"too_many_requests","message":"Too many requests.","data":{"status":429}})", "application/json");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(latency));
    QJsonArray taken;
    const QJsonObject batch = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    for (const QJsonValue &row : batch[QStringLiteral("update")].toArray())
        taken.append(QJsonObject{{QStringLiteral("id"), row[QStringLiteral("id")]},
            {QStringLiteral("type"), QStringLiteral("simple")}, {QStringLiteral("status"), QStringLiteral("publish")},
            {QStringLiteral("regular_price"), row[QStringLiteral("regular_price")]}});
    response.set_content(
        QJsonDocument(QJsonObject{{QStringLiteral("update"), taken}}).toJson(QJsonDocument::Compact).toStdString(),
        "application/json");
}

} // namespace sampan::bench
