// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/amount.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

constexpr qint64 one = 1000000;

qint64 stepOf(int decimals)
{
    qint64 step = one;
    for (int i = 0; i < decimals && step > 1; ++i)
        step /= 10;
    return step;
}

} // namespace

Amount Amount::fromText(const QString &text)
{
    static const QRegularExpression form(uR"(^(-?)(\d{0,12})(?:\.(\d*))?$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString fraction = match.captured(3).leftJustified(7, u'0');
    const qint64 tail = (fraction.left(7).toLongLong() + 5) / 10;
    const qint64 value = match.captured(2).toLongLong() * one + tail;
    return Amount(match.captured(1).isEmpty() ? value : -value);
}

Amount Amount::rounded(int decimals) const
{
    const qint64 step = stepOf(decimals);
    const qint64 half = m_millionths < 0 ? -step / 2 : step / 2;
    return Amount((m_millionths + half) / step * step);
}

QString Amount::text(int decimals) const
{
    const qint64 value = rounded(decimals).m_millionths;
    const qint64 size = std::abs(value);
    QString text = value < 0 ? u"-"_s : QString();
    text += QString::number(size / one);
    if (decimals > 0)
        text += u'.' + QString::number(size % one).rightJustified(6, u'0').leftJustified(decimals, u'0', true);
    return text;
}

Amount Amount::scaled(double factor) const
{
    return Amount(std::llround(static_cast<double>(m_millionths) * factor));
}

} // namespace sim::woo
