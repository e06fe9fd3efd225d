// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/saboteur.h"

#include "connectors/registry.h"

namespace sampan {

namespace {
    /// A connector that forwards everything; each saboteur changes one thing.
    class Saboteur : public Connector {
    public:
        explicit Saboteur(std::unique_ptr<Connector> real)
            : m_real(std::move(real))
        {
        }

        const ConnectorInfo &info() const override { return m_real->info(); }
        Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account, Instant now) const override { return m_real->step(operation, soFar, account, now); }
        Verdict judge(const Request &request, const Answer &answer) const override { return m_real->judge(request, answer); }
        Request sign(const Request &request, const Secrets &secrets, const AccountView &account, Instant now, const QByteArray &nonce) const override { return m_real->sign(request, secrets, account, now, nonce); }
        QString batchKey(const Task &task, const Item &item) const override { return m_real->batchKey(task, item); }
        std::vector<Request> preview(const Operation &operation, const AccountView &account, Instant now) const override { return m_real->preview(operation, account, now); }

    private:
        std::unique_ptr<Connector> m_real;
    };

    /// Leaves out half of the products that it reads.
    class LosesProducts final : public Saboteur {
    public:
        using Saboteur::Saboteur;
        Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account, Instant now) const override
        {
            Decision decision = Saboteur::step(operation, soFar, account, now);
            std::erase_if(decision.facts, [lose = false](const Fact &fact) mutable { return std::holds_alternative<ProductSeen>(fact) && std::exchange(lose, !lose); });
            return decision;
        }
    };

    /// Changes what is sent before the real connector sees it.
    template <typename Wanted> class Falsifies final : public Saboteur {
    public:
        using Change = void (*)(Wanted &task);
        Falsifies(std::unique_ptr<Connector> real, Change change)
            : Saboteur(std::move(real))
            , m_change(change)
        {
        }
        Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account, Instant now) const override
        {
            Operation changed = operation;
            if (auto *wanted = std::get_if<Wanted>(&changed.task))
                m_change(*wanted);
            return Saboteur::step(changed, soFar, account, now);
        }

    private:
        Change m_change;
    };

    /// Says that it is done, and sends nothing.
    template <typename Wanted> class Pretends final : public Saboteur {
    public:
        using Claim = std::vector<Fact> (*)(const Wanted &task);
        Pretends(std::unique_ptr<Connector> real, Claim claim)
            : Saboteur(std::move(real))
            , m_claim(claim)
        {
        }
        Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account, Instant now) const override
        {
            if (const auto *wanted = std::get_if<Wanted>(&operation.task))
                return {m_claim(*wanted), Done {}};
            return Saboteur::step(operation, soFar, account, now);
        }

    private:
        Claim m_claim;
    };

    void louder(PublishProduct &task)
    {
        for (PublishItem &item : task.items)
            item.title += u'!';
    }

    void more(SetStock &task)
    {
        for (Item &item : task.items)
            item.stock = item.stock.value_or(0) + 1000;
    }

    void oneTooMany(CreateOrder &task)
    {
        task.lines.front().quantity += 1;
    }

    void twiceThePrice(CreateOrder &task)
    {
        task.total = task.total + task.lines.front().total;
        task.lines.front().total = task.lines.front().total + task.lines.front().total;
    }

    void withoutNote(CreateOrder &task)
    {
        task.note.clear();
    }

    std::vector<Fact> accepted(const SetPrices &task)
    {
        ItemAccepted fact;
        for (const Item &item : task.items)
            fact.outbox.insert(fact.outbox.end(), item.outbox.begin(), item.outbox.end());
        return {fact};
    }

    std::vector<Fact> cancelled(const CancelOrder &task)
    {
        return {OrderCancelled {task.order}};
    }

    std::unique_ptr<Connector> sabotaged(const QString &guard, const QString &kind, std::unique_ptr<Connector> real)
    {
        const bool shop = kind == u"woocommerce";
        if (guard == u"catalogue" && shop)
            return std::make_unique<LosesProducts>(std::move(real));
        if (guard == u"listings" && !shop)
            return std::make_unique<Falsifies<PublishProduct>>(std::move(real), louder);
        if (guard == u"stock" && !shop)
            return std::make_unique<Falsifies<SetStock>>(std::move(real), more);
        if (guard == u"lines" && shop)
            return std::make_unique<Falsifies<CreateOrder>>(std::move(real), oneTooMany);
        if (guard == u"notes" && shop)
            return std::make_unique<Falsifies<CreateOrder>>(std::move(real), withoutNote);
        if (guard == u"money" && shop)
            return std::make_unique<Falsifies<CreateOrder>>(std::move(real), twiceThePrice);
        if (guard == u"undo" && !shop)
            return std::make_unique<Pretends<SetPrices>>(std::move(real), accepted);
        if (guard == u"cancels" && shop)
            return std::make_unique<Pretends<CancelOrder>>(std::move(real), cancelled);
        return real;
    }
}

Registry sabotagedRegistry(const QString &guard)
{
    std::vector<std::unique_ptr<Connector>> connectors;
    for (auto &connector : makeConnectors()) {
        const QString kind = connector->info().kind;
        connectors.push_back(sabotaged(guard, kind, std::move(connector)));
    }
    return Registry(std::move(connectors));
}

} // namespace sampan
