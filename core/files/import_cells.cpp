// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_cells.h"

#include "core/change/cell_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace sampan {

namespace {
    struct NamedUnit {
        const char *name;
        FieldType type;
        qint64 times; ///< in ten-thousandths of a gram or millimetre
    };
    constexpr std::array units {NamedUnit {"grams", FieldType::Grams, 10000}, NamedUnit {"kg", FieldType::Grams, 10'000'000}, NamedUnit {"g", FieldType::Grams, 10000}, NamedUnit {"lbs", FieldType::Grams, 4'535'924},
        NamedUnit {"lb", FieldType::Grams, 4'535'924}, NamedUnit {"oz", FieldType::Grams, 283'495}, NamedUnit {"mm", FieldType::Millimetres, 10000}, NamedUnit {"cm", FieldType::Millimetres, 100'000},
        NamedUnit {"m", FieldType::Millimetres, 10'000'000}, NamedUnit {"inch", FieldType::Millimetres, 254'000}, NamedUnit {"in", FieldType::Millimetres, 254'000}};

    const NamedUnit *unitNamed(QStringView name, FieldType type)
    {
        for (const NamedUnit &unit : units) {
            if (unit.type == type && name.compare(QLatin1StringView(unit.name), Qt::CaseInsensitive) == 0)
                return &unit;
        }
        return nullptr;
    }

    Result<Value> measure(const CellReading &reading, QStringView typed, QStringView preset)
    {
        qsizetype end = typed.size();
        while (end > 0 && (typed[end - 1].isLetter() || typed[end - 1] == u'.'))
            --end;
        QStringView word = typed.sliced(end);
        while (word.endsWith(u'.'))
            word.chop(1);
        const NamedUnit *unit = unitNamed(word.isEmpty() ? preset : word, reading.field->type);
        if (!unit)
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a unit of %2.").arg(word.toString()).arg(QString::fromUtf8(reading.field->title)));
        const auto plain = reading.style->plain(typed.first(end), true);
        if (!plain)
            return tl::unexpected(plain.error());
        const auto number = Decimal::parse(*plain);
        if (!number)
            return tl::unexpected(number.error());
        const auto whole = multiplyShift(number->digits(), unit->times, -number->scale() - 4);
        return whole ? Result<Value>(*whole) : tl::unexpected(whole.error());
    }

    QStringView presetUnit(const CellReading &reading)
    {
        if (unitNamed(reading.unit, reading.field->type))
            return reading.unit;
        return reading.field->type == FieldType::Grams ? u"g" : u"mm";
    }

    Result<Value> money(const CellReading &reading, QStringView typed)
    {
        QStringView text = typed;
        static const QRegularExpression code(QStringLiteral("^([A-Za-z]{3})\\s*(?=[-+0-9])|(?<=[0-9])\\s*([A-Za-z]{3})$"));
        if (const auto match = code.match(text.toString()); match.hasMatch()) {
            const QString word = (match.captured(1) + match.captured(2)).toUpper();
            if (word != reading.currency.code())
                return fail(ErrorCode::Invalid, Sentence::tr("“%1” is in %2, but this price is in %3.").arg(typed.toString()).arg(word).arg(reading.currency.code()));
            text = match.capturedStart() == 0 ? text.sliced(match.capturedEnd()) : text.first(match.capturedStart());
        }
        while (!text.isEmpty() && text.front().category() == QChar::Symbol_Currency)
            text = text.sliced(1).trimmed();
        while (!text.isEmpty() && text.back().category() == QChar::Symbol_Currency)
            text = text.chopped(1).trimmed();
        const auto plain = reading.style->plain(text, reading.currency.exponent() == 3);
        return plain ? cellFromText(*reading.field, *plain, reading.currency) : tl::unexpected(plain.error());
    }

    Result<Value> country(const Field &field, const QString &typed)
    {
        if (typed.size() != 2) {
            for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
                const auto territory = static_cast<QLocale::Territory>(i);
                if (typed.compare(QLocale::territoryToString(territory), Qt::CaseInsensitive) == 0)
                    return Value(QLocale::territoryToCode(territory));
            }
        }
        return cellFromText(field, typed, {});
    }

    QString imageLines(const QString &typed)
    {
        static const QRegularExpression between(QStringLiteral("\\s*[\\n,;|]\\s*(?=https?://)|\\s+(?=https?://)|\\s*\\n\\s*"));
        return typed.trimmed().split(between, Qt::SkipEmptyParts).join(u'\n');
    }

    QString canonical(const QString &text)
    {
        QString lines = text;
        lines.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
        lines.replace(u'\r', u'\n');
        return lines.trimmed().normalized(QString::NormalizationForm_C);
    }

    bool isImages(const Field &field)
    {
        return qstrcmp(field.name, "images") == 0;
    }

    // "9.31235E+12" is what a spreadsheet made of a barcode; its digits are gone.
    bool wasShortened(QStringView text)
    {
        static const QRegularExpression scientific(QStringLiteral("^[0-9][.,]?[0-9]*E\\+[0-9]+$"), QRegularExpression::CaseInsensitiveOption);
        return scientific.match(text.toString()).hasMatch();
    }
}

bool countsForStyle(const Field &field)
{
    return field.type == FieldType::Money || field.type == FieldType::Grams || field.type == FieldType::Millimetres;
}

bool saysTheSame(const Field &field, const Value &stored, const Value &read)
{
    if (stored == read)
        return true;
    if (stored.isNumber() || read.isNumber())
        return false;
    const QString ours = canonical(stored.text());
    const QString theirs = canonical(read.text());
    return ours == theirs || (isImages(field) && imageLines(ours) == imageLines(theirs));
}

Result<Value> cellFromFile(const CellReading &reading, const FileCell &cell)
{
    const Field &field = *reading.field;
    const QString text = canonical(cell.text);
    if (text.isEmpty())
        return cellFromText(field, text, reading.currency);
    if (field.type == FieldType::Text && wasShortened(text) && !cell.isNumber)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” was shortened by a spreadsheet. Format the column as text there and type the number again.").arg(text));
    Result<Value> value;
    if (countsForStyle(field) && cell.isNumber)
        value = field.type == FieldType::Money ? cellFromText(field, text, reading.currency) : measure(reading, text, presetUnit(reading));
    else if (field.type == FieldType::Money)
        value = money(reading, text);
    else if (countsForStyle(field))
        value = measure(reading, text, presetUnit(reading));
    else if (field.type == FieldType::Country)
        value = country(field, text);
    else if (isImages(field))
        value = Value(imageLines(text));
    else
        value = cellFromText(field, text, reading.currency);
    if (!value)
        return value;
    if (value->isNumber() && value->number() < 0)
        return fail(ErrorCode::Invalid, Sentence::tr("%1 must not be negative.").arg(QString::fromUtf8(field.title)));
    if (field.type == FieldType::Text && value->text().size() > 2000)
        return fail(ErrorCode::Invalid, Sentence::tr("%1 is longer than 2,000 characters.").arg(QString::fromUtf8(field.title)));
    return value;
}

Result<std::array<Value, 3>> sizesFromFile(const CellReading &reading, const FileCell &cell)
{
    static const QRegularExpression cross(QStringLiteral("\\s*[x×*]\\s*"), QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = canonical(cell.text).split(cross);
    if (parts.size() != 3)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a length, width and height, such as 10 x 20 x 30 cm.").arg(cell.text.trimmed()));
    // A unit at the end is the unit of all three.
    const QString last = parts.back();
    qsizetype end = last.size();
    while (end > 0 && last[end - 1].isLetter())
        --end;
    const QString unit = end < last.size() ? last.mid(end) : presetUnit(reading).toString();
    std::array<Value, 3> sizes;
    for (size_t i = 0; i < 3; ++i) {
        const auto size = measure(reading, parts[static_cast<qsizetype>(i)], unit);
        if (!size)
            return tl::unexpected(size.error());
        sizes[i] = *size;
    }
    return sizes;
}

} // namespace sampan
