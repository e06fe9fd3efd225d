// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/jdid_simulator.h"

#include "connectors/jdid/sim/answers.h"
#include "connectors/jdid/sim/outage.h"
#include "connectors/jdid/sim/platform.h"

#include <QDateTime>

#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;

namespace sim {
namespace {

constexpr auto okay = R"({"ok":true})";

/// Answers ordered to be lost, taken by the relay's thread.
class Losses : public std::enable_shared_from_this<Losses> {
public:
    void order(const jdid::Payload &payload)
    {
        m_bytes = static_cast<int>(payload.integer("bytes").value_or(0));
        m_left = static_cast<int>(payload.integer("count").value_or(1));
    }

    Relay::Plan before(const Relay::Plan &plan)
    {
        return [self = shared_from_this(), plan](quint64 request) {
            if (self->m_left <= 0)
                return plan(request);
            --self->m_left;
            const auto kind = self->m_bytes > 0 ? RelayFault::Kind::CutAfter : RelayFault::Kind::NoAnswer;
            return RelayFault{kind, self->m_bytes, 0};
        };
    }

private:
    std::atomic<int> m_left = 0;
    std::atomic<int> m_bytes = 0;
};

HttpAnswer unreadable()
{
    return jdid::jsonAnswer(R"({"ok":false,"error":"spec cannot be read"})", 400);
}

} // namespace

class JdidSimulator::Impl {
public:
    explicit Impl(const Options &optionsToUse)
        : options(optionsToUse)
        , platform(options, QDateTime::currentMSecsSinceEpoch)
        , server([this](const HttpRequest &request) { return answer(request); }, options)
    {
    }
    ~Impl()
    {
        // The handler uses what would be gone first.
        server.stop();
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        if (request.path == "/_sim/control") {
            if (auto done = transport(jdid::Payload::fromText(request.body).value_or(jdid::Payload())))
                return *done;
        }
        return platform.handle(request);
    }

    /// The actions that need more than the shop.
    std::optional<HttpAnswer> transport(const jdid::Payload &payload)
    {
        const QString action = payload.text("action");
        if (action == "go_down"_L1)
            outage->begin(static_cast<int>(payload.integer("milliseconds").value_or(0)));
        else if (action == "go_up"_L1)
            outage->end();
        else if (action == "lose_next"_L1)
            losses->order(payload);
        else if (action == "set_faults"_L1)
            return setFaults(Faults::fromText(payload.text("spec")));
        else
            return std::nullopt;
        return jdid::jsonAnswer(okay);
    }

    HttpAnswer setFaults(const std::optional<Faults> &faults)
    {
        if (!faults)
            return unreadable();
        platform.setFaults(*faults);
        relay->setPlan(losses->before(Relay::planFor(*faults)));
        return jdid::jsonAnswer(okay);
    }

    QString address(quint16 port) const
    {
        return QLatin1String(server.tls() ? "https" : "http") + u"://127.0.0.1:%1"_s.arg(port);
    }

    const Options options;
    QString error;
    jdid::Platform platform;
    HttpServer server;
    const std::shared_ptr<Losses> losses = std::make_shared<Losses>();
    std::optional<Relay> relay;
    std::optional<jdid::Outage> outage;
};

JdidSimulator::JdidSimulator(const Options &options)
    : d(std::make_unique<Impl>(options))
{
}

JdidSimulator::~JdidSimulator() = default;

bool JdidSimulator::start()
{
    if (!d->server.listen()) {
        d->error = d->server.error();
        return false;
    }
    d->relay.emplace(d->options.port, d->server.port(), d->losses->before(Relay::planFor(d->options.faults)));
    d->outage.emplace(*d->relay);
    if (d->relay->listen())
        return true;
    d->error = u"port %1 of 127.0.0.1 cannot be had"_s.arg(d->options.port);
    return false;
}

QString JdidSimulator::error() const
{
    return d->error;
}

QString JdidSimulator::kind() const
{
    return u"jdid"_s;
}

QString JdidSimulator::url() const
{
    return d->relay ? d->address(d->relay->port()) : QString();
}

QString JdidSimulator::controlUrl() const
{
    return d->address(d->server.port());
}

QJsonObject JdidSimulator::credentials() const
{
    return d->platform.credentials();
}

std::unique_ptr<Simulator> make_jdid(const Options &options)
{
    return std::make_unique<JdidSimulator>(options);
}

} // namespace sim
