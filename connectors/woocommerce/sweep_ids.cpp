// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/pull_products.h"

namespace sampan::woocommerce {

namespace {
constexpr qsizetype overlap = 10;
constexpr int mostPasses = 3;

/// "offset|total|pass|id of the last row". A row deleted before us shifts the rest, and a row at the edge of a page would be taken for
/// deleted as well: pages overlap, and if the total shrank all is gone over once more.
struct Place {
    qsizetype offset = 0;
    qint64 total = -1;
    int pass = 1;
    QString lastId;

    static Place fromText(const QString &text)
    {
        const QStringList parts = text.split(u'|');
        Place place;
        if (parts.size() >= 3) {
            place.offset = std::max(0, parts[0].toInt());
            place.total = parts[1].toLongLong();
            place.pass = parts[2].toInt();
            place.lastId = parts.value(3);
        }
        return place;
    }
    QString text() const { return QStringLiteral("%1|%2|%3|%4").arg(offset).arg(total).arg(pass).arg(lastId); }
};

qint64 totalOf(const Answer &answer)
{
    bool isNumber = false;
    const qint64 total = answer.header(u"X-WP-Total").toLongLong(&isNumber);
    return isNumber ? total : -1;
}

Send request(const Talk &talk, const Place &place)
{
    NameValues query{
        {QStringLiteral("per_page"), QString::number(rowsPerPage)},
        {QStringLiteral("orderby"), QStringLiteral("id")},
        {QStringLiteral("order"), QStringLiteral("asc")},
    };
    if (place.offset > 0)
        query.emplace_back(QStringLiteral("offset"), QString::number(place.offset));
    return reading(get(talk.account, QStringLiteral("ids"), QStringLiteral("/products"), std::move(query), "id"));
}
} // namespace

Decision sweepIds(const SweepIds &task, const Talk &talk)
{
    const Place place = Place::fromText(task.page);
    if (talk.soFar.empty())
        return {{}, request(talk, place)};
    const Exchange &exchange = talk.soFar.front();
    const std::optional<Reply> reply = replyOf(exchange);
    if (!reply || !reply->root().isArray())
        return {{}, refusedBy(exchange)};

    IdsSeen seen;
    QString lastId;
    reply->root().each([&](const Json &row) {
        lastId = row["id"].text();
        if (!lastId.isEmpty())
            seen.items.append(lastId);
    });
    const qint64 total = totalOf(exchange.answer);
    const qint64 atFirst = place.total < 0 ? total : place.total;
    const qsizetype rows = reply->root().size();
    if (rows >= rowsPerPage) {
        if (place.offset > 0 && lastId == place.lastId)
            return {{Remark{{}, samePageAgain("/products")}}, Done{}};
        const Place next{place.offset + rows - overlap, atFirst, place.pass, lastId};
        return {{std::move(seen)}, Done{{SweepIds{next.text()}}, {}}};
    }
    if (total >= atFirst) {
        seen.last = true;
        return {{std::move(seen)}, Done{}};
    }
    if (place.pass < mostPasses)
        return {{std::move(seen)}, Done{{SweepIds{Place{0, -1, place.pass + 1, {}}.text()}}, {}}};
    const Remark restless{{},
        Sentence::tr("Products were deleted in the shop while it was searched for deleted ones. The next search will "
                     "find them.")};
    return {{std::move(seen), restless}, Done{}};
}

} // namespace sampan::woocommerce
