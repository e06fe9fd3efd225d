// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/xlsx_cells.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace sampan {

namespace {
    bool isInteger(QStringView text)
    {
        const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
        return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    QString withoutTrailingZeros(QString digits)
    {
        while (digits.size() > 1 && digits.endsWith(u'0'))
            digits.chop(1);
        return digits;
    }
}

std::optional<QString> plainNumber(QStringView stored)
{
    const QStringView text = stored.trimmed();
    // Long numbers of other programs (barcodes) keep all their digits.
    if (isInteger(text))
        return text.toString();
    bool good = false;
    const double number = text.toDouble(&good);
    if (!good || !std::isfinite(number))
        return std::nullopt;
    if (number == 0)
        return QStringLiteral("0");
    const QString scientific = QString::number(std::abs(number), 'e', 14); // "1.25000000000000e+03"
    const int exponent = QStringView(scientific).sliced(17).toInt();
    QString digits = withoutTrailingZeros(scientific.left(1) + scientific.mid(2, 14));
    if (exponent > 40 || exponent < -40)
        return std::nullopt;
    if (exponent < 0)
        digits.prepend(QStringLiteral("0.") + QString(-exponent - 1, u'0'));
    else if (digits.size() <= exponent + 1)
        digits = digits.leftJustified(exponent + 1, u'0');
    else
        digits.insert(exponent + 1, u'.');
    return number < 0 ? u'-' + digits : digits;
}

std::optional<QString> dateText(double serial, bool from1904)
{
    constexpr double afterLast = 2958466; // 10000-01-01
    if (!(serial >= 0) || serial >= afterLast)
        return std::nullopt;
    const auto day = static_cast<qint64>(std::floor(serial));
    const auto ms = static_cast<qint64>(std::llround((serial - static_cast<double>(day)) * 86'400'000.0));
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::min<qint64>(ms, 86'399'999)));
    const QString timeText = time.toString(time.msec() != 0 ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
    if (day == 0 && !from1904 && ms != 0)
        return timeText;
    // Day 60 of the 1900 calendar never was; the days before it are one off.
    const QDate start = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString dayText = start.addDays(day).toString(Qt::ISODate);
    return ms == 0 ? dayText : dayText + u'T' + timeText;
}

bool isDateFormat(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

bool isDateFormat(QStringView code)
{
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (quoted) {
            quoted = c != u'"';
        } else if (bracket) {
            bracket = c != u']';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            bracket = true;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next letter is shown as it is, or is a filler
        } else if (c == u';') {
            return false;
        } else if (QStringView(u"dmyhs").contains(c.toLower())) {
            return true;
        }
    }
    return false;
}

QString unescapedXlsx(const QString &stored)
{
    if (!stored.contains(QLatin1StringView("_x")))
        return stored;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString text;
    qsizetype from = 0;
    for (auto match = escape.match(stored); match.hasMatch(); match = escape.match(stored, from)) {
        text += QStringView(stored).sliced(from, match.capturedStart() - from);
        text += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return text + stored.mid(from);
}

QString escapedXlsx(const QString &text)
{
    QString escaped = text;
    if (escaped.contains(QLatin1StringView("_x"))) {
        static const QRegularExpression readsAsEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
        escaped.replace(readsAsEscape, QStringLiteral("_x005F_"));
    }
    // XML turns these two into blanks or line ends.
    return escaped.replace(u'\r', QStringLiteral("_x000D_"));
}

int columnOf(QStringView cellName)
{
    int column = 0;
    for (const QChar c : cellName) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 1 << 20)
            return -1;
    }
    return column - 1;
}

} // namespace sampan
