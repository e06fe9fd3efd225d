// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/units.h"

namespace sampan::woocommerce {

namespace {
struct Unit {
    const char *name;
    Decimal factor;
};
constexpr Unit weights[]
    = {{"kg", {1000, 0}}, {"g", {1, 0}}, {"lbs", {45359237, 5}}, {"lb", {45359237, 5}}, {"oz", {28349523125, 9}}};
constexpr Unit lengths[] = {{"m", {1000, 0}}, {"cm", {10, 0}}, {"mm", {1, 0}}, {"in", {254, 1}}, {"yd", {9144, 1}}};

std::optional<Decimal> factorOf(std::span<const Unit> units, const AccountView &account, const QString &key)
{
    const QString name = account.learned.value(key, account.options.value(key)).trimmed().toLower();
    for (const Unit &unit : units) {
        if (name == QLatin1StringView(unit.name))
            return unit.factor;
    }
    return std::nullopt;
}

std::optional<qint64> converted(const Json &value, const std::optional<Decimal> &factor)
{
    const std::optional<Decimal> number = value.decimal();
    if (!number || !factor || number->digits() <= 0)
        return std::nullopt;
    const int scale = number->scale() + factor->scale();
    if (scale > 18)
        return std::nullopt;
    const Result<qint64> whole = multiplyDivide(number->digits(), factor->digits(), powerOfTen(scale));
    return whole ? std::optional(*whole) : std::nullopt;
}
} // namespace

Units::Units(const AccountView &account)
    : m_gram(factorOf(weights, account, QStringLiteral("weight_unit")))
    , m_millimetre(factorOf(lengths, account, QStringLiteral("dimension_unit")))
{
}

std::optional<qint64> Units::grams(const Json &weight) const
{
    return converted(weight, m_gram);
}

std::optional<qint64> Units::millimetres(const Json &length) const
{
    return converted(length, m_millimetre);
}

} // namespace sampan::woocommerce
