// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/hand_over.h"

#include "core/change/approvals.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sampan {

Instant ordersReadAt(Database &database, qint64 account)
{
    Statement &select = database.query("SELECT max(good_at) FROM schedules WHERE account_id = ? AND stream = 'orders'", account);
    const Instant at = select.step() && !select.isNull(0) ? instantFromMs(select.integer(0)) : Instant();
    select.reset();
    return at;
}

Result<> handOverOrder(Work &work, Row &row, const QString &carrier, const QString &tracking, const QString &override)
{
    if (work.actor().role < PersonRole::Editor)
        return fail(ErrorCode::Refused, Sentence::tr("You may look, but not edit."));
    const AccountFacts *account = work.account(row.number(order::account));
    if (!account || !account->connector || !account->connector->info().capabilities.takesHandOver)
        return fail(ErrorCode::Refused, Sentence::tr("This marketplace takes no hand-over from us. Report it in its seller centre."));
    const auto may = orderTable().on(static_cast<int>(row.number(order::state)), static_cast<int>(OrderEvent::HandOverAccepted), work.orderGuards(row));
    if (!may)
        return tl::unexpected(may.error());
    if (row.flag(order::frozen))
        return fail(ErrorCode::Refused, Sentence::tr("The buyer asked to cancel this order. Answer that first."));
    if (row.flag(order::held))
        return fail(ErrorCode::Refused, Sentence::tr("The order is on hold. Take the hold off first."));
    if (row.number(order::labels) == 0)
        return fail(ErrorCode::Refused, Sentence::tr("Order %1 has no label yet. Print it first.").arg(row.text(order::number)));
    const Instant read = ordersReadAt(work.database(), account->id.value);
    if (work.now() - read > freshEnough && override.isEmpty())
        return fail(ErrorCode::Refused, Sentence::tr("The state of order %1 is as of %2, which is more than 15 minutes ago. Read the orders again, or hand it over all the same with a reason.").arg(row.text(order::number)).arg(toIso(read)));
    QJsonObject intent {{QStringLiteral("hand_over"), row.text(order::remoteId)}, {QStringLiteral("carrier"), carrier}, {QStringLiteral("tracking"), tracking}};
    const QString text = QString::fromUtf8(QJsonDocument(intent).toJson(QJsonDocument::Compact));
    insertApproval(work, account->id.value, Table::Order, row.id(), Unit::HandOver, approverOf(work.actor()), text, override);
    const auto queued = putInOutbox(work, account->id.value, Table::Order, row.id(), Unit::HandOver, Priority::Orders, QStringLiteral("order:%1").arg(row.id()), text);
    return queued ? Result<>() : tl::unexpected(queued.error());
}

} // namespace sampan
