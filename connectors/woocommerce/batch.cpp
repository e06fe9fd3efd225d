// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/batch.h"

#include "connectors/woocommerce/errors.h"
#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/push_values.h"

#include <QJsonArray>

namespace sampan::woocommerce {

namespace {
constexpr int mostTries = 3;

qint64 numberOf(const Item &item)
{
    return (isVariation(item) ? item.remoteVariant : item.remoteItem).toLongLong();
}

/// The row's answer: by its id; a row without one by its place.
Json answerTo(const BatchRow &row, size_t place, const Json &rows)
{
    Json byId, byPlace;
    size_t i = 0;
    rows.each([&](const Json &reply) {
        if (reply["id"].integer() == numberOf(*row.item))
            byId = reply;
        if (i++ == place && !reply["id"].integer())
            byPlace = reply;
    });
    return byId.exists() ? byId : byPlace;
}

std::optional<ShopError> rowError(const Json &reply)
{
    return errorIn(reply["error"]);
}
} // namespace

Batch::Batch(QString step, const Talk &talk)
    : m_step(std::move(step))
    , m_talk(talk)
    , m_most(rowsPerBatch)
{
}

void Batch::add(const Item &item, QJsonObject body, std::optional<Sentence> why)
{
    if (!why && numberOf(item) <= 0)
        why = Sentence::tr("The shop does not know %1 yet. Pull the catalogue first.").arg(item.sku);
    if (why) {
        m_unsent.push_back({item.outbox, *why});
        return;
    }
    body.insert(QStringLiteral("id"), numberOf(item));
    m_rows.push_back({&item, std::move(body)});
}

std::vector<BatchRow *> Batch::nextRows()
{
    std::vector<BatchRow *> rows;
    QString key;
    for (BatchRow &row : m_rows) {
        if (row.settled || rows.size() == m_most)
            continue;
        if (rows.empty())
            key = batchKey(*row.item);
        if (batchKey(*row.item) == key)
            rows.push_back(&row);
    }
    return rows;
}

Send Batch::request(const std::vector<BatchRow *> &rows) const
{
    QJsonArray update;
    for (const BatchRow *row : rows)
        update.append(row->body);
    const Item &first = *rows.front()->item;
    const QString path = isVariation(first) ? QStringLiteral("/products/%1/variations/batch").arg(first.remoteItem)
                                            : QStringLiteral("/products/batch");
    Send send = repeatable(post(m_talk.account, m_step, path, {{QStringLiteral("update"), update}}));
    send.timeout *= 2;
    return send;
}

void Batch::takeRow(BatchRow &row, const Json &reply,
    const std::function<BatchRow::Outcome(BatchRow &, const Json &)> &outcome, std::vector<Fact> &facts) const
{
    ++row.tries;
    BatchRow::Outcome result;
    const std::optional<ShopError> error = rowError(reply);
    if (error) {
        const Meaning meaning = meaningOf(*error, 400);
        const bool passing = meaning.kind == AnswerClass::Transient && row.tries < mostTries;
        result = {passing ? BatchRow::Outcome::Again : BatchRow::Outcome::Refused, meaning.what};
    } else if (reply.exists()) {
        result = outcome(row, reply);
        ListingSeen seen = listingOf(reply, row.item->remoteItem, m_talk.account, facts);
        facts.push_back(std::move(seen));
    } else {
        result = {BatchRow::Outcome::Again, {}};
    }
    if (result.kind == BatchRow::Outcome::Again && row.tries >= mostTries)
        result
            = {BatchRow::Outcome::Refused, Sentence::tr("The shop's answer does not mention %1.").arg(row.item->sku)};
    row.settled = result.kind != BatchRow::Outcome::Again;
    if (result.kind == BatchRow::Outcome::Accepted)
        facts.push_back(ItemAccepted{row.item->outbox, false});
    else if (result.kind == BatchRow::Outcome::Refused)
        facts.push_back(ItemRefused{row.item->outbox, result.why});
}

Decision Batch::decide(const std::function<BatchRow::Outcome(BatchRow &, const Json &)> &outcome)
{
    std::vector<Fact> facts;
    for (const Exchange &exchange : m_talk.soFar) {
        facts.clear();
        const std::vector<BatchRow *> rows = nextRows();
        if (rows.empty())
            break;
        const std::optional<Reply> reply = replyOf(exchange);
        if (!reply) {
            // A host may allow fewer rows than WooCommerce's hundred, or smaller bodies.
            if (exchange.answer.status != 413 || rows.size() == 1)
                return {{}, refusedBy(exchange)};
            m_most = (rows.size() + 1) / 2;
            continue;
        }
        for (size_t i = 0; i < rows.size(); ++i)
            takeRow(*rows[i], answerTo(*rows[i], i, reply->root()["update"]), outcome, facts);
    }
    if (const std::vector<BatchRow *> rows = nextRows(); !rows.empty())
        return {std::move(facts), request(rows)};
    // What an operation teaches is taught by an exchange; without one it is refused as a whole.
    if (m_talk.soFar.empty() && !m_unsent.empty())
        return {{}, Refused{AnswerClass::Invalid, m_unsent.front().reason}};
    facts.insert(facts.end(), m_unsent.begin(), m_unsent.end());
    return {std::move(facts), Done{}};
}

} // namespace sampan::woocommerce
