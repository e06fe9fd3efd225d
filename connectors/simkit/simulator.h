// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace sim {

/// How often things go wrong, as shares of requests (0 to 1). Content faults are made by the simulator itself,
/// transport faults by the relay in front of it. Drawn from `seed`, so that a run can be repeated.
struct Faults {
    double slow = 0; ///< the answer takes `slowMilliseconds` longer
    double serverError = 0; ///< 5xx (500, 502 or 503, JSON or HTML) before anything is done
    double throttled = 0; ///< 429 or the system's own words for it, before anything is done
    double cut = 0; ///< relay: the connection closes in the middle of the answer, after it was executed
    double lostAnswer = 0; ///< relay: executed, and not a byte of answer
    int slowMilliseconds = 300;
    quint64 seed = 1;

    /// "off", "moderate" (5 % slow, 3 % cut, 3 % 5xx, 2 % lost answers, 2 % throttled) or a list such as
    /// "slow=0.05,cut=0.03,5xx=0.03,lost=0.02,throttle=0.02,seed=7,slowms=300". Anything else: empty.
    static std::optional<Faults> fromText(const QString &spec);

    bool operator==(const Faults &) const = default;
};

struct Options {
    Faults faults;
    quint64 seed = 1; ///< of the made-up catalogue
    int products = 2000; ///< how many products a shop holds at first
    int withVariants = 300; ///< how many of them have variants
    quint16 port = 0; ///< of the relay, where clients connect; 0: any free one
    QString certificateFile; ///< PEM; with a key the simulator speaks TLS, else plain HTTP
    QString keyFile;
};

/// A remote system that nobody can run, on loopback. Written from its api page alone; shares nothing with the
/// connector. Lives in its own threads from start() to its destruction.
///
/// Beside the system's own API each simulator serves two addresses of its own, never touched by faults:
///   GET  /_sim/ledger   its books as JSON: what it holds, and how often each write was applied
///   POST /_sim/control  {"action": …}: what people and the world do there (an order comes, stock is sold, …);
///                       each simulator's header lists its actions
class Simulator {
public:
    virtual ~Simulator() = default;

    /// Starts to listen on 127.0.0.1. False if the port cannot be had; then error() says why.
    virtual bool start() = 0;
    virtual QString error() const = 0;

    virtual QString kind() const = 0; ///< as in `account kinds`
    virtual QString url() const = 0; ///< where a connector connects (the relay)
    virtual QString controlUrl() const = 0; ///< scheme://host:port of the simulator itself, past the relay
    virtual QJsonObject credentials() const = 0;
};

} // namespace sim
