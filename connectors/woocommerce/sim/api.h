// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/gate.h"
#include "connectors/woocommerce/sim/route.h"

#include <map>

namespace sim::woo {

/// How often each route was called, and how often a call changed something, by "PUT /products/{id}".
struct Tally {
    std::map<QByteArray, int> requests;
    std::map<QByteArray, int> writes;
};

/// The REST API below wc/v3: finds the route, checks who calls and what, and puts the answer together. Its owner sees
/// to it that one call is at work at a time.
class Api {
public:
    Api();

    /// `path` is what follows wc/v3/, decoded.
    HttpAnswer handle(Shop &shop, const HttpRequest &request, const QString &path, const Visitor &visitor);
    const Tally &tally() const { return m_tally; }

private:
    struct Match {
        const Route *route = nullptr; ///< none for this method
        QStringList captured{};
        QStringList allowed{}; ///< all methods of the path; empty if there is no such path
    };
    Match find(const Shop &shop, const QByteArray &method, const QString &path) const;

    Routes m_routes;
    Tally m_tally;
};

/// GET for HEAD; of a POST what the override header or `_method` say.
QByteArray effectiveMethod(const HttpRequest &request);

} // namespace sim::woo
