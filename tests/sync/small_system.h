// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/kit/local_server.h"
#include "tests/kit/sync_bench.h"

namespace sampan {

/// A shop and a marketplace in a few lines: what the engine does with requests, not what a system is like. Orders are
/// made once and looked for by their reference; prices are set at once; a stream is one page.
class SmallSystem {
public:
    RequestEffect priceEffect = RequestEffect::Repeatable;

    Decision step(const Operation &operation, std::span<const Exchange> soFar) const
    {
        if (const auto *create = std::get_if<CreateOrder>(&operation.task))
            return createOrder(*create, soFar);
        if (const auto *prices = std::get_if<SetPrices>(&operation.task))
            return setPrices(*prices, soFar);
        if (std::holds_alternative<RenewToken>(operation.task))
            return renewToken(soFar);
        if (soFar.empty())
            return {{}, ask("GET", u'/' + nameOf(operation.task).replace(u' ', u'-'), RequestEffect::Read)};
        return {{}, ended(soFar.back())};
    }

private:
    static Send ask(const char *method, const QString &path, RequestEffect effect, const QByteArray &body = {})
    {
        Send send;
        send.request.step = path.section(u'/', 1, 1);
        send.request.method = method;
        send.request.path = path;
        send.request.body = body;
        send.request.contentType = body.isEmpty() ? "" : "application/json";
        send.effect = effect;
        return send;
    }

    static Next ended(const Exchange &last)
    {
        if (last.answer.status == 403 || last.answer.status == 401)
            return Refused{AnswerClass::AuthRevoked, Sentence::verbatim(QStringLiteral("The key was revoked."))};
        if (last.answer.status >= 300)
            return Refused{AnswerClass::Invalid, Sentence::verbatim(QString::fromUtf8(last.answer.body))};
        return Done{};
    }

    static Decision createOrder(const CreateOrder &task, std::span<const Exchange> soFar)
    {
        const QByteArray body = "{\"reference\":\"" + task.reference.toUtf8() + "\"}";
        const Send create = ask("POST", QStringLiteral("/orders"), RequestEffect::Once, body);
        if (soFar.empty())
            return {{}, create};
        const Exchange &last = soFar.back();
        if (last.outcome == Exchange::Outcome::Unknown)
            return {{}, ask("GET", QStringLiteral("/find/") + task.reference, RequestEffect::Read)};
        if (last.answer.status >= 300)
            return {{}, ended(last)};
        if (last.request.step == u"find" && last.answer.body == "none")
            return {{}, create};
        return {{OrderPushed{task.order, QString::fromUtf8(last.answer.body), QString(), {}}}, Done{}};
    }

    Decision setPrices(const SetPrices &task, std::span<const Exchange> soFar) const
    {
        if (soFar.empty())
            return {{}, ask("PUT", QStringLiteral("/prices"), priceEffect, "{}")};
        const Exchange &last = soFar.back();
        if (last.outcome == Exchange::Outcome::Unknown)
            return {{}, ask("GET", QStringLiteral("/find/price"), RequestEffect::Read)};
        if (last.answer.status >= 300)
            return {{}, ended(last)};
        std::vector<Fact> facts;
        for (const Item &item : task.items) {
            facts.emplace_back(ItemAccepted{item.outbox, false});
            ListingSeen seen;
            seen.remoteItem = item.remoteItem;
            seen.remoteVariant = item.remoteVariant;
            seen.sku = item.sku;
            seen.price = item.price;
            facts.emplace_back(seen);
        }
        return {facts, Done{}};
    }

    static Decision renewToken(std::span<const Exchange> soFar)
    {
        if (soFar.empty())
            return {{}, ask("POST", QStringLiteral("/token"), RequestEffect::Once, "{}")};
        const Exchange &last = soFar.back();
        if (last.outcome == Exchange::Outcome::Unknown || last.answer.status >= 300)
            return {{}, Refused{AnswerClass::AuthRevoked, Sentence::verbatim(QStringLiteral("Sign in again."))}};
        return {{}, Done{{}, {{QStringLiteral("token"), QString::fromUtf8(last.answer.body)}}}};
    }
};

/// A scene whose shop and marketplace are this system on a local server, with makers of work to send.
class SmallScene {
public:
    explicit SmallScene(TestWorkspace &space)
        : m_space(space)
    {
        space.connectors().setScript([this](const Operation &operation, std::span<const Exchange> soFar) {
            return system.step(operation, soFar);
        });
        // With a timeout of 30 seconds more than the minute for which an operation stays in hand, less than a lease.
        space.connectors().shop().quietTime = Seconds(40);
        space.connectors().marketplace().quietTime = Seconds(40);
        scene = space.scene();
        for (qint64 account : {scene.shop, scene.market})
            space.inWork(
                [&](Work &work) { work.rows().get(Table::Account, account)->set(account::url, server.url()); });
    }

    /// An approved order whose push waits.
    qint64 waitingOrder(const QString &number = QStringLiteral("1001"))
    {
        const qint64 order = m_space.order(scene.market, {.number = number});
        must(m_space.approveOrder(order));
        must(m_space.queueOrder(order));
        return order;
    }
    /// A live listing whose approved price waits.
    qint64 waitingPrice(qint64 price = 2'500'000)
    {
        const qint64 listing = m_space.listing(scene.market, QStringLiteral("TEA-1"));
        m_space.goLive(listing);
        m_space.type(Table::Listing, listing, listing::price, price);
        must(m_space.approve(listing, {Aspect::Price}));
        must(m_space.queue(listing));
        return listing;
    }
    /// Longer than they may still be working on an unanswered request.
    void passQuietTime() { m_space.clock().advance(Seconds(75)); }

    SmallSystem system;
    LocalServer server;
    TestWorkspace::Scene scene;

private:
    TestWorkspace &m_space;
};

} // namespace sampan
