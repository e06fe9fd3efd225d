// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/http_server.h"
#include "connectors/woocommerce/sim/failure.h"
#include "connectors/woocommerce/sim/php_query.h"
#include "connectors/woocommerce/sim/shop.h"

#include <QHash>
#include <QMap>

namespace sim::woo {

/// Who is calling, as far as the shop could find out.
struct Visitor {
    bool known = false;
    bool shopRights = false;
    QString permission; ///< of the key; an application password may do everything
    std::optional<Failure> refusal{}; ///< credentials were sent, and they are bad
};

/// Consumer keys over Basic, in the query and by OAuth 1.0a, and application passwords. Remembers the nonces.
class Gate {
public:
    /// Consumer keys count for wc routes alone; over plain HTTP only OAuth does.
    Visitor admit(const Shop &shop, const HttpRequest &request, bool tls, bool wcRoute);

private:
    Visitor basic(const Shop &shop, const HttpRequest &request, bool wcRoute) const;
    std::optional<Visitor> oauth(const Shop &shop, const HttpRequest &request, bool tls);
    std::optional<Failure> checkFreshness(
        const Shop &shop, const QString &key, qint64 timestamp, const QByteArray &nonce);

    /// By key, then by timestamp: a second call in the same second takes the place of the first.
    QHash<QString, QMap<qint64, QByteArray>> m_nonces;
};

} // namespace sim::woo
