// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/money.h"

namespace sampan {

Result<Money> Money::fromMinor(qint64 minor, Currency currency)
{
    if (!currency.isValid())
        return fail(ErrorCode::Invalid, Sentence::tr("The amount has no currency."));
    if (minor > largest || minor < -largest)
        return fail(ErrorCode::Full, Sentence::tr("The amount is too large."));
    return Money(minor, currency);
}

Result<Money> Money::parse(QStringView text, Currency currency)
{
    const auto bad = [&] { return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a price. Use digits with a point, such as 12.50.").arg(text.toString())); };
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return bad();
    const int missing = currency.exponent() - number->scale();
    if (missing < 0)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” has more digits after the point than %2 has.").arg(text.toString()).arg(currency.code()));
    const Result<qint64> minor = multiplyShift(number->digits(), 1, missing);
    if (!minor)
        return tl::unexpected(minor.error());
    return fromMinor(*minor, currency);
}

QString Money::amount() const
{
    const int exponent = m_currency.exponent();
    QString text = QString::number(m_minor < 0 ? -m_minor : m_minor);
    if (exponent > 0) {
        text = text.rightJustified(exponent + 1, u'0');
        text.insert(text.size() - exponent, u'.');
    }
    return m_minor < 0 ? u'-' + text : text;
}

QString Money::toText() const
{
    return amount() + u' ' + m_currency.code();
}

Money Money::operator+(Money other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return Money(m_minor + other.m_minor, m_currency);
}

Money Money::operator-(Money other) const
{
    return *this + -other;
}

Money Money::operator-() const
{
    return Money(-m_minor, m_currency);
}

Result<Money> Money::converted(Decimal rate, Currency to) const
{
    const Result<qint64> minor = multiplyShift(m_minor, rate.digits(), to.exponent() - m_currency.exponent() - rate.scale());
    if (!minor)
        return tl::unexpected(minor.error());
    return fromMinor(*minor, to);
}

Result<Money> Money::times(Decimal factor) const
{
    return converted(factor, m_currency);
}

Money Money::roundedTo(qint64 step) const
{
    if (step <= 1)
        return *this;
    const qint64 magnitude = m_minor < 0 ? -m_minor : m_minor;
    const qint64 rounded = (magnitude + step / 2) / step * step;
    return Money(m_minor < 0 ? -rounded : rounded, m_currency);
}

std::vector<Money> Money::split(std::span<const qint64> weights) const
{
    std::vector<Money> parts;
    if (weights.empty())
        return parts;
    __extension__ using Wide = __int128;
    Wide total = 0;
    for (qint64 weight : weights)
        total += weight;
    qint64 given = 0;
    size_t most = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const qint64 share = total > 0 ? static_cast<qint64>(Wide(m_minor) * weights[i] / total)
                                       : m_minor / static_cast<qint64>(weights.size());
        parts.push_back(Money(share, m_currency));
        given += share;
        if (weights[i] > weights[most])
            most = i;
    }
    parts[most].m_minor += m_minor - given;
    return parts;
}

} // namespace sampan
