// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"
#include "tests/fuzz/fuzz.h"

namespace sampan::fuzz {

using namespace Qt::StringLiterals;

inline Item item(QStringView currency)
{
    return {ListingId(1), u"TEA-1"_s, u"501"_s, u"601"_s, Money::fromMinor(4500000, *Currency::fromCode(currency)).value(), 5, {OutboxId(1)}};
}

/// One of every kind of task, and of those whose page says how they go on.
inline std::vector<Task> everyTask(QStringView currency)
{
    const Money amount = Money::fromMinor(4500000, *Currency::fromCode(currency)).value();
    Item plain = item(currency);
    plain.sku = u"TEA-2"_s;
    plain.remoteItem = plain.remoteVariant = u"502"_s;
    PublishProduct publish;
    publish.title = u"Teh"_s;
    publish.category = u"12"_s;
    publish.brand = u"Merek"_s;
    publish.attributes = u"7=9"_s;
    publish.images = {u"https://cdn.example/1.jpg"_s};
    publish.items.resize(2);
    publish.items[0].item = publish.items[1].item = item(currency);
    publish.items[0].item.remoteItem = publish.items[0].item.remoteVariant = QString();
    publish.items[1].item.remoteItem = publish.items[1].item.remoteVariant = QString();
    publish.items[1].item.sku = u"TEA-2"_s;
    PublishProduct update = publish;
    update.brand = u"7"_s;
    update.items[0].item.remoteItem = u"501"_s;
    CreateOrder create;
    create.order = OrderId(1);
    create.reference = u"JD:77"_s;
    create.marketplace = u"JD.ID"_s;
    create.placedAt = instantFromMs(1795500000000);
    create.currency = amount.currency();
    create.lines = {{OrderLineId(1), u"TEA-1"_s, u"501"_s, u"601"_s, u"Tea"_s, 2, amount, amount}};
    create.fees = {{u"Platform discount"_s, -amount}};
    create.shipping = amount;
    create.total = amount;
    create.outbox = {OutboxId(1)};
    const std::vector<Item> items{item(currency), plain};
    return {WhoAmI{}, RenewToken{}, PullProducts{}, PullProducts{{}, u"2:x"_s, true}, PullProducts{u"2026-11-24T05:00:00Z"_s, u"2026-11-24T04:00:00Z|2026-11-24T05:00:00Z|90|1,2"_s, false},
        SweepIds{}, SweepIds{u"90|120|1|5"_s}, SweepIds{u"2:7:100:150:0"_s}, ReadItems{items}, PullOrders{}, PullOrders{u"yesterday"_s, u"9:x:7"_s}, ReadOrders{{u"77"_s, u"78"_s}},
        PullCategories{}, PullAttributes{u"12"_s, {}}, PullAttributes{u"12"_s, u"9:1:x"_s}, SetPrices{items}, SetStock{items}, SetShelf{item(currency), true}, publish, update, create,
        AmendOrder{OrderId(1), u"77"_s, {}, u"note"_s, {OutboxId(1)}}, CancelOrder{OrderId(1), u"77"_s, u"no stock"_s, {OutboxId(1)}}, AddNote{OrderId(1), u"77"_s, u"note"_s, {OutboxId(1)}},
        FetchLabel{OrderId(1), u"77"_s}, HandOver{OrderId(1), u"77"_s, {}, {}, {OutboxId(1)}}};
}

/// What the other side says to the nth request; an Unknown outcome for none.
using Script = std::function<std::optional<Answer>(const Request &, size_t n)>;

inline void check(const Sentence &sentence)
{
    FUZZ_VERIFY(!sentence.isEmpty());
    FUZZ_VERIFY(Sentence::fromStored(sentence.toStored()) == sentence);
    FUZZ_VERIFY(sentence.english().size() < 3000);
}

inline void check(const Fact &fact)
{
    if (const Remark *remark = std::get_if<Remark>(&fact))
        check(remark->what);
    if (const ItemRefused *refused = std::get_if<ItemRefused>(&fact))
        check(refused->reason);
    if (const VariantsSeen *seen = std::get_if<VariantsSeen>(&fact)) {
        FUZZ_VERIFY(!seen->remoteItem.isEmpty());
        for (const VariantSeen &variant : seen->variants)
            FUZZ_VERIFY(!variant.price || variant.price->minor() >= 0);
    }
    if (const ListingSeen *seen = std::get_if<ListingSeen>(&fact))
        FUZZ_VERIFY(!seen->price || seen->price->minor() >= 0);
    if (const OrderPushed *pushed = std::get_if<OrderPushed>(&fact))
        FUZZ_VERIFY(!pushed->remoteOrder.isEmpty());
    if (const RemoteIdLearned *learned = std::get_if<RemoteIdLearned>(&fact))
        FUZZ_VERIFY(!learned->remoteItem.isEmpty());
    if (const OrderSeen *seen = std::get_if<OrderSeen>(&fact)) {
        FUZZ_VERIFY(!seen->remoteOrder.isEmpty());
        Money sum = seen->shippingPaid - seen->orderDiscountSeller - seen->orderDiscountPlatform;
        for (const OrderLineSeen &line : seen->lines) {
            FUZZ_VERIFY(line.quantity >= 0 && !line.remoteLine.isEmpty());
            sum = sum + line.paid;
        }
        FUZZ_VERIFY(sum == seen->total);
    }
}

/// Plays a task to its end, or until it has asked often enough.
inline void converse(const Connector &connector, const AccountView &account, const Task &task, const Script &script)
{
    const Operation operation{OperationId(1), account.id, task};
    std::vector<Exchange> soFar;
    Instant now = instantFromMs(1795500000000);
    for (int waits = 0; waits < 20 && soFar.size() < 25;) {
        const Decision decision = connector.step(operation, soFar, account, now);
        for (const Fact &fact : decision.facts)
            check(fact);
        if (const Refused *refused = std::get_if<Refused>(&decision.next))
            check(refused->reason);
        if (const AskPerson *ask = std::get_if<AskPerson>(&decision.next))
            check(ask->what);
        if (const Wait *wait = std::get_if<Wait>(&decision.next)) {
            FUZZ_VERIFY(wait->time.count() >= 0);
            now += wait->time;
            ++waits;
            continue;
        }
        const Send *send = std::get_if<Send>(&decision.next);
        if (!send)
            return;
        FUZZ_VERIFY(!send->request.step.isEmpty() && send->timeout.count() > 0);
        Exchange exchange;
        exchange.request = send->request;
        exchange.sentAt = now;
        now += Milliseconds(100);
        exchange.answeredAt = now;
        const std::optional<Answer> answer = script(send->request, soFar.size());
        if (answer) {
            exchange.answer = *answer;
            const Verdict verdict = connector.judge(send->request, *answer);
            if (verdict.kind != AnswerClass::Success)
                check(verdict.what);
            FUZZ_VERIFY(!verdict.retryAfter || (verdict.retryAfter->count() >= 0 && *verdict.retryAfter <= Hours(24)));
        } else {
            exchange.outcome = Exchange::Outcome::Unknown;
        }
        soFar.push_back(std::move(exchange));
    }
}

/// Input: parts, each the answer to one request, the first again when there are no more. A first byte below a blank (and no
/// white space) names the one task that is asked for; else it is every task. A part that begins with a digit has its status.
inline void converseWith(const Connector &connector, const AccountView &account, const std::vector<Task> &tasks, QByteArray input,
    const std::function<QByteArray(const Request &, const QByteArray &)> &bodyOf)
{
    std::optional<size_t> only;
    if (!input.isEmpty() && input[0] < 0x20 && input[0] > 0 && !strchr("\t\n\r", input[0])) {
        only = static_cast<size_t>(input[0] - 1) % tasks.size();
        input.remove(0, 1);
    }
#ifdef SAMPAN_FUZZ
    if (!only) // one at a time is faster; which, depends on the input alone
        only = static_cast<size_t>(input.size()) % tasks.size();
#endif
    const QByteArrayList parts = partsOf(input);
    const Script script = [&](const Request &request, size_t n) -> std::optional<Answer> {
        QByteArray part = parts[n < size_t(parts.size()) ? qsizetype(n) : 0];
        Answer answer;
        answer.status = 200;
        if (part.startsWith("5 "))
            return std::nullopt;
        if (part.size() > 4 && part[0] >= '1' && part[0] <= '5' && part[3] == ' ') {
            answer.status = part.left(3).toInt();
            const qsizetype end = std::max<qsizetype>(4, part.indexOf('\n'));
            answer.headers = {{u"Retry-After"_s, QString::fromUtf8(part.mid(4, end - 4))}, {u"Location"_s, QString::fromUtf8(part.mid(4, end - 4))},
                {u"X-WP-Total"_s, QString::fromUtf8(part.mid(4, end - 4))}};
            part = part.mid(end);
        }
        answer.body = bodyOf(request, part);
        return answer;
    };
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (!only || *only == i)
            converse(connector, account, tasks[i], script);
    }
}

} // namespace sampan::fuzz
