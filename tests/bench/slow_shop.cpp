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
    const auto handler
        = [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); };
    m_server->Post(".*", handler);
    m_server->Get(".*", handler);
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
    const bool writes = request.method == "POST";
    QJsonArray rows;
    {
        const std::lock_guard lock(m_mutex);
        const QJsonObject batch = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        for (const QJsonValue &row : batch[QStringLiteral("update")].toArray()) {
            const qint64 id = row[QStringLiteral("id")].toInteger();
            m_prices[id] = row[QStringLiteral("regular_price")].toString();
            rows.append(rowOf(id));
        }
        for (const QString &id :
            QString::fromStdString(request.get_param_value("include")).split(u',', Qt::SkipEmptyParts))
            rows.append(rowOf(id.toLongLong()));
    }
    const QJsonDocument body
        = writes ? QJsonDocument(QJsonObject{{QStringLiteral("update"), rows}}) : QJsonDocument(rows);
    response.set_content(body.toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

QJsonObject SlowShop::rowOf(qint64 id) const
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("type"), QStringLiteral("simple")},
        {QStringLiteral("status"), QStringLiteral("publish")}, {QStringLiteral("regular_price"), m_prices.value(id)}};
}

} // namespace sampan::bench
