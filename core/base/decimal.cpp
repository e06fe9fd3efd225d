// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sampan {

qint64 powerOfTen(int n)
{
    static constexpr std::array<qint64, 19> powers = [] {
        std::array<qint64, 19> p {};
        p[0] = 1;
        for (size_t i = 1; i < p.size(); ++i)
            p[i] = p[i - 1] * 10;
        return p;
    }();
    return powers[static_cast<size_t>(std::clamp(n, 0, 18))];
}

namespace {
    __extension__ using Wide = __int128;

    Result<qint64> divideRounded(Wide product, Wide divisor)
    {
        const Wide magnitude = product < 0 ? -product : product;
        const Wide size = divisor < 0 ? -divisor : divisor;
        Wide rounded = (magnitude + size / 2) / size;
        if ((product < 0) != (divisor < 0))
            rounded = -rounded;
        if (rounded > std::numeric_limits<qint64>::max() || rounded < std::numeric_limits<qint64>::min())
            return fail(ErrorCode::Full, Sentence::tr("The amount is too large."));
        return static_cast<qint64>(rounded);
    }
}

Result<qint64> multiplyShift(qint64 a, qint64 b, int tens)
{
    if (tens >= 0)
        return divideRounded(Wide(a) * b, 1).and_then([&](qint64 product) { return divideRounded(Wide(product) * powerOfTen(tens), 1); });
    return divideRounded(Wide(a) * b, Wide(powerOfTen(std::min(-tens, 18))) * powerOfTen(std::max(-tens - 18, 0)));
}

Result<qint64> multiplyDivide(qint64 a, qint64 b, qint64 c)
{
    if (c == 0)
        return fail(ErrorCode::Invalid, Sentence::tr("A rate of zero cannot be used."));
    return divideRounded(Wide(a) * b, c);
}

Result<Decimal> Decimal::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto bad = [&] { return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a number. Use digits with a point, such as 12.50.").arg(text.toString())); };
    qsizetype i = 0;
    const bool negative = !trimmed.isEmpty() && trimmed[0] == u'-';
    if (negative || (!trimmed.isEmpty() && trimmed[0] == u'+'))
        ++i;
    qint64 digits = 0;
    int count = 0;
    int scale = -1;
    for (; i < trimmed.size(); ++i) {
        const char16_t c = trimmed[i].unicode();
        if (c == u'.' && scale < 0) {
            scale = 0;
        } else if (c >= u'0' && c <= u'9') {
            if (digits != 0 || c != u'0')
                ++count;
            if (count > 18 || scale >= 18)
                return bad();
            digits = digits * 10 + (c - u'0');
            if (scale >= 0)
                ++scale;
        } else {
            return bad();
        }
    }
    const bool anyDigit = std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!anyDigit)
        return bad();
    return Decimal(negative ? -digits : digits, std::max(scale, 0));
}

QString Decimal::toText() const
{
    QString text = QString::number(m_digits < 0 ? -m_digits : m_digits);
    if (m_scale > 0) {
        text = text.rightJustified(m_scale + 1, u'0');
        text.insert(text.size() - m_scale, u'.');
    }
    return m_digits < 0 ? u'-' + text : text;
}

} // namespace sampan
