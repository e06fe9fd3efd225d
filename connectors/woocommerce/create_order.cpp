// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/leftovers.h"
#include "connectors/woocommerce/note_writer.h"
#include "connectors/woocommerce/order_body.h"
#include "connectors/woocommerce/order_check.h"
#include "connectors/woocommerce/order_search.h"
#include "connectors/woocommerce/orders.h"

namespace sampan::woocommerce {

namespace {
constexpr int mostCreations = 3;

/// The way of one order into the shop: create; if that is unknown, search; read back what was found; see that it
/// took its stock; add the note.
class Creation {
public:
    Creation(const CreateOrder &task, const Talk &talk)
        : m_task(task)
        , m_talk(talk)
    {
    }

    Decision decide()
    {
        std::optional<Next> next = arrive();
        if (!next)
            next = complete();
        if (!next)
            next = annotate();
        return {std::move(m_facts), std::move(*next)};
    }

private:
    const Exchange *take()
    {
        if (m_at == m_talk.soFar.size())
            return nullptr;
        m_facts.clear();
        return &m_talk.soFar[m_at++];
    }

    // Until it is there and its number known.
    std::optional<Next> arrive()
    {
        for (int tries = 0; tries < mostCreations; ++tries) {
            const Exchange *create = take();
            if (!create)
                return createRequest();
            // A good answer without the order's number does not say that there is one: it is looked for as after none.
            const std::optional<Reply> reply = replyOf(*create);
            if (reply && reply->root()["id"].integer().value_or(0) > 0) {
                created(reply->root());
                return std::nullopt;
            }
            if (!reply && !isUncertain(*create))
                return refused(*create);
            if (std::optional<Next> next = search(*create))
                return next;
            if (!m_order.isEmpty())
                return readBack();
        }
        return Refused{AnswerClass::Transient,
            Sentence::tr(
                "The shop did not answer %1 times, and the order is not there. Try again when the shop is well.")
                .arg(mostCreations)};
    }

    Send createRequest() const
    {
        const int decimals = m_task.currency.exponent();
        Send send = once(
            post(m_talk.account, QStringLiteral("create"), QStringLiteral("/orders"), orderBody(m_task, m_talk.account),
                {{QStringLiteral("dp"), QString::number(decimals)},
                    {QStringLiteral("_fields"), QLatin1StringView(orderFields)}}));
        send.personal = true;
        return send;
    }

    std::optional<Next> search(const Exchange &create)
    {
        // No answer: the engine has waited. A bad answer: the server may still be at work.
        const Instant quiet = quietAfter(create, m_talk.account);
        if (m_at == m_talk.soFar.size() && create.outcome == Exchange::Outcome::Answered && m_talk.now < quiet)
            return Wait{quiet - m_talk.now};
        OrderSearch search(m_task.reference, create, m_talk.account);
        if (std::optional<Next> next = go(search))
            return next;
        if (search.isFound()) {
            const auto [id, number] = search.first();
            m_order = id;
            m_facts.push_back(OrderPushed{m_task.order, id, number, search.doubles()});
        }
        return std::nullopt;
    }

    std::optional<Next> go(OrderSearch &search)
    {
        while (!search.isDone()) {
            Next next = search.next();
            const Exchange *page = std::holds_alternative<Send>(next) ? take() : nullptr;
            if (!page)
                return next;
            search.take(*page);
        }
        return std::nullopt;
    }

    std::optional<Next> readBack()
    {
        const Exchange *read = take();
        if (!read) {
            const NameValues query{{QStringLiteral("dp"), QString::number(m_task.currency.exponent())}};
            return reading(get(
                m_talk.account, QStringLiteral("read back"), QStringLiteral("/orders/") + m_order, query, orderFields));
        }
        if (const std::optional<Reply> reply = replyOf(*read))
            compared(reply->root());
        return std::nullopt;
    }

    void created(const Json &order)
    {
        m_order = order["id"].text();
        const QString number = order["number"].trimmed();
        m_facts.push_back(OrderPushed{m_task.order, m_order, number.isEmpty() ? m_order : number, {}});
        compared(order);
    }

    void compared(const Json &order)
    {
        const std::vector<Fact> remarks = differences(m_task, order);
        m_facts.insert(m_facts.end(), remarks.begin(), remarks.end());
        // A server that died in the middle leaves it unpaid: whole, but without its stock taken.
        m_unfinished = isUnfinished(order["status"].text());
    }

    std::optional<Next> complete()
    {
        if (!m_unfinished)
            return std::nullopt;
        const Exchange *finish = take();
        if (!finish) {
            return repeatable(put(m_talk.account, QStringLiteral("finish"), QStringLiteral("/orders/") + m_order,
                {{QStringLiteral("status"), QStringLiteral("processing")}},
                {{QStringLiteral("_fields"), QStringLiteral("id,status")}}));
        }
        if (!replyOf(*finish))
            m_facts.push_back(Remark{m_task.reference,
                Sentence::tr(
                    "Order %1 is in the shop but could not be set to processing, so it takes no stock there. %2")
                    .arg(m_order)
                    .arg(refusedBy(*finish).reason.english())});
        return std::nullopt;
    }

    std::optional<Next> annotate()
    {
        NoteWriter note(m_order, m_task.note, m_talk);
        while (!note.isDone()) {
            Next next = note.next();
            const Exchange *exchange = take();
            if (!exchange)
                return next;
            note.take(*exchange);
        }
        if (note.refused())
            m_facts.push_back(Remark{m_task.reference,
                Sentence::tr("The note could not be added to order %1 in the shop. %2")
                    .arg(m_order)
                    .arg(note.refused()->reason.english())});
        return Done{};
    }

    Next refused(const Exchange &create)
    {
        const std::optional<ShopError> error = errorIn(create.answer);
        if (error && error->namesParameter(u"currency"))
            return Refused{AnswerClass::Invalid,
                Sentence::tr("The shop does not know the currency %1. Push the orders of this account in the shop's "
                             "own currency.")
                    .arg(m_task.currency.code())};
        Leftovers leftovers(m_task.reference, create, m_talk.account);
        while (std::optional<Send> send = leftovers.next()) {
            const Exchange *exchange = take();
            if (!exchange)
                return std::move(*send);
            leftovers.take(*exchange);
        }
        return refusedBy(create);
    }

    const CreateOrder &m_task;
    const Talk &m_talk;
    size_t m_at = 0;
    std::vector<Fact> m_facts;
    QString m_order;
    bool m_unfinished = false;
};
} // namespace

Decision createOrder(const CreateOrder &task, const Talk &talk)
{
    if (talk.soFar.empty()) {
        if (const std::optional<Sentence> why = whyNotOrder(task, talk.account))
            return {{}, Refused{AnswerClass::Invalid, *why}};
    }
    return Creation(task, talk).decide();
}

} // namespace sampan::woocommerce
