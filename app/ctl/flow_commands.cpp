// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/rows.h"

#include "core/catalogue/drift.h"
#include "core/catalogue/listings.h"
#include "core/change/approvals.h"
#include "core/labels/label_store.h"
#include "core/orders/hand_over.h"
#include "core/orders/push.h"
#include "core/sync/preview.h"
#include "core/views/keys.h"

#include <QJsonDocument>

namespace sampan::ctl {

namespace {

// Does something to each row, in one change; what is refused is said, the others go on.
template <typename Each> Result<Reply> forEachRow(Context &context, const Arguments &arguments, Cause cause, const Sentence &said, Each each)
{
    const auto view = viewFor(arguments.words[0]);
    if (!view)
        return tl::unexpected(view.error());
    const Table table = (*view)->table;
    if (table != Table::Listing && table != Table::Order)
        return fail(ErrorCode::Usage, Sentence::tr("Listings, prices and orders are approved and sent; %1 are not.").arg(arguments.words[0]));
    Reply reply;
    const auto done = context.session.write([&](Database &database) -> Result<CommitResult> {
        reply = Reply();
        const auto rows = rowsMeant(database, **view, arguments.words.mid(1), arguments.values(QStringLiteral("where")));
        if (!rows)
            return tl::unexpected(rows.error());
        Work work(database, context.session.context(), cause, context.session.actor(), arguments.value(QStringLiteral("note")));
        int moved = 0;
        for (qint64 id : *rows) {
            Row *row = work.rows().get(table, id);
            const Result<> went = row ? each(work, *row) : fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
            if (went)
                ++moved;
            else
                work.refuse({table, id, 0}, went.error().what);
            if (work.rows().size() > 2000)
                work.settle();
        }
        CommitResult result = work.finish();
        addProblems(database, result, reply);
        reply.exit = result.refusals.empty() ? ExitDone : moved > 0 ? ExitPartly : ExitFailed;
        reply.json.insert(QStringLiteral("done"), moved);
        reply.lines.prepend(said.arg(moved).text());
        return result;
    });
    if (!done)
        return tl::unexpected(done.error());
    reply.json.insert(QStringLiteral("commit"), done->commit.value);
    if (reply.exit == ExitFailed && !done->refusals.empty() && done->refusals.size() == 1)
        return fail(ErrorCode::Refused, done->refusals.front().why);
    return reply;
}

Result<Reply> listOn(Context &context, const Arguments &arguments)
{
    Reply reply;
    const auto done = context.session.write([&](Database &database) -> Result<CommitResult> {
        reply = Reply();
        const auto account = accountNamed(database, arguments.words[0]);
        if (!account)
            return tl::unexpected(account.error());
        QStringList skus = arguments.words.mid(1);
        if (const QStringList where = arguments.values(QStringLiteral("where")); !where.isEmpty()) {
            const auto rows = rowsMeant(database, *viewNamed(u"variants"), {}, where);
            if (!rows)
                return tl::unexpected(rows.error());
            for (qint64 id : *rows)
                skus.append(keyOf(database, Table::Variant, id));
        }
        if (skus.isEmpty())
            return fail(ErrorCode::Usage, Sentence::tr("Say which products: by SKU or with --where FIELD=VALUE."));
        Work work(database, context.session.context(), Cause::Edit, context.session.actor());
        int made = 0;
        QJsonArray refused;
        for (const QString &sku : skus) {
            auto listing = makeListing(work, *account, sku);
            if (!listing && listing.error().code == ErrorCode::Conflict) {
                // Listed already: if it is off the shelf there, it goes back on.
                const auto id = rowForKey(database, *viewNamed(u"listings"), arguments.words[0] + u':' + sku);
                Row *row = id ? work.rows().get(Table::Listing, *id) : nullptr;
                const bool delisted = row && static_cast<ListingState>(row->number(listing::contentState)) == ListingState::Delisted;
                if (delisted) {
                    const auto relisted = relistListing(work, *row);
                    listing = relisted ? Result<qint64>(*id) : tl::unexpected(relisted.error());
                }
            }
            if (listing) {
                ++made;
            } else {
                refused.append(QJsonObject {{QStringLiteral("key"), sku}, {QStringLiteral("why"), listing.error().what.text()}});
                reply.lines.append(sku + QStringLiteral(": ") + listing.error().what.text());
            }
            if (work.rows().size() > 2000)
                work.settle();
        }
        reply.json.insert(QStringLiteral("listed"), made);
        reply.json.insert(QStringLiteral("refused"), refused);
        reply.lines.prepend(Sentence::tr("%1 products are listed on %2 now, as NEW.").arg(made).arg(arguments.words[0]).text());
        reply.exit = refused.isEmpty() ? ExitDone : made > 0 ? ExitPartly : ExitFailed;
        return work.finish();
    });
    if (!done)
        return tl::unexpected(done.error());
    reply.json.insert(QStringLiteral("commit"), done->commit.value);
    return reply;
}

Result<std::vector<Aspect>> aspectsFrom(const QString &text)
{
    std::vector<Aspect> aspects;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (word == u"content")
            aspects.push_back(Aspect::Content);
        else if (word == u"price")
            aspects.push_back(Aspect::Price);
        else if (word == u"stock")
            aspects.push_back(Aspect::Stock);
        else
            return fail(ErrorCode::Usage, Sentence::tr("“%1” is not an aspect. There are content, price and stock.").arg(word));
    }
    return aspects;
}

Result<Reply> approve(Context &context, const Arguments &arguments)
{
    auto aspects = aspectsFrom(arguments.value(QStringLiteral("aspects")));
    if (!aspects)
        return tl::unexpected(aspects.error());
    if (aspects->empty() && arguments.words[0] == u"prices")
        aspects->push_back(Aspect::Price);
    const QString note = arguments.value(QStringLiteral("note"));
    return forEachRow(context, arguments, Cause::Approval, Sentence::tr("%1 approved."), [&](Work &work, Row &row) { return row.table() == Table::Order ? approveOrder(work, row, note) : approveListing(work, row, *aspects, note); });
}

Result<Reply> giveBack(Context &context, const Arguments &arguments)
{
    const QString note = arguments.value(QStringLiteral("note"));
    return forEachRow(context, arguments, Cause::Approval, Sentence::tr("%1 returned for changes."), [&](Work &work, Row &row) { return row.table() == Table::Order ? returnOrder(work, row, note) : returnListing(work, row, note); });
}

Result<Reply> queue(Context &context, const Arguments &arguments)
{
    return forEachRow(context, arguments, Cause::Queue, Sentence::tr("%1 put into the outbox."), [](Work &work, Row &row) { return row.table() == Table::Order ? queueOrder(work, row) : queueListing(work, row); });
}

Result<Reply> cancel(Context &context, const Arguments &arguments)
{
    Arguments orders = arguments;
    if (orders.words.first() != u"orders")
        orders.words.prepend(QStringLiteral("orders"));
    return forEachRow(context, orders, Cause::Edit, Sentence::tr("%1 orders cancelled."), [&](Work &work, Row &row) { return cancelOrder(work, row, arguments.value(QStringLiteral("reason"))); });
}

Result<Reply> voidOrders(Context &context, const Arguments &arguments)
{
    Arguments orders = arguments;
    orders.words.prepend(QStringLiteral("orders"));
    return forEachRow(context, orders, Cause::Edit, Sentence::tr("The labels of %1 orders are void."), [](Work &work, Row &row) { return voidLabels(work, row); });
}

Result<Reply> handOver(Context &context, const Arguments &arguments)
{
    Arguments orders = arguments;
    if (orders.words.isEmpty() || orders.words.first() != u"orders")
        orders.words.prepend(QStringLiteral("orders"));
    return forEachRow(context, orders, Cause::Approval, Sentence::tr("%1 parcels wait to be reported as handed over."), [&](Work &work, Row &row) {
        return handOverOrder(work, row, arguments.value(QStringLiteral("carrier")), arguments.value(QStringLiteral("tracking")), arguments.value(QStringLiteral("override")));
    });
}

Result<Reply> settle(Context &context, const Arguments &arguments)
{
    const QString take = arguments.value(QStringLiteral("take"));
    if (take != u"theirs" && take != u"ours")
        return fail(ErrorCode::Usage, Sentence::tr("Say whose value shall stand: --take theirs or --take ours."));
    Arguments listings = arguments;
    listings.words.prepend(QStringLiteral("listings"));
    const DriftAnswer answer = take == u"theirs" ? DriftAnswer::TakeTheirs : DriftAnswer::SendOurs;
    return forEachRow(context, listings, Cause::Settle, Sentence::tr("%1 listings are settled."), [answer](Work &work, Row &row) { return settleDrift(work, row, answer); });
}

QJsonObject requestJson(const Request &request)
{
    QJsonObject query;
    for (const auto &[name, value] : request.query)
        query.insert(name, value);
    QJsonObject object {{QStringLiteral("step"), request.step}, {QStringLiteral("method"), QString::fromLatin1(request.method)}, {QStringLiteral("path"), request.path}, {QStringLiteral("query"), query},
        {QStringLiteral("content_type"), QString::fromLatin1(request.contentType)}};
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (body.isObject())
        object.insert(QStringLiteral("body"), body.object());
    else
        object.insert(QStringLiteral("body"), QString::fromUtf8(request.body.left(20000)));
    return object;
}

Result<Reply> preview(Context &context, const Arguments &arguments)
{
    const auto view = viewFor(arguments.words[0]);
    if (!view)
        return tl::unexpected(view.error());
    return context.session.read([&](Database &database) -> Result<Reply> {
        const auto rows = rowsMeant(database, **view, arguments.words.mid(1), arguments.values(QStringLiteral("where")));
        if (!rows)
            return tl::unexpected(rows.error());
        Reply reply;
        QJsonArray all;
        for (qint64 id : *rows) {
            const auto sends = previewRow(database, context.session.context(), (*view)->table, id);
            const QString key = keyOf(database, (*view)->table, id);
            if (!sends) {
                reply.lines.append(key + QStringLiteral(": ") + sends.error().what.text());
                all.append(QJsonObject {{QStringLiteral("key"), key}, {QStringLiteral("why"), sends.error().what.text()}});
                reply.exit = rows->size() > 1 ? ExitPartly : ExitFailed;
                continue;
            }
            if (sends->empty())
                reply.lines.append(key + QStringLiteral(": ") + Sentence::tr("nothing would leave.").text());
            for (const PreviewedSend &send : *sends) {
                QJsonArray requests;
                for (const Request &request : send.requests)
                    requests.append(requestJson(request));
                all.append(QJsonObject {{QStringLiteral("key"), key}, {QStringLiteral("account"), send.account}, {QStringLiteral("task"), send.task}, {QStringLiteral("unit"), send.unit},
                    {QStringLiteral("hash"), send.hash}, {QStringLiteral("approved"), send.approved}, {QStringLiteral("requests"), requests},
                    {QStringLiteral("difference"), QJsonArray::fromStringList(send.difference)}});
                reply.lines.append(QStringLiteral("# %1 → %2: %3 (%4) %5").arg(key, send.account, send.task, send.unit, send.hash));
                for (const Request &request : send.requests)
                    reply.lines.append(textOf(request, {}));
                if (!send.difference.isEmpty())
                    reply.lines += QStringList {Sentence::tr("Different from what was sent last:").text()} + send.difference;
            }
        }
        reply.json.insert(QStringLiteral("rows"), all);
        return reply;
    });
}

}

std::span<const Command> flowCommands()
{
    static const QStringList where {QStringLiteral("where"), QStringLiteral("note")};
    static const Command commands[] = {
        {"list-on", "ACCOUNT SKU…|--where FIELD=VALUE…", "makes listings of these products on a marketplace; a delisted one goes back on the shelf", {QStringLiteral("where")}, {}, {1, Words::any}, true, listOn},
        {"approve", "TABLE KEY…|--where FIELD=VALUE… [--aspects content,price,stock] [--note …]", "approves listings, prices or orders", where + QStringList {QStringLiteral("aspects")}, {}, {1, Words::any}, true, approve},
        {"return", "TABLE KEY… --note …", "sends back for changes", where, {}, {1, Words::any}, true, giveBack},
        {"queue", "TABLE KEY…|--where FIELD=VALUE…", "puts what is approved into the outbox", where, {}, {1, Words::any}, true, queue},
        {"preview", "TABLE KEY…|--where FIELD=VALUE…", "the exact requests that would leave", {QStringLiteral("where")}, {}, {1, Words::any}, true, preview},
        {"cancel", "ORDER… [--reason …]", "cancels orders here and in the shop", {QStringLiteral("where"), QStringLiteral("reason")}, {}, {1, Words::any}, true, cancel},
        {"settle", "LISTING…|--where FIELD=VALUE… --take theirs|ours", "settles what somebody changed at the marketplace", {QStringLiteral("where"), QStringLiteral("take")}, {}, {0, Words::any}, true, settle},
        {"void", "ORDER…|--where FIELD=VALUE…", "takes the labels of orders back, so that they can be edited again", {QStringLiteral("where")}, {}, {0, Words::any}, true, voidOrders},
        {"hand-over", "ORDER… [--carrier …] [--tracking …] [--override WHY]", "reports parcels as handed over to the marketplace", {QStringLiteral("where"), QStringLiteral("carrier"), QStringLiteral("tracking"), QStringLiteral("override")}, {}, {1, Words::any}, true, handOver},
    };
    return commands;
}

} // namespace sampan::ctl
