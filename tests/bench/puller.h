// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/scene.h"

#include "core/change/account_facts.h"
#include "core/sync/lease.h"
#include "core/sync/steps.h"

namespace sampan::bench {

/// An account's pull as the engine carries it: the connector says what to ask, every exchange is a transaction of the
/// writer. In place of the network stands a function; what it takes is not counted.
class Puller {
public:
    using Shop = std::function<Answer(const Request &)>;
    Puller(Session &session, AccountId account, Shop shop);

    /// Asks for the products and goes on until nothing is open, or until `stop` says so.
    Time pull(bool full, const std::function<bool()> &stop = {});
    int products() const { return m_products; }

private:
    void carry(StoredOperation stored);
    template <typename Job>
    auto write(Job job)
    {
        return m_session.workspace().writer().submit(Urgency::Engine, std::move(job)).result();
    }

    Session &m_session;
    AccountId m_account;
    Shop m_shop;
    AccountFacts m_facts;
    AccountView m_view;
    Lease m_lease;
    Time m_elsewhere; ///< what the shop took
    int m_products = 0;
};

} // namespace sampan::bench
