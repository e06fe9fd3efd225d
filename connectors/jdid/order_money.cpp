// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/order_money.h"

#include "connectors/jdid/envelope.h"

#include <array>

namespace sampan::jdid {

namespace {
/// The discounts that an order or a line names.
struct Discounts {
    Money promotion, coupon, fullCut, bySeller, byPlatform;
};

Money zeroOf(const Options &options)
{
    return Money::fromMinor(0, options.currency).value_or(Money());
}

/// Some clients show discounts as negative amounts.
Money positive(Json json, const char *name, const Options &options)
{
    const Money amount = moneyOf(firstOf(json, {name}), options.currency).value_or(zeroOf(options));
    return amount.minor() < 0 ? -amount : amount;
}

Discounts discountsOf(Json json, const Options &options)
{
    return {positive(json, "promotionAmount", options), positive(json, "couponAmount", options),
        positive(json, "fullCutAmount", options), positive(json, "sellerSubsidy", options),
        positive(json, "jdSubsidy", options)};
}

/// A way to read the amounts: which discounts count.
struct AmountReading {
    bool promotion, others, subsidies;

    Money shown(const Discounts &d) const
    {
        Money sum = d.promotion - d.promotion;
        if (promotion)
            sum = sum + d.promotion;
        return others ? sum + d.coupon + d.fullCut : sum;
    }
    Money added(const Discounts &d) const { return subsidies ? d.bySeller + d.byPlatform : d.promotion - d.promotion; }
};
constexpr std::array readings{AmountReading{true, true, false}, AmountReading{true, true, true}, AmountReading{false, true, false},
    AmountReading{false, false, true}, AmountReading{false, false, false}};

Money timesQuantity(Money one, qint64 quantity)
{
    return one.times(Decimal(quantity, 0)).value_or(one - one);
}

/// Each line's share of the discounts, if the lines' own figures (for the line, or for one piece) give the order's.
std::vector<Money> atLines(const OrderSeen &order, const std::vector<Json> &lines, const AmountReading &reading, Money wanted,
    const Options &options)
{
    for (const bool perPiece : {false, true}) {
        std::vector<Money> parts;
        Money sum = zeroOf(options);
        bool fits = true;
        for (size_t i = 0; i < lines.size(); ++i) {
            const Money one = reading.shown(discountsOf(lines[i], options));
            const Money part = perPiece ? timesQuantity(one, order.lines[i].quantity) : one;
            fits = fits && part.minor() <= timesQuantity(order.lines[i].listPrice, order.lines[i].quantity).minor();
            parts.push_back(part);
            sum = sum + part;
        }
        if (fits && sum == wanted && wanted.minor() > 0)
            return parts;
    }
    return {};
}

Money platformPart(const Discounts &d, Money shown, const Options &options)
{
    if (d.byPlatform.minor() > 0 && d.byPlatform.minor() <= shown.minor())
        return d.byPlatform;
    if (d.byPlatform.minor() == 0 && d.bySeller.minor() == 0 && options.couponByPlatform
        && d.coupon.minor() <= shown.minor())
        return d.coupon;
    return zeroOf(options);
}

void giveDiscounts(OrderSeen &order, const std::vector<Json> &lines, const AmountReading &reading, const Discounts &d,
    const Options &options)
{
    const Money shown = reading.shown(d);
    // Where the subsidies come on top, they name their payers and the rest is the seller's.
    const Money platform = reading.subsidies ? zeroOf(options) : platformPart(d, shown, options);
    if (reading.subsidies) {
        order.orderDiscountSeller = d.bySeller;
        order.orderDiscountPlatform = d.byPlatform;
    }
    const std::vector<Money> parts = atLines(order, lines, reading, shown, options);
    if (parts.empty()) {
        order.orderDiscountSeller = order.orderDiscountSeller + shown - platform;
        order.orderDiscountPlatform = order.orderDiscountPlatform + platform;
        return;
    }
    std::vector<qint64> weights;
    for (Money part : parts)
        weights.push_back(part.minor());
    const std::vector<Money> platformParts = platform.split(weights);
    for (size_t i = 0; i < parts.size(); ++i) {
        order.lines[i].platformDiscount = platformParts[i];
        order.lines[i].sellerDiscount = parts[i] - platformParts[i];
        order.lines[i].paid = order.lines[i].paid - parts[i];
    }
}

Money sumNow(const OrderSeen &order, const Options &options)
{
    Money sum = zeroOf(options) + order.shippingPaid - order.orderDiscountSeller - order.orderDiscountPlatform;
    for (const OrderLineSeen &line : order.lines)
        sum = sum + line.paid;
    return sum;
}

/// What no reading explains goes where a person sees it.
Remark placeRest(OrderSeen &order, Money rest)
{
    if (rest.minor() > 0) {
        order.orderDiscountSeller = order.orderDiscountSeller + rest;
        return {order.number,
            Sentence::tr(
                "The amounts do not add up: %1 less was paid than the lines say. It stands as the seller's discount.")
                .arg(rest.toText())};
    }
    order.shippingPaid = order.shippingPaid - rest;
    return {order.number,
        Sentence::tr("The amounts do not add up: %1 more was paid than the lines say. It stands with the shipping.")
            .arg((-rest).toText())};
}
} // namespace

std::vector<Remark> settleMoney(OrderSeen &order, Json json, const std::vector<Json> &lines, const Options &options)
{
    const Money zero = zeroOf(options);
    const Discounts d = discountsOf(json, options);
    const Money freight = positive(json, "freightAmount", options);
    const Money fee = positive(json, "installmentFee", options);
    order.orderDiscountSeller = order.orderDiscountPlatform = zero;
    Money goods = zero;
    for (OrderLineSeen &line : order.lines) {
        line.sellerDiscount = line.platformDiscount = zero;
        line.paid = timesQuantity(line.listPrice, line.quantity);
        goods = goods + line.paid;
    }
    std::vector<Remark> remarks;
    const auto said = moneyOf(firstOf(json, {"paySubtotal", "totalPrice"}), options.currency);
    order.total = said.value_or(goods + freight + fee - readings[0].shown(d));
    if (said && !options.freightInSubtotal && firstOf(json, {"paySubtotal"}).exists())
        order.total = order.total + freight;
    if (!said)
        remarks.push_back({order.number, Sentence::tr("JD.ID did not say what the buyer paid; it was added up.")});

    for (const Money charge : {freight, freight + fee, zero, fee}) {
        for (const AmountReading &reading : readings) {
            if (goods + charge - reading.shown(d) - reading.added(d) != order.total)
                continue;
            order.shippingPaid = charge;
            giveDiscounts(order, lines, reading, d, options);
            if (freight.minor() > 0 && charge.minor() < freight.minor())
                remarks.push_back({order.number,
                    Sentence::tr("The freight of %1 is not in what the buyer paid.").arg(freight.toText())});
            return remarks;
        }
    }
    order.shippingPaid = freight;
    giveDiscounts(order, lines, readings[0], d, options);
    remarks.push_back(placeRest(order, sumNow(order, options) - order.total));
    return remarks;
}

} // namespace sampan::jdid
