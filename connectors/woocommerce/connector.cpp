// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/orders.h"
#include "connectors/woocommerce/preview.h"
#include "connectors/woocommerce/pull_products.h"
#include "connectors/woocommerce/push_values.h"
#include "connectors/woocommerce/sign.h"
#include "connectors/woocommerce/who_am_i.h"

namespace sampan {

namespace {
using namespace woocommerce;

struct Stepper {
    const Talk &talk;

    Decision operator()(const WhoAmI &) const { return whoAmI(talk); }
    Decision operator()(const PullProducts &task) const { return pullProducts(task, talk); }
    Decision operator()(const SweepIds &task) const { return sweepIds(task, talk); }
    Decision operator()(const ReadItems &task) const { return readItems(task, talk); }
    Decision operator()(const SetPrices &task) const { return setPrices(task, talk); }
    Decision operator()(const SetStock &task) const { return setStock(task, talk); }
    Decision operator()(const CreateOrder &task) const { return createOrder(task, talk); }
    Decision operator()(const AmendOrder &task) const { return amendOrder(task, talk); }
    Decision operator()(const CancelOrder &task) const { return cancelOrder(task, talk); }
    Decision operator()(const AddNote &task) const { return addNote(task, talk); }
    Decision operator()(const PullOrders &task) const { return pullOrders(task, talk); }
    Decision operator()(const ReadOrders &task) const { return readOrders(task, talk); }
    /// What only marketplaces do.
    template <typename Other>
    Decision operator()(const Other &task) const
    {
        return {{},
            Refused{
                AnswerClass::Invalid, Sentence::tr("A WooCommerce shop cannot be asked to: %1.").arg(nameOf(task))}};
    }
};

class WooCommerce final : public Connector {
public:
    const ConnectorInfo &info() const override { return woocommerce::info(); }

    Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account,
        Instant now) const override
    {
        const Talk talk{soFar, account, now};
        Decision decision = std::visit(Stepper{talk}, operation.task);
        if (!soFar.empty())
            remarkNoise(soFar.back(), decision.facts);
        return decision;
    }

    Verdict judge(const Request &request, const Answer &answer) const override
    {
        return woocommerce::judge(request, answer);
    }

    Request sign(const Request &request, const Secrets &secrets, const AccountView &account, Instant now,
        const QByteArray &nonce) const override
    {
        return woocommerce::sign(request, secrets, account, now, nonce);
    }

    QString batchKey(const Task &, const Item &item) const override { return woocommerce::batchKey(item); }

    std::vector<Request> preview(const Operation &operation, const AccountView &account, Instant now) const override
    {
        const std::vector<Request> known = woocommerce::preview(operation.task, account, now);
        return known.empty() ? Connector::preview(operation, account, now) : known;
    }

private:
    static void remarkNoise(const Exchange &exchange, std::vector<Fact> &facts)
    {
        const QByteArray &body = exchange.answer.body;
        if (body.isEmpty() || body.startsWith('{') || body.startsWith('['))
            return;
        if (const Result<Reply> reply = Reply::read(body); reply && !reply->noise().isEmpty())
            facts.push_back(Remark{{},
                Sentence::tr("A plugin of the shop prints text into its answers, which were readable all the same: %1")
                    .arg(reply->noise())});
    }
};
} // namespace

std::unique_ptr<Connector> make_woocommerce();
std::unique_ptr<Connector> make_woocommerce()
{
    return std::make_unique<WooCommerce>();
}

} // namespace sampan
