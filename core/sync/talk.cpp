// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/talk.h"

#include "core/change/fields.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>

namespace sampan {

namespace {
    // Bodies repeat themselves; level 1 costs little and halves a workspace.
    QByteArray pack(const QCborMap &map)
    {
        return qCompress(map.toCborValue().toCbor(), 1);
    }
    QCborMap unpack(const QByteArray &bytes)
    {
        return QCborValue::fromCbor(bytes.isEmpty() ? QByteArray() : qUncompress(bytes)).toMap();
    }

    QCborArray pairs(const NameValues &list)
    {
        QCborArray array;
        for (const auto &[name, value] : list)
            array.append(QCborArray {name, value});
        return array;
    }
    NameValues pairs(const QCborArray &array)
    {
        NameValues list;
        for (const QCborValue &pair : array)
            list.emplace_back(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
        return list;
    }

    QByteArray packRequest(const Request &request, bool withBody)
    {
        QCborMap map;
        map[QStringLiteral("step")] = request.step;
        map[QStringLiteral("method")] = QString::fromLatin1(request.method);
        map[QStringLiteral("path")] = request.path;
        map[QStringLiteral("url")] = request.absoluteUrl;
        map[QStringLiteral("query")] = pairs(request.query);
        map[QStringLiteral("headers")] = pairs(request.headers);
        map[QStringLiteral("type")] = QString::fromLatin1(request.contentType);
        if (withBody)
            map[QStringLiteral("body")] = request.body;
        return pack(map);
    }
    Request unpackRequest(const QByteArray &bytes)
    {
        const QCborMap map = unpack(bytes);
        Request request;
        request.step = map[QStringLiteral("step")].toString();
        request.method = map[QStringLiteral("method")].toString().toLatin1();
        request.path = map[QStringLiteral("path")].toString();
        request.absoluteUrl = map[QStringLiteral("url")].toString();
        request.query = pairs(map[QStringLiteral("query")].toArray());
        request.headers = pairs(map[QStringLiteral("headers")].toArray());
        request.contentType = map[QStringLiteral("type")].toString().toLatin1();
        request.body = map[QStringLiteral("body")].toByteArray();
        return request;
    }

    QByteArray packAnswer(const Answer &answer, bool withBody)
    {
        QCborMap map;
        map[QStringLiteral("status")] = answer.status;
        map[QStringLiteral("headers")] = pairs(answer.headers);
        if (withBody)
            map[QStringLiteral("body")] = answer.body;
        return pack(map);
    }
    Answer unpackAnswer(const QByteArray &bytes)
    {
        const QCborMap map = unpack(bytes);
        Answer answer;
        answer.status = static_cast<int>(map[QStringLiteral("status")].toInteger());
        answer.headers = pairs(map[QStringLiteral("headers")].toArray());
        answer.body = map[QStringLiteral("body")].toByteArray();
        return answer;
    }

    qint64 orderIn(const Task &task)
    {
        for (const auto &[table, row] : rowsOf(task)) {
            if (table == static_cast<int>(Table::Order))
                return row;
        }
        return 0;
    }

    Value keepPersonal(Database &database, qint64 order, const QByteArray &content)
    {
        if (content.isEmpty())
            return {};
        return database.insert("INSERT INTO personal (order_id, content) VALUES (?, ?) RETURNING id", order, content);
    }

    bool isPersonal(const Task &task)
    {
        return std::holds_alternative<CreateOrder>(task) || std::holds_alternative<AmendOrder>(task);
    }

    QByteArray personalContent(Database &database, qint64 id)
    {
        Statement &select = database.query("SELECT content FROM personal WHERE id = ?", id);
        const QByteArray content = select.step() ? select.blob(0) : QByteArray();
        select.reset();
        return content;
    }
}

namespace {
    struct Lanes {
        QStringList operator()(const SetPrices &t) const { return ofItems(t.items, "price:"); }
        QStringList operator()(const SetStock &t) const { return ofItems(t.items, "stock:"); }
        QStringList operator()(const SetShelf &t) const { return {QStringLiteral("shelf:%1").arg(t.item.listing.value)}; }
        QStringList operator()(const PublishProduct &t) const
        {
            QStringList lanes {QStringLiteral("product:%1").arg(t.product.value)};
            for (const PublishItem &item : t.items)
                lanes += {QStringLiteral("price:%1").arg(item.item.listing.value), QStringLiteral("stock:%1").arg(item.item.listing.value)};
            return lanes;
        }
        QStringList operator()(const CreateOrder &t) const { return order(t.order); }
        QStringList operator()(const AmendOrder &t) const { return order(t.order); }
        QStringList operator()(const CancelOrder &t) const { return order(t.order); }
        QStringList operator()(const AddNote &t) const { return order(t.order); }
        QStringList operator()(const FetchLabel &t) const { return order(t.order); }
        QStringList operator()(const HandOver &t) const { return order(t.order); }
        QStringList operator()(const PullProducts &) const { return {QStringLiteral("stream:products")}; }
        QStringList operator()(const SweepIds &) const { return {QStringLiteral("stream:sweep")}; }
        QStringList operator()(const PullOrders &) const { return {QStringLiteral("stream:orders")}; }
        QStringList operator()(const PullCategories &) const { return {QStringLiteral("stream:categories")}; }
        QStringList operator()(const WhoAmI &) const { return {QStringLiteral("account")}; }
        QStringList operator()(const RenewToken &) const { return {QStringLiteral("token")}; }
        QStringList operator()(const auto &) const { return {}; }

        static QStringList ofItems(const std::vector<Item> &items, const char *prefix)
        {
            QStringList lanes;
            for (const Item &item : items)
                lanes.append(QLatin1StringView(prefix) + QString::number(item.listing.value));
            return lanes;
        }
        static QStringList order(OrderId id) { return {QStringLiteral("order:%1").arg(id.value)}; }
    };
}

QStringList lanesOf(const Task &task)
{
    return std::visit(Lanes(), task);
}

std::vector<std::pair<int, qint64>> rowsOf(const Task &task)
{
    std::vector<std::pair<int, qint64>> rows;
    const auto listings = [&](const std::vector<Item> &items) {
        for (const Item &item : items)
            rows.emplace_back(static_cast<int>(Table::Listing), item.listing.value);
    };
    if (const auto *prices = std::get_if<SetPrices>(&task))
        listings(prices->items);
    else if (const auto *stock = std::get_if<SetStock>(&task))
        listings(stock->items);
    else if (const auto *read = std::get_if<ReadItems>(&task))
        listings(read->items);
    else if (const auto *shelf = std::get_if<SetShelf>(&task))
        listings({shelf->item});
    else if (const auto *publish = std::get_if<PublishProduct>(&task)) {
        for (const PublishItem &item : publish->items)
            listings({item.item});
    }
    std::visit(
        [&](const auto &typed) {
            if constexpr (requires { typed.order; })
                rows.emplace_back(static_cast<int>(Table::Order), typed.order.value);
        },
        task);
    return rows;
}

OperationId insertOperation(Database &database, AccountId account, const Task &task, Priority priority, Instant now, Instant dueAt, const QString &run)
{
    const QByteArray json = QJsonDocument(toJson(task)).toJson(QJsonDocument::Compact);
    const bool personal = isPersonal(task);
    const Value reference = personal ? keepPersonal(database, orderIn(task), json) : Value();
    return OperationId(database.insert("INSERT INTO operations (account_id, name, task, personal_task, lanes, priority, state, created_at, due_at, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        account.value, nameOf(task), personal ? QString() : QString::fromUtf8(json), reference, lanesOf(task).join(u' '), static_cast<int>(priority), static_cast<int>(OperationState::Open), toMs(now),
        toMs(dueAt), run));
}

namespace {
    Result<std::vector<Exchange>> readTalk(Database &database, OperationId id, Instant &quietUntil)
    {
        struct Row {
            Exchange exchange;
            qint64 requestPersonal = 0, answerPersonal = 0;
        };
        std::vector<Row> rows;
        Statement &select = database.query("SELECT state, request, request_personal, sent_at, answered_at, answer, answer_personal, quiet_until FROM exchanges WHERE operation_id = ? AND in_talk = 1 ORDER BY id", id.value);
        while (select.step()) {
            Row &row = rows.emplace_back();
            row.exchange.outcome = static_cast<ExchangeState>(select.integer(0)) == ExchangeState::Unknown ? Exchange::Outcome::Unknown : Exchange::Outcome::Answered;
            row.exchange.request = unpackRequest(select.blob(1));
            row.requestPersonal = select.integer(2);
            row.exchange.sentAt = instantFromMs(select.integer(3));
            row.exchange.answeredAt = instantFromMs(select.integer(4));
            row.exchange.answer = unpackAnswer(select.blob(5));
            row.answerPersonal = select.integer(6);
            if (row.exchange.outcome == Exchange::Outcome::Unknown)
                quietUntil = instantFromMs(select.integer(7));
        }
        select.reset();
        std::vector<Exchange> talk;
        for (Row &row : rows) {
            if (row.requestPersonal != 0)
                row.exchange.request.body = personalContent(database, row.requestPersonal);
            if (row.answerPersonal != 0)
                row.exchange.answer.body = personalContent(database, row.answerPersonal);
            talk.push_back(std::move(row.exchange));
        }
        return talk;
    }
}

Result<StoredOperation> readOperation(Database &database, OperationId id)
{
    Statement &select = database.query("SELECT account_id, name, task, personal_task, lanes, priority, connector_version, facts_of FROM operations WHERE id = ?", id.value);
    if (!select.step())
        return fail(ErrorCode::NotFound, Sentence::tr("The task is gone."));
    StoredOperation stored;
    stored.operation.id = id;
    stored.operation.account = AccountId(select.integer(0));
    stored.name = select.text(1);
    QByteArray json = select.text(2).toUtf8();
    const qint64 personal = select.integer(3);
    stored.lanes = select.text(4).split(u' ', Qt::SkipEmptyParts);
    stored.priority = static_cast<Priority>(select.integer(5));
    stored.connectorVersion = static_cast<int>(select.integer(6));
    stored.factsOf = static_cast<int>(select.integer(7));
    select.reset();
    if (personal != 0)
        json = personalContent(database, personal);
    auto task = taskFromJson(QJsonDocument::fromJson(json).object());
    if (!task)
        return tl::unexpected(task.error());
    stored.operation.task = std::move(*task);
    auto talk = readTalk(database, id, stored.quietUntil);
    if (!talk)
        return tl::unexpected(talk.error());
    stored.talk = std::move(*talk);
    return stored;
}

void setOperationState(Database &database, OperationId id, OperationState state, Instant now, const Sentence &reason)
{
    const bool ended = state != OperationState::Open && state != OperationState::Running;
    database.run("UPDATE operations SET state = ?, ended_at = ?, reason = ? WHERE id = ?", static_cast<int>(state), ended ? Value(toMs(now)) : Value(), reason.toStored(), id.value);
}

void parkOperation(Database &database, OperationId id, Instant dueAt)
{
    database.run("UPDATE operations SET state = ?, due_at = ? WHERE id = ?", static_cast<int>(OperationState::Open), toMs(dueAt), id.value);
}

ExchangeId insertExchange(Database &database, const StoredOperation &operation, const Send &send, qint64 fence, Instant sentAt, Milliseconds quiet)
{
    const bool bodyApart = send.personal || send.secretBody;
    const Value personal = send.personal && !send.secretBody ? keepPersonal(database, orderIn(operation.operation.task), send.request.body) : Value();
    const Instant quietUntil = sentAt + quiet;
    const ExchangeId id(database.insert("INSERT INTO exchanges (operation_id, account_id, step, effect, state, method, path, request, request_personal, fence, sent_at, quiet_until)"
                                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        operation.operation.id.value, operation.operation.account.value, send.request.step, static_cast<int>(send.effect), static_cast<int>(ExchangeState::Sending),
        QString::fromLatin1(send.request.method), send.request.absoluteUrl.isEmpty() ? send.request.path : send.request.absoluteUrl, packRequest(send.request, !bodyApart), personal, fence,
        toMs(sentAt), toMs(quietUntil)));
    for (const auto &[table, row] : rowsOf(operation.operation.task))
        database.run("INSERT INTO exchange_rows (exchange_id, table_no, row_id) VALUES (?, ?, ?) ON CONFLICT (table_no, row_id, exchange_id) DO NOTHING", id.value, table, row);
    return id;
}

void completeExchange(Database &database, ExchangeId id, const StoredOperation &operation, const Send &send, ExchangeState state, bool inTalk, const Answer &answer, const Verdict &verdict, Instant answeredAt)
{
    const bool bodyApart = send.personal || send.secretBody;
    const Value personal = send.personal && !send.secretBody ? keepPersonal(database, orderIn(operation.operation.task), answer.body) : Value();
    database.run("UPDATE exchanges SET state = ?, in_talk = ?, answered_at = ?, status = ?, verdict = ?, reason = ?, answer = ?, answer_personal = ? WHERE id = ?", static_cast<int>(state), inTalk,
        toMs(answeredAt), answer.status, static_cast<int>(verdict.kind), verdict.what.toStored(), packAnswer(answer, !bodyApart), personal, id.value);
}

void recoverOperations(Database &database, AccountId account, Instant now)
{
    database.run("UPDATE exchanges SET state = ?, in_talk = 1, answered_at = ? WHERE account_id = ? AND state = ? AND effect = ?", static_cast<int>(ExchangeState::Unknown), toMs(now), account.value,
        static_cast<int>(ExchangeState::Sending), static_cast<int>(RequestEffect::Once));
    database.run("UPDATE exchanges SET state = ?, answered_at = ? WHERE account_id = ? AND state = ?", static_cast<int>(ExchangeState::Given), toMs(now), account.value, static_cast<int>(ExchangeState::Sending));
    database.run("UPDATE outbox SET state = ? WHERE account_id = ? AND state = ? AND operation_id IN (SELECT operation_id FROM exchanges WHERE account_id = ? AND state = ? AND in_talk = 1)",
        static_cast<int>(OutboxState::Unknown), account.value, static_cast<int>(OutboxState::Claimed), account.value, static_cast<int>(ExchangeState::Unknown));
    database.run("UPDATE operations SET state = ? WHERE account_id = ? AND state = ?", static_cast<int>(OperationState::Open), account.value, static_cast<int>(OperationState::Running));
}

Result<Request> readRequest(Database &database, ExchangeId id)
{
    Statement &select = database.query("SELECT request, request_personal FROM exchanges WHERE id = ?", id.value);
    if (!select.step())
        return fail(ErrorCode::NotFound, Sentence::tr("This is no longer kept."));
    Request request = unpackRequest(select.blob(0));
    const qint64 personal = select.integer(1);
    select.reset();
    if (personal != 0)
        request.body = personalContent(database, personal);
    return request;
}

Result<Answer> readAnswer(Database &database, ExchangeId id)
{
    Statement &select = database.query("SELECT answer, answer_personal FROM exchanges WHERE id = ?", id.value);
    if (!select.step())
        return fail(ErrorCode::NotFound, Sentence::tr("This is no longer kept."));
    Answer answer = unpackAnswer(select.blob(0));
    const qint64 personal = select.integer(1);
    select.reset();
    if (personal != 0)
        answer.body = personalContent(database, personal);
    return answer;
}

} // namespace sampan
