// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/test_registry.h"

namespace sampan {

FakeConnector::FakeConnector(ConnectorInfo info)
    : m_info(std::move(info))
{
}

Decision FakeConnector::step(
    const Operation &operation, std::span<const Exchange> soFar, const AccountView &, Instant) const
{
    if (script)
        return script(operation, soFar);
    if (!soFar.empty())
        return {{}, Done{}};
    Send send;
    send.request.path = u'/' + nameOf(operation.task).replace(u' ', u'-');
    return {{}, send};
}

Verdict FakeConnector::judge(const Request &, const Answer &answer) const
{
    if (answer.status < 300)
        return {};
    const auto kind = [&] {
        switch (answer.status) {
        case 401:
            return AnswerClass::AuthExpired;
        case 403:
            return AnswerClass::AuthRevoked;
        case 429:
            return AnswerClass::Throttled;
        default:
            return answer.status >= 500 ? AnswerClass::Transient : AnswerClass::Invalid;
        }
    }();
    return {kind, Sentence::verbatim(QString::fromUtf8(answer.body)), Milliseconds(0)};
}

Request FakeConnector::sign(
    const Request &request, const Secrets &, const AccountView &, Instant, const QByteArray &) const
{
    return request;
}

namespace {
std::unique_ptr<FakeConnector> make(const QString &kind, const QString &name, AccountRole role)
{
    ConnectorInfo info;
    info.kind = kind;
    info.name = name;
    info.role = role;
    return std::make_unique<FakeConnector>(std::move(info));
}

} // namespace

TestRegistry::TestRegistry(std::vector<std::unique_ptr<Connector>> more)
    : m_shop(nullptr)
    , m_marketplace(nullptr)
    , m_registry([&] {
        auto shop = make(QStringLiteral("testshop"), QStringLiteral("Test Shop"), AccountRole::Shop);
        auto marketplace = make(QStringLiteral("testmarket"), QStringLiteral("Test Market"), AccountRole::Marketplace);
        m_shop = shop.get();
        m_marketplace = marketplace.get();
        more.push_back(std::move(shop));
        more.push_back(std::move(marketplace));
        return std::move(more);
    }())
{
    shop().takesOrders = true;
    shop().cancelsOrders = true;
    shop().ordersTakeStock = true;
    marketplace().takesContent = true;
    marketplace().takesPrices = true;
    marketplace().takesStock = true;
}

} // namespace sampan
