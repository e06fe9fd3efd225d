// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/registry.h"

namespace sampan {

/// A connector that says what a test told it to. Its step() asks one question and is done.
class FakeConnector final : public Connector {
public:
    explicit FakeConnector(ConnectorInfo info);

    const ConnectorInfo &info() const override { return m_info; }
    Capabilities &capabilities() { return m_info.capabilities; }

    Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account,
        Instant now) const override;
    Verdict judge(const Request &request, const Answer &answer) const override;
    Request sign(const Request &request, const Secrets &secrets, const AccountView &account, Instant now,
        const QByteArray &nonce) const override;

private:
    ConnectorInfo m_info;
};

/// Two kinds of account: "testshop", which takes orders and their stock, and "testmarket", which has no price step and
/// needs no category until a test says so.
class TestRegistry {
public:
    TestRegistry();

    const Registry &registry() const { return m_registry; }
    Capabilities &shop() { return m_shop->capabilities(); }
    Capabilities &marketplace() { return m_marketplace->capabilities(); }

private:
    FakeConnector *m_shop;
    FakeConnector *m_marketplace;
    Registry m_registry;
};

} // namespace sampan
