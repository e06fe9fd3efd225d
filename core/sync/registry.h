// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <memory>
#include <vector>

namespace sampan {

/// The kinds of account that this program knows. Built once by app/ (connectors/registry.h) and handed on.
class Registry {
public:
    explicit Registry(std::vector<std::unique_ptr<Connector>> connectors);

    const Connector *find(QStringView kind) const; ///< null if there is none
    const std::vector<std::unique_ptr<Connector>> &all() const { return m_connectors; }

private:
    std::vector<std::unique_ptr<Connector>> m_connectors;
};

} // namespace sampan
