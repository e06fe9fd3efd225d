// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/sync/registry.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace sim {
class Simulator;
}

namespace sampan {

class Session;

struct PracticeOptions {
    quint16 port = 0; ///< of the first simulator; the others follow. 0: any free ones
    quint64 seed = 1;
    int products = 2000;
    QString faults = QStringLiteral("off");
};

/// The simulators of all remote systems, on loopback.
class Practice {
public:
    explicit Practice(PracticeOptions options);
    ~Practice();

    Result<> start();

    /// {"simulators":[{"kind", "url", "credentials", "ledger", "control"}]}
    QJsonObject describe() const;
    QString url(const QString &kind) const;
    QString controlUrl(const QString &kind) const;
    QJsonObject credentials(const QString &kind) const;

private:
    const sim::Simulator *find(const QString &kind) const;

    PracticeOptions m_options;
    Registry m_registry;
    std::vector<std::unique_ptr<sim::Simulator>> m_simulators;
};

/// The practice workspace: a brand, its shop and a marketplace wired to the simulators, a rate, a price rule. Credentials
/// stay in memory, unless the session's store is open already. Does nothing where it was done before, but for the
/// addresses, which change with every start.
Result<> preparePractice(Session &session, const Practice &simulators);

} // namespace sampan
