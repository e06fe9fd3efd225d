// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/account.h"
#include "connectors/jdid/categories.h"
#include "connectors/jdid/info.h"
#include "connectors/jdid/judge.h"
#include "connectors/jdid/labels.h"
#include "connectors/jdid/order_details.h"
#include "connectors/jdid/order_reading.h"
#include "connectors/jdid/orders.h"
#include "connectors/jdid/products.h"
#include "connectors/jdid/publish.h"
#include "connectors/jdid/pushes.h"
#include "connectors/jdid/read_items.h"
#include "connectors/jdid/signing.h"

namespace sampan {

using namespace Qt::StringLiterals;

namespace {
template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>; // older clang needs to be told

/// JD.ID's V2 protocol. The company closed in March 2023; what is said here is what its clients said.
class Jdid final : public Connector {
public:
    const ConnectorInfo &info() const override { return m_info; }

    Decision step(const Operation &operation, std::span<const Exchange> soFar, const AccountView &account,
        Instant now) const override
    {
        const jdid::Context context{soFar, account, jdid::Options(account), now};
        return std::visit(Overloaded{
                              [&](const WhoAmI &) { return jdid::whoAmI(context); },
                              [&](const RenewToken &) { return jdid::renewToken(context); },
                              [&](const PullProducts &task) { return jdid::pullProducts(context, task); },
                              [&](const SweepIds &task) { return jdid::sweepIds(context, task); },
                              [&](const ReadItems &task) { return jdid::readItems(context, task); },
                              [&](const PullOrders &task) { return jdid::pullOrders(context, task); },
                              [&](const ReadOrders &task) { return jdid::readOrders(context, task); },
                              [&](const PullCategories &) { return jdid::pullCategories(context); },
                              [&](const PullAttributes &task) { return jdid::pullAttributes(context, task); },
                              [&](const SetPrices &task) { return jdid::setPrices(context, task); },
                              [&](const SetStock &task) { return jdid::setStock(context, task); },
                              [&](const SetShelf &task) { return jdid::setShelf(context, task); },
                              [&](const PublishProduct &task) { return jdid::publishProduct(context, task); },
                              [&](const FetchLabel &task) { return jdid::fetchLabel(context, task); },
                              [&](const HandOver &task) { return jdid::handOver(context, task); },
                              [&](const auto &) {
                                  return Decision{{},
                                      Refused{AnswerClass::Permission,
                                          Sentence::tr("JD.ID has no call for this; use its seller centre.")}};
                              },
                          },
            operation.task);
    }

    Verdict judge(const Request &request, const Answer &answer) const override
    {
        return jdid::judgeAnswer(request, answer);
    }

    Request sign(const Request &request, const Secrets &secrets, const AccountView &account, Instant now,
        const QByteArray &) const override
    {
        return jdid::signRequest(request, secrets, account, now);
    }

    std::vector<Request> preview(const Operation &operation, const AccountView &account, Instant now) const override;

private:
    const ConnectorInfo m_info = jdid::makeInfo();
};

std::vector<Request> Jdid::preview(const Operation &operation, const AccountView &account, Instant now) const
{
    const jdid::Options options(account);
    std::vector<Request> requests;
    std::visit(Overloaded{
                   [&](const PublishProduct &task) { requests = jdid::previewPublish(task, options); },
                   [&](const SetPrices &task) {
                       for (const Item &item : task.items) {
                           if (jdid::whyNotPrice(item).isEmpty())
                               requests.push_back(jdid::priceRequest(item, options));
                       }
                   },
                   [&](const SetStock &task) { requests = jdid::stockRequests(task, options); },
                   [&](const FetchLabel &task) {
                       requests = {jdid::orderRequest(u"order"_s, task.remoteOrder, options).request,
                           jdid::printRequest(task.remoteOrder, options)};
                   },
                   [&](const HandOver &task) {
                       requests = {jdid::orderRequest(u"order"_s, task.remoteOrder, options).request};
                       if (options.printFirst && task.tracking.isEmpty())
                           requests.push_back(jdid::printRequest(task.remoteOrder, options));
                       requests.push_back(jdid::sendGoodsRequest(task, options));
                   },
                   [&](const auto &) { requests = Connector::preview(operation, account, now); },
               },
        operation.task);
    return requests;
}
} // namespace

std::unique_ptr<Connector> make_jdid()
{
    return std::make_unique<Jdid>();
}

} // namespace sampan
