// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/preview.h"

#include "core/catalogue/listings.h"
#include "core/change/account_facts.h"
#include "core/change/approvals.h"
#include "core/orders/push.h"
#include "core/sync/http_client.h"
#include "core/sync/outbox_tasks.h"
#include "core/sync/talk.h"

#include <QJsonDocument>

namespace sampan {

namespace {
    struct Candidate {
        qint64 account = 0;
        Unit unit = Unit::None;
        QString intent;
        QString hash;
        bool approved = false;
    };

    std::optional<Candidate> waiting(Database &database, Table table, qint64 row, Unit unit)
    {
        Statement &select = database.query("SELECT account_id, intent, hash FROM outbox WHERE table_no = ? AND row_id = ? AND unit = ? AND state IN (0, 1, 2) ORDER BY id DESC LIMIT 1",
            static_cast<int>(table), row, static_cast<int>(unit));
        std::optional<Candidate> found;
        if (select.step())
            found = Candidate {select.integer(0), unit, select.text(1), select.text(2), true};
        select.reset();
        return found;
    }

    std::vector<Candidate> listingCandidates(Work &work, Row &row)
    {
        std::vector<Candidate> candidates;
        const qint64 account = row.number(listing::account);
        for (Aspect aspect : listingAspects) {
            const auto state = static_cast<ListingState>(row.number(stateFieldOf(aspect)));
            if (auto stored = waiting(work.database(), Table::Listing, row.id(), unitOf(aspect))) {
                candidates.push_back(std::move(*stored));
            } else if (state != ListingState::Live && state != ListingState::InReview && state != ListingState::Delisted) {
                const QString intent = listingIntent(work, row, aspect);
                candidates.push_back({account, unitOf(aspect), intent, intentHash(account, Table::Listing, row.id(), unitOf(aspect), work.actor().name, intent), state == ListingState::Approved});
            }
        }
        if (auto shelf = waiting(work.database(), Table::Listing, row.id(), Unit::Shelf))
            candidates.push_back(std::move(*shelf));
        return candidates;
    }

    Result<std::vector<Candidate>> orderCandidates(Work &work, Row &row)
    {
        std::vector<Candidate> candidates;
        for (Unit unit : {Unit::CreateOrder, Unit::AmendOrder, Unit::CancelOrder, Unit::HandOver}) {
            if (auto stored = waiting(work.database(), Table::Order, row.id(), unit))
                candidates.push_back(std::move(*stored));
        }
        const auto state = static_cast<OrderState>(row.number(order::state));
        const bool unsent = state == OrderState::New || state == OrderState::Edited || state == OrderState::Approved || state == OrderState::AwaitingConfirmation;
        if (candidates.empty() && unsent) {
            const auto shop = shopFor(work, *work.account(row.number(order::account)));
            if (!shop)
                return tl::unexpected(shop.error());
            const auto push = orderToPush(work, row, *work.account(*shop));
            if (!push)
                return tl::unexpected(push.error());
            const QString intent = createOrderIntent(work, row, *push);
            candidates.push_back({*shop, Unit::CreateOrder, intent, intentHash(*shop, Table::Order, row.id(), Unit::CreateOrder, work.actor().name, intent), state == OrderState::Approved});
        }
        return candidates;
    }

    std::vector<Request> lastSentFor(Database &database, Table table, qint64 row, const QString &task)
    {
        Statement &operation = database.query("SELECT max(x.operation_id) FROM exchange_rows r JOIN exchanges x ON x.id = r.exchange_id JOIN operations p ON p.id = x.operation_id"
                                              " WHERE r.table_no = ? AND r.row_id = ? AND p.name = ? AND x.effect <> 0 AND x.state = 1",
            static_cast<int>(table), row, task);
        const qint64 id = operation.step() ? operation.integer(0) : 0;
        operation.reset();
        std::vector<ExchangeId> exchanges;
        Statement &select = database.query("SELECT id FROM exchanges WHERE operation_id = ? AND effect <> 0 AND state = 1 ORDER BY id", id);
        while (select.step())
            exchanges.push_back(ExchangeId(select.integer(0)));
        select.reset();
        std::vector<Request> requests;
        for (ExchangeId exchange : exchanges) {
            if (auto request = readRequest(database, exchange))
                requests.push_back(std::move(*request));
        }
        return requests;
    }

    QStringList linesOf(const std::vector<Request> &requests)
    {
        QStringList lines;
        for (const Request &request : requests)
            lines += textOf(request, {}).split(u'\n');
        return lines;
    }

    // The longest common subsequence of lines; bodies are short, and long ones are cut.
    QStringList difference(QStringList before, QStringList after)
    {
        constexpr qsizetype most = 600;
        before = before.mid(0, most);
        after = after.mid(0, most);
        const qsizetype rows = before.size();
        const qsizetype columns = after.size();
        std::vector<std::vector<int>> longest(static_cast<size_t>(rows) + 1, std::vector<int>(static_cast<size_t>(columns) + 1));
        for (auto i = rows - 1; i >= 0; --i) {
            for (auto j = columns - 1; j >= 0; --j) {
                const auto r = static_cast<size_t>(i);
                const auto c = static_cast<size_t>(j);
                longest[r][c] = before[i] == after[j] ? longest[r + 1][c + 1] + 1 : std::max(longest[r + 1][c], longest[r][c + 1]);
            }
        }
        QStringList lines;
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && before[i] == after[j]) {
                ++i;
                ++j;
            } else if (j < columns && (i == rows || longest[static_cast<size_t>(i)][static_cast<size_t>(j) + 1] >= longest[static_cast<size_t>(i) + 1][static_cast<size_t>(j)])) {
                lines.append(QStringLiteral("+ ") + after[j++]);
            } else {
                lines.append(QStringLiteral("- ") + before[i++]);
            }
        }
        return lines;
    }

    QString unitName(Unit unit)
    {
        static constexpr const char *words[] = {"", "content", "price", "stock", "shelf", "create order", "amend order", "cancel order", "hand over", "note"};
        return QString::fromLatin1(words[static_cast<size_t>(unit)]);
    }
}

QString textOf(const Request &request, const QString &base)
{
    QStringList lines {QString::fromLatin1(request.method) + u' ' + QUrl::fromPercentEncoding(wireUrl(request, base).toEncoded())};
    for (const auto &[name, value] : request.headers)
        lines.append(name + QStringLiteral(": ") + value);
    if (!request.contentType.isEmpty())
        lines.append(QStringLiteral("Content-Type: ") + QString::fromLatin1(request.contentType));
    if (!request.body.isEmpty()) {
        const QJsonDocument json = QJsonDocument::fromJson(request.body);
        const bool binary = json.isNull() && request.body.contains('\0');
        const QString body = binary ? QStringLiteral("(%1 bytes)").arg(request.body.size()) : QString::fromUtf8(json.isNull() ? request.body.left(20000) : json.toJson(QJsonDocument::Indented).trimmed());
        lines += QStringList {QString()} + body.split(u'\n');
    }
    return lines.join(u'\n');
}

Result<std::vector<PreviewedSend>> previewRow(Database &database, const ChangeContext &context, Table table, qint64 id)
{
    Work work(database, context, Cause::Edit, {});
    Row *row = work.rows().get(table, id);
    if (!row || (table != Table::Listing && table != Table::Order))
        return fail(ErrorCode::NotFound, Sentence::tr("Only listings and orders are sent; there is no such row."));
    std::vector<Candidate> candidates;
    if (table == Table::Order) {
        auto found = orderCandidates(work, *row);
        if (!found)
            return tl::unexpected(found.error());
        candidates = std::move(*found);
    } else {
        candidates = listingCandidates(work, *row);
    }
    std::vector<PreviewedSend> previews;
    std::vector<WouldWait> imagined;
    for (const Candidate &candidate : candidates)
        imagined.push_back({table, id, candidate.unit, candidate.intent});
    if (candidates.empty())
        return previews;
    const AccountFacts *account = work.account(candidates.front().account);
    for (const OutboxTask &task : tasksFor(work, *account, imagined)) {
        PreviewedSend preview;
        preview.account = account->name;
        preview.task = nameOf(task.task);
        preview.approved = true;
        QStringList units;
        for (OutboxId taken : task.rows) {
            const Candidate &candidate = candidates[static_cast<size_t>(-taken.value - 1)];
            units.append(unitName(candidate.unit));
            preview.approved = preview.approved && candidate.approved;
            if (preview.hash.isEmpty())
                preview.hash = candidate.hash;
        }
        preview.unit = units.join(QStringLiteral(", "));
        preview.requests = account->connector->preview({OperationId(), account->id, task.task}, viewOf(*account), work.now());
        preview.lastSent = lastSentFor(database, table, id, preview.task);
        if (!preview.lastSent.empty())
            preview.difference = difference(linesOf(preview.lastSent), linesOf(preview.requests));
        previews.push_back(std::move(preview));
    }
    return previews;
}

} // namespace sampan
