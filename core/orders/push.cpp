// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/push.h"

#include "core/catalogue/pricing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace sampan {

namespace {
    constexpr std::array<std::pair<const char *, FieldNo>, 8> personalFields {{{"name", order::buyerName}, {"phone", order::buyerPhone}, {"email", order::buyerEmail},
        {"line1", order::address1}, {"line2", order::address2}, {"city", order::city}, {"state", order::region}, {"postcode", order::postcode}}};

    std::vector<qint64> linesOf(Database &database, qint64 order)
    {
        std::vector<qint64> ids;
        Statement &select = database.query("SELECT id FROM order_lines WHERE order_id = ? ORDER BY id", order);
        while (select.step())
            ids.push_back(select.integer(0));
        select.reset();
        return ids;
    }

    void findInShop(Database &database, qint64 shop, qint64 variant, PushLine &line)
    {
        Statement &select = database.query("SELECT remote_item, remote_variant FROM listings WHERE account_id = ? AND variant_id = ?", shop, variant);
        if (select.step()) {
            line.remoteItem = select.text(0);
            line.remoteVariant = select.text(1);
        }
        select.reset();
    }

    // Every amount in the currency of the push, the total converted once and the remainder put on the largest line.
    Result<> convert(CreateOrder &push, Decimal rate, Currency to)
    {
        const auto total = push.total.converted(rate, to);
        if (!total)
            return tl::unexpected(total.error());
        std::vector<Money *> amounts;
        std::vector<qint64> weights;
        for (PushLine &line : push.lines)
            amounts.push_back(&line.total);
        for (PushFee &fee : push.fees)
            amounts.push_back(&fee.amount);
        amounts.push_back(&push.shipping);
        Money sum = Money::fromMinor(0, to).value_or(Money());
        for (Money *amount : amounts) {
            const auto converted = amount->converted(rate, to);
            if (!converted)
                return tl::unexpected(converted.error());
            *amount = *converted;
            sum = sum + *converted;
        }
        auto largest = std::max_element(push.lines.begin(), push.lines.end(), [](const PushLine &a, const PushLine &b) { return a.total.minor() < b.total.minor(); });
        largest->total = largest->total + (*total - sum);
        for (PushLine &line : push.lines) {
            const auto list = line.listTotal.converted(rate, to);
            if (!list)
                return tl::unexpected(list.error());
            line.listTotal = list->minor() < line.total.minor() ? line.total : *list;
        }
        push.total = *total;
        push.currency = to;
        return {};
    }
}

Result<qint64> shopFor(Work &work, const AccountFacts &marketplace)
{
    Statement &select = work.database().query("SELECT id, name FROM accounts WHERE brand_id = ? AND role = ? AND removed = 0 ORDER BY id", marketplace.brand.value, static_cast<int>(AccountRole::Shop));
    const QString wanted = marketplace.options.value(QStringLiteral("shop"));
    std::vector<qint64> shops;
    while (select.step()) {
        if (wanted.isEmpty() || select.text(1) == wanted)
            shops.push_back(select.integer(0));
    }
    select.reset();
    if (shops.empty())
        return fail(ErrorCode::NotFound, Sentence::tr("The brand has no shop account that orders could go to. Add one."));
    if (shops.size() > 1)
        return fail(ErrorCode::Invalid, Sentence::tr("The brand has several shops. Name the one for the orders of %1 in its option “shop”.").arg(marketplace.name));
    return shops.front();
}

Address shipToOf(Rows &rows, const Row &row)
{
    Address to;
    to.name = rows.personalText(row.value(order::buyerName));
    to.phone = rows.personalText(row.value(order::buyerPhone));
    to.email = rows.personalText(row.value(order::buyerEmail));
    to.line1 = rows.personalText(row.value(order::address1));
    to.line2 = rows.personalText(row.value(order::address2));
    to.city = rows.personalText(row.value(order::city));
    to.state = rows.personalText(row.value(order::region));
    to.postcode = rows.personalText(row.value(order::postcode));
    to.country = row.text(order::country);
    return to;
}

Result<CreateOrder> orderToPush(Work &work, Row &row, const AccountFacts &shop)
{
    const AccountFacts *marketplace = work.account(row.number(order::account));
    const auto currency = Currency::fromCode(row.text(order::currency));
    if (!marketplace || !currency)
        return fail(ErrorCode::Invalid, Sentence::tr("Order %1 has no currency.").arg(row.text(order::number)));
    const auto money = [&](qint64 minor) { return Money::fromMinor(minor, *currency).value_or(Money()); };
    CreateOrder push;
    push.order = OrderId(row.id());
    push.reference = marketplace->name + u':' + row.text(order::number);
    push.marketplace = marketplace->connector ? marketplace->connector->info().name : marketplace->kind;
    push.placedAt = instantFromMs(row.number(order::placedAt));
    push.currency = *currency;
    push.shipping = money(row.number(order::shipping));
    push.shipTo = shipToOf(work.rows(), row);
    push.buyerMessage = work.rows().personalText(row.value(order::buyerMessage));
    push.note = row.text(order::note);
    Money sum = push.shipping;
    Money platform = money(0);
    std::array<qint64, 2> goods {0, 0}; // what is left of the order, and what was cancelled
    for (qint64 id : linesOf(work.database(), row.id())) {
        const Row *found = work.rows().get(Table::OrderLine, id);
        if (!found)
            return fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
        const Row &line = *found;
        const qint64 ordered = line.number(orderLine::quantity);
        const qint64 quantity = ordered - line.number(orderLine::cancelled);
        // Of a line cancelled in part, the part that is left.
        const std::array<qint64, 2> parts {std::max<qint64>(quantity, 0), line.number(orderLine::cancelled)};
        const std::vector<Money> paid = money(line.number(orderLine::paid)).split(parts);
        goods[0] += paid[0].minor();
        goods[1] += paid[1].minor();
        if (quantity <= 0)
            continue;
        if (line.number(orderLine::variant) == 0)
            return fail(ErrorCode::Refused, Sentence::tr("The SKU %1 of order %2 is not in the catalogue. Correct the SKU of the line, or import the product.").arg(line.text(orderLine::sku)).arg(row.text(order::number)));
        PushLine out;
        out.line = OrderLineId(id);
        out.sku = line.text(orderLine::sku);
        out.title = line.text(orderLine::title);
        out.quantity = quantity;
        out.total = paid[0];
        const auto list = multiplyShift(line.number(orderLine::listPrice), quantity, 0).and_then([&](qint64 minor) { return Money::fromMinor(minor, *currency); });
        if (!list)
            return tl::unexpected(list.error());
        out.listTotal = list->minor() < out.total.minor() ? out.total : *list;
        platform = platform + money(line.number(orderLine::platformDiscount)).split(parts)[0];
        findInShop(work.database(), shop.id.value, line.number(orderLine::variant), out);
        sum = sum + out.total;
        push.lines.push_back(out);
    }
    if (push.lines.empty())
        return fail(ErrorCode::Refused, Sentence::tr("Order %1 has no line left to send.").arg(row.text(order::number)));
    // What the platform pays for the buyer is revenue of the brand; the buyer's own amounts stay as they are.
    // Of discounts on the whole order, the share of what is left.
    const bool whole = goods[1] == 0;
    const auto left = [&](FieldNo field) { return whole ? money(row.number(field)) : money(row.number(field)).split(goods)[0]; };
    const Money orderPlatform = left(order::platformDiscount) + platform;
    if (orderPlatform.minor() != 0 && shop.options.value(QStringLiteral("platform_discount"), QStringLiteral("yes")) != u"no") {
        push.fees.push_back({QStringLiteral("Paid by %1").arg(push.marketplace), orderPlatform});
        sum = sum + orderPlatform;
    }
    // The marketplace's own total decides what it took off the whole order; once a part is cancelled that total is no
    // longer of what is left.
    const Money counted = push.fees.empty() ? sum : sum - orderPlatform;
    const Money discount = whole ? money(row.number(order::total)) - counted : -(left(order::sellerDiscount) + left(order::platformDiscount));
    if (discount.minor() != 0) {
        push.fees.push_back({QStringLiteral("Order discount"), discount});
        sum = sum + discount;
    }
    push.total = sum;
    if (shop.options.value(QStringLiteral("push_currency")) == u"brand" && shop.currency.isValid() && shop.currency != *currency) {
        const QString day = toDateTime(push.placedAt).date().toString(Qt::ISODate);
        const auto rate = rateOn(work.database(), *currency, shop.currency, day);
        if (!rate)
            return tl::unexpected(rate.error());
        if (const auto converted = convert(push, rate->rate, shop.currency); !converted)
            return tl::unexpected(converted.error());
    }
    return push;
}

QString createOrderIntent(Work &, Row &row, const CreateOrder &push)
{
    CreateOrder bare = push;
    bare.shipTo = Address();
    bare.shipTo.country = push.shipTo.country;
    bare.buyerMessage.clear();
    QJsonObject intent = toJson(bare);
    QJsonObject references;
    for (const auto &[name, field] : personalFields) {
        if (row.value(field).isNumber())
            references.insert(QLatin1StringView(name), QString::number(row.number(field)));
    }
    if (row.value(order::buyerMessage).isNumber())
        references.insert(QStringLiteral("message"), QString::number(row.number(order::buyerMessage)));
    intent.insert(QStringLiteral("personal"), references);
    return QString::fromUtf8(QJsonDocument(intent).toJson(QJsonDocument::Compact));
}

Result<CreateOrder> createOrderFromIntent(Database &database, const QString &intent)
{
    const QJsonObject object = QJsonDocument::fromJson(intent.toUtf8()).object();
    const auto task = taskFromJson(object);
    if (!task || !std::holds_alternative<CreateOrder>(*task))
        return fail(ErrorCode::Damaged, Sentence::tr("What waits in the outbox cannot be read. Approve the order again."));
    CreateOrder push = std::get<CreateOrder>(*task);
    const QJsonObject references = object.value(QStringLiteral("personal")).toObject();
    bool erased = false;
    const auto fill = [&](const char *name, QString &target) {
        const qint64 id = references.value(QLatin1StringView(name)).toString().toLongLong();
        if (id == 0)
            return;
        Statement &select = database.query("SELECT content, erased_at FROM personal WHERE id = ?", id);
        if (!select.step() || !select.isNull(1))
            erased = true;
        else
            target = QString::fromUtf8(select.blob(0));
        select.reset();
    };
    fill("name", push.shipTo.name);
    fill("phone", push.shipTo.phone);
    fill("email", push.shipTo.email);
    fill("line1", push.shipTo.line1);
    fill("line2", push.shipTo.line2);
    fill("city", push.shipTo.city);
    fill("state", push.shipTo.state);
    fill("postcode", push.shipTo.postcode);
    fill("message", push.buyerMessage);
    if (erased)
        return fail(ErrorCode::Refused, Sentence::tr("The buyer's data was erased, so the order cannot be sent."));
    return push;
}

} // namespace sampan
