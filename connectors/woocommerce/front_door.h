// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"

namespace sampan::woocommerce {

/// Looks for WordPress's REST index behind the address that was typed: at /wp-json/, then at /index.php/wp-json/, then,
/// only to tell a shop with its permalinks off from no shop at all, at /?rest_route=/.
class FrontDoor {
public:
    /// Takes one exchange after the other; true while it is a probe of ours.
    bool take(const Exchange &exchange);

    /// The next probe, a refusal, or nothing: the door is found.
    std::optional<Next> next(const AccountView &account) const;

    const QString &api() const { return m_api; }
    const QString &name() const { return m_name; }
    const QString &url() const { return m_url; }
    const QString &timeZone() const { return m_timeZone; }

private:
    void read(const Json &index);

    bool m_found = false;
    bool m_withoutWooCommerce = false;
    bool m_permalinksOff = false;
    int m_asked = 0;
    std::optional<Refused> m_why; ///< of the first probe, whose words fit what was typed
    QString m_api, m_name, m_url, m_timeZone;
};

} // namespace sampan::woocommerce
