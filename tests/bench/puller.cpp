// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/puller.h"

#include "tests/bench/figure.h"

namespace sampan::bench {

Puller::Puller(Session &session, AccountId account, Shop shop)
    : m_session(session)
    , m_account(account)
    , m_shop(std::move(shop))
    , m_lease(account.value, Lease::thisProcess(QString::number(account.value)), session.clock())
{
    const auto taken = write([&](Database &database) -> Result<bool> {
        m_facts = *readAccountFacts(database, session.registry(), account.value);
        return m_lease.take(database) != Lease::Try::OtherHolds;
    });
    if (!taken || !*taken)
        qFatal("the account is held elsewhere");
    m_view = viewOf(m_facts);
}

Time Puller::pull(bool full, const std::function<bool()> &stop)
{
    m_elsewhere = Time::now().since(Time::now());
    const Time time = timed([&] {
        const ChangeContext &context = m_session.context();
        (void)write([&](Database &database) -> Result<bool> {
            requestStreams(database, m_facts, {{QStringLiteral("products")}, false, {}}, context.clock.now());
            if (full)
                database.run("DELETE FROM cursors");
            return true;
        });
        while (!stop || !stop()) {
            auto claimed = write([&](Database &database) -> Result<std::vector<StoredOperation>> {
                Work work(database, context, Cause::Send, Actor::engine(m_facts.name));
                auto next = claimNext(work, m_facts, 1);
                work.finish();
                return next;
            });
            if (!claimed)
                qFatal("%s", qPrintable(claimed.error().what.text()));
            if (claimed->empty())
                break;
            for (StoredOperation &stored : *claimed)
                carry(std::move(stored));
        }
    });
    return time.without(m_elsewhere);
}

void Puller::carry(StoredOperation stored)
{
    const ChangeContext &context = m_session.context();
    std::optional<Completed> completed;
    for (;;) {
        Decision decision = m_facts.connector->step(stored.operation, stored.talk, m_view, context.clock.now());
        stored.factsOf = static_cast<int>(stored.talk.size());
        const bool sends = std::holds_alternative<Send>(decision.next);
        const Step step{stored, std::move(completed), std::move(decision.facts), std::move(decision.next), sends,
            std::nullopt, m_lease.fence(), Seconds(120), false};
        const auto outcome = write([&](Database &database) { return writeStep(database, context, step); });
        if (!outcome || outcome->leaseLost)
            qFatal("a step failed: %s", outcome ? "the lease is lost" : qPrintable(outcome.error().what.text()));
        m_products += outcome->counts.products;
        if (const Refused *refused = std::get_if<Refused>(&*step.next))
            qFatal("refused: %s", qPrintable(refused->reason.text()));
        if (!sends)
            return;
        const Send &send = std::get<Send>(*step.next);
        Answer answer;
        m_elsewhere += timed([&] { answer = m_shop(send.request); });
        Exchange exchange{
            send.request, Exchange::Outcome::Answered, std::move(answer), outcome->begunAt, context.clock.now()};
        const Verdict verdict = m_facts.connector->judge(exchange.request, exchange.answer);
        stored.talk.push_back(exchange);
        completed = Completed{outcome->begun, send, ExchangeState::Answered, true, std::move(exchange), verdict};
    }
}

} // namespace sampan::bench
