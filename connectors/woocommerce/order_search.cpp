// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/order_search.h"

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/order_body.h"
#include "connectors/woocommerce/order_check.h"

namespace sampan::woocommerce {

namespace {
// The list is filtered in the shop's local time, which at the end of summer time has one hour twice.
constexpr Minutes before{75};
constexpr Minutes after{90};
constexpr Minutes tolerated{10}; ///< between our clock and the shop's
constexpr int mostPages = 30;
} // namespace

bool isUnfinished(const QString &status)
{
    return status == u"pending" || status == u"checkout-draft" || status == u"auto-draft";
}

OrderSearch::OrderSearch(QString reference, const Exchange &create, const AccountView &account)
    : m_reference(std::move(reference))
    , m_account(account)
    , m_from(create.sentAt - before)
    , m_to(std::max(create.sentAt, create.answeredAt) + after)
{
}

Next OrderSearch::next() const
{
    if (m_stuck)
        return *m_stuck;
    NameValues query{
        {QStringLiteral("after"), zuluText(m_from)},
        {QStringLiteral("before"), zuluText(m_to)},
        {QStringLiteral("orderby"), QStringLiteral("date")},
        {QStringLiteral("order"), QStringLiteral("asc")},
        {QStringLiteral("per_page"), QString::number(rowsPerPage)},
        {QStringLiteral("page"), QString::number(m_page)},
        {QStringLiteral("include_meta"), QLatin1StringView(referenceKey)},
    };
    return reading(get(m_account, QStringLiteral("find %1").arg(m_page), QStringLiteral("/orders"), std::move(query),
        "id,number,status,transaction_id,meta_data"));
}

void OrderSearch::take(const Exchange &exchange)
{
    const std::optional<Reply> reply = replyOf(exchange);
    if (!reply || !reply->root().isArray()) {
        m_stuck = AskPerson{Sentence::tr(
            "Whether the order %1 is in the shop could not be found out. Look for it there by that number. %2")
                .arg(m_reference)
                .arg(refusedBy(exchange).reason.english())};
        return;
    }
    takeRows(reply->root());
    if (!m_shifted && m_found.empty() && isClockOff(exchange)) {
        m_shifted = true;
        m_page = 1;
        return;
    }
    if (reply->root().size() < rowsPerPage) {
        m_done = true;
    } else if (++m_page > mostPages) {
        m_stuck = AskPerson{Sentence::tr("The shop has too many orders of that time to look through. Search it for %1.")
                .arg(m_reference)};
    }
}

void OrderSearch::takeRows(const Json &rows)
{
    rows.each([&](const Json &row) {
        const std::optional<qint64> id = row["id"].integer();
        if (!id || !isOurs(row, m_reference) || !m_found.emplace(*id, row["number"].trimmed()).second)
            return;
        if (isUnfinished(row["status"].text()))
            m_unfinished.append(QString::number(*id));
    });
}

std::pair<QString, QString> OrderSearch::first() const
{
    const auto &[id, number] = *m_found.begin();
    return {QString::number(id), number.isEmpty() ? QString::number(id) : number};
}

QStringList OrderSearch::doubles() const
{
    QStringList ids;
    for (auto at = std::next(m_found.begin()); at != m_found.end(); ++at)
        ids.append(QString::number(at->first));
    return ids;
}

// The times of the list are the shop's. If its clock is far from ours we looked at the wrong hours.
bool OrderSearch::isClockOff(const Exchange &exchange)
{
    const std::optional<Instant> there = exchange.answer.theirTime();
    if (!there)
        return false;
    const Milliseconds off = *there - exchange.answeredAt;
    if (off <= tolerated && off >= -tolerated)
        return false;
    m_from += off;
    m_to += off;
    return true;
}

} // namespace sampan::woocommerce
