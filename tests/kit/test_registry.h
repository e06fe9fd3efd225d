// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/registry.h"

#include <functional>

namespace sampan {

/// A connector that says what a test told it to; without a script, its step() asks one question and is done. Verdicts
/// follow the status: 401 expired, 403 revoked, 429 throttled, 5xx transient, other errors invalid.
class FakeConnector final : public Connector {
public:
    explicit FakeConnector(ConnectorInfo info);

    const ConnectorInfo &info() const override { return m_info; }
    Capabilities &capabilities() { return m_info.capabilities; }
    using Script = std::function<Decision(const Operation &, std::span<const Exchange>)>;
    Script script; ///< set before an engine starts; called in its thread

    Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account,
        Instant now) const override;
    Verdict judge(const Request &request, const Answer &answer) const override;
    Request sign(const Request &request, const Secrets &secrets, const AccountView &account, Instant now,
        const QByteArray &nonce) const override;

private:
    ConnectorInfo m_info;
};

/// Two kinds of account and what a test adds: "testshop", which takes orders and their stock, and "testmarket", which has no price step and
/// needs no category until a test says so.
class TestRegistry {
public:
    explicit TestRegistry(std::vector<std::unique_ptr<Connector>> more = {});

    const Registry &registry() const { return m_registry; }
    Capabilities &shop() { return m_shop->capabilities(); }
    Capabilities &marketplace() { return m_marketplace->capabilities(); }
    void setScript(const FakeConnector::Script &script) { m_shop->script = m_marketplace->script = script; }

private:
    FakeConnector *m_shop;
    FakeConnector *m_marketplace;
    Registry m_registry;
};

} // namespace sampan
