// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/methods.h"
#include "connectors/jdid/sim/sign.h"
#include "connectors/simkit/http_server.h"

namespace sim::jdid {

struct GatewayError {
    QByteArray code;
    QString words;
};

/// The common parameters of a call to /routerjson, and who may make it.
class GatewayCall {
public:
    /// Reads query and body: forms of both kinds, and nothing else of a body. Without `bodyEverywhere` the body counts
    /// for pictures only.
    GatewayCall(const HttpRequest &request, bool bodyEverywhere);

    /// Of the parameters, or empty.
    QByteArray value(QByteArrayView name) const;
    QByteArray methodName() const { return value("method"); }
    /// What the gateway has against the call at the shop's time, in the order in which it looks.
    std::optional<GatewayError> objection(const Shop &shop) const;

private:
    std::optional<GatewayError> stale(const Shop &shop) const;

    Parameters m_parameters;
};

/// Counts calls against a limit of so many in a second. Zero: none.
class CallBucket {
public:
    bool admits(double perSecond, qint64 now);

private:
    double m_left = 0;
    qint64 m_at = 0;
};

} // namespace sim::jdid
