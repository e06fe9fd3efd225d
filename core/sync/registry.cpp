// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/registry.h"

namespace sampan {

Registry::Registry(std::vector<std::unique_ptr<Connector>> connectors)
    : m_connectors(std::move(connectors))
{
}

const Connector *Registry::find(QStringView kind) const
{
    for (const auto &connector : m_connectors) {
        if (connector->info().kind == kind)
            return connector.get();
    }
    return nullptr;
}

} // namespace sampan
