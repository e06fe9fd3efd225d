// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/pricing.h"

namespace sampan {

namespace {
    Result<Money> baseOf(const Row &item, bool &fromCore)
    {
        const auto currency = Currency::fromCode(item.text(variant::currency));
        if (!currency)
            return fail(ErrorCode::NotFound, Sentence::tr("The product has no currency."));
        fromCore = item.value(variant::corePrice).isNumber();
        const Value &base = fromCore ? item.value(variant::corePrice) : item.value(variant::shopPrice);
        if (!base.isNumber())
            return fail(ErrorCode::NotFound, Sentence::tr("%1 has no price in the shop and no core price.").arg(item.text(variant::sku)));
        return Money::fromMinor(base.number(), *currency);
    }
}

Result<DatedRate> rateOn(Database &database, Currency from, Currency to, const QString &day)
{
    if (from == to)
        return DatedRate {Decimal(1, 0), {}, {}};
    Statement &select = database.query("SELECT rate, day, source FROM rates WHERE from_currency = ? AND to_currency = ? AND day <= ? ORDER BY day DESC LIMIT 1", from.code(), to.code(), day);
    if (!select.step())
        return fail(ErrorCode::NotFound, Sentence::tr("There is no rate from %1 to %2. Enter one under Rates.").arg(from.code()).arg(to.code()));
    DatedRate found {Decimal::parse(select.text(0)).value_or(Decimal()), select.text(1), select.text(2)};
    select.reset();
    return found;
}

qint64 priceStep(const AccountFacts &account)
{
    qint64 step = 1;
    if (account.connector && account.currency.isValid()) {
        const QString &text = account.connector->info().capabilities.priceStep;
        if (const auto money = Money::parse(text, account.currency); money && !text.isEmpty())
            step = std::max<qint64>(1, money->minor());
    }
    return step;
}

Result<PriceDerivation> derivePrice(Work &work, const Row &item, const AccountFacts &account)
{
    PriceDerivation why;
    const Result<Money> base = baseOf(item, why.fromCore);
    if (!base)
        return tl::unexpected(base.error());
    why.base = *base;
    if (!account.currency.isValid())
        return fail(ErrorCode::NotFound, Sentence::tr("The currency of %1 is not known yet. Test the account.").arg(account.name));
    const auto rate = rateOn(work.database(), base->currency(), account.currency, toDateTime(work.now()).date().toString(Qt::ISODate));
    if (!rate)
        return tl::unexpected(rate.error());
    why.rate = rate->rate;
    why.rateDay = rate->day;
    why.rateSource = rate->source;
    const qint64 channelStep = priceStep(account);
    why.step = channelStep;
    if (account.priceRule) {
        why.markup = account.priceRule->markup;
        why.fixed = account.priceRule->fixed;
        // A multiple of the channel's step, or the channel would refuse what we derive.
        why.step = (std::max<qint64>(account.priceRule->step, 1) + channelStep - 1) / channelStep * channelStep;
    }
    const int scale = why.markup.scale() + 2;
    const Decimal factor(powerOfTen(scale) + why.markup.digits(), scale);
    const auto price = base->converted(why.rate, account.currency).and_then([&](Money converted) { return converted.times(factor); }).and_then([&](Money marked) {
        return Money::fromMinor(marked.minor() + why.fixed, account.currency);
    });
    if (!price)
        return tl::unexpected(price.error());
    why.price = price->roundedTo(why.step);
    if (why.price.minor() <= 0)
        return fail(ErrorCode::Refused, Sentence::tr("The rule gives %1 a price of nothing. Change the markup, the fixed part or the rounding.").arg(item.text(variant::sku)));
    return why;
}

bool withinPricePolicy(const AccountFacts::Policy &policy, std::optional<qint64> agreed, qint64 price)
{
    if (price <= 0 || (policy.floor && price < *policy.floor))
        return false;
    if (!policy.largestStep)
        return true;
    if (!agreed || *agreed <= 0)
        return false;
    // |price - agreed| / agreed <= step %, without division, so that nothing is rounded in its favour.
    __extension__ using Wide = __int128;
    const Decimal &step = *policy.largestStep;
    const qint64 difference = price > *agreed ? price - *agreed : *agreed - price;
    return difference <= Money::largest && Wide(difference) * 100 * powerOfTen(step.scale()) <= Wide(*agreed) * step.digits();
}

} // namespace sampan
