// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sku.h"
#include "core/catalogue/pricing.h"
#include "core/change/cell_text.h"
#include "core/change/commit.h"

#include <QTimeZone>

namespace sampan {

namespace {
    // What may be there once. The database has the same as unique indexes; here it is said in words, and before.
    struct Key {
        Table table;
        std::vector<FieldNo> fields;
    };
    const std::vector<Key> &keys()
    {
        static const std::vector<Key> all {{Table::Brand, {brand::name}}, {Table::Account, {account::name}}, {Table::Variant, {variant::brand, variant::skuKey}},
            {Table::Listing, {listing::account, listing::variant}}, {Table::Order, {order::account, order::remoteId}}, {Table::Rate, {rate::from, rate::to, rate::day}},
            {Table::PriceRule, {priceRule::account}}, {Table::CategoryMap, {categoryMap::account, categoryMap::shopCategory}}, {Table::Policy, {policy::account, policy::aspect}},
            {Table::Schedule, {schedule::account, schedule::stream}}};
        return all;
    }

    // Another row with the same key as `row` would have with `value` in `field`.
    bool isTaken(Work &work, const Row &row, const Key &key, FieldNo field, const Value &value)
    {
        QByteArray sql = QByteArray("SELECT 1 FROM ") + specOf(row.table()).sql + " WHERE id <> ?";
        for (FieldNo part : key.fields)
            sql += QByteArray(" AND ") + fieldOf(row.table(), part).column + " = ?";
        Statement &other = work.database().prepare(sql.constData());
        int index = 0;
        other.bind(index++, row.id());
        for (FieldNo part : key.fields)
            other.bind(index++, part == field ? value : row.value(part));
        const bool taken = other.step();
        other.reset();
        return taken;
    }

    Result<Value> checkSku(Work &work, const Row &row, const Value &value)
    {
        if (value.text().isEmpty() && work.cause() == Cause::Undo)
            return value; // a product without a SKU has none again
        const auto sku = Sku::parse(value.text());
        if (!sku)
            return tl::unexpected(sku.error());
        if (row.table() == Table::Variant && isTaken(work, row, {Table::Variant, {variant::brand, variant::skuKey}}, variant::skuKey, sku->key()))
            return fail(ErrorCode::Invalid, Sentence::tr("Another product has the SKU %1 already.").arg(sku->text()));
        return Value(sku->text());
    }

    Result<Value> checkListingPrice(Work &work, const Row &row, const Value &value)
    {
        if (!value.isNumber())
            return value;
        const AccountFacts *account = work.account(row.number(listing::account));
        const qint64 step = account ? priceStep(*account) : 1;
        if (value.number() <= 0)
            return fail(ErrorCode::Invalid, Sentence::tr("The price must be more than zero."));
        if (value.number() % step != 0)
            return fail(ErrorCode::Invalid, Sentence::tr("%1 takes prices in whole steps of %2.").arg(account->name).arg(Money::fromMinor(step, account->currency).value_or(Money()).toText()));
        return value;
    }

    // Qt takes any word for a zone without an offset, as POSIX does.
    bool isTimeZone(const QString &name)
    {
        return QTimeZone::availableTimeZoneIds().contains(name.toUtf8());
    }

    Result<> checkSettings(const Row &row, const Field &field, const Value &value)
    {
        if (row.table() == Table::Rate && field.number == rate::rate && Decimal::parse(value.text()).value_or(Decimal()).digits() <= 0)
            return fail(ErrorCode::Invalid, Sentence::tr("A rate must be a number above zero."));
        if (row.table() == Table::Schedule && field.number == schedule::every && value.number() <= 0)
            return fail(ErrorCode::Invalid, Sentence::tr("A schedule needs at least one second between its runs."));
        if (row.table() == Table::Account && field.number == account::stage && value.number() > static_cast<qint64>(AccountStage::Active))
            return fail(ErrorCode::Invalid, Sentence::tr("There is no such stage of an account."));
        if (row.table() == Table::Brand && field.number == brand::timeZone && !isTimeZone(value.text()))
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a time zone. Use a name such as Australia/Sydney.").arg(value.text()));
        return {};
    }

    // Whether the value is of the field's type at all: changes also come from files, rules and programs.
    Result<Value> checkType(const Row &row, const Field &field, const Value &value)
    {
        const auto title = [&] { return QString::fromUtf8(field.title); };
        const bool textual = isTextual(field.type) || field.type == FieldType::Personal;
        if (value.isNull())
            return field.type == FieldType::Personal ? Value() : emptyValue(field);
        if (value.isText() != textual)
            return fail(ErrorCode::Invalid, (textual ? Sentence::tr("%1 must be text.") : Sentence::tr("%1 must be a number.")).arg(title()));
        if (textual && !value.text().isEmpty())
            return cellFromText(field, value.text(), {});
        if (field.type == FieldType::Flag && value.number() != 0 && value.number() != 1)
            return fail(ErrorCode::Invalid, Sentence::tr("%1 is either yes or no.").arg(title()));
        const bool counts = field.type == FieldType::Money || field.type == FieldType::Grams || field.type == FieldType::Millimetres || field.type == FieldType::Number
            || field.type == FieldType::Choice;
        const bool mayBeNegative = row.table() == Table::PriceRule && field.number == priceRule::fixed;
        if (counts && value.number() < 0 && !mayBeNegative)
            return fail(ErrorCode::Invalid, Sentence::tr("%1 must not be negative.").arg(title()));
        if (counts && (value.number() > Money::largest || value.number() < -Money::largest))
            return fail(ErrorCode::Invalid, Sentence::tr("%1 is too large.").arg(title()));
        return value;
    }
}

Result<Value> checkCell(Work &work, const Row &row, const Field &field, const Value &given)
{
    const auto title = [&] { return QString::fromUtf8(field.title); };
    // What an undo brings back was there before, as it was.
    const auto typed = work.cause() == Cause::Undo ? Result<Value>(given) : checkType(row, field, given);
    if (!typed)
        return typed;
    const Value &value = *typed;
    if (field.required && (value.isNull() || (value.isText() && value.text().isEmpty())))
        return fail(ErrorCode::Invalid, Sentence::tr("%1 must not be empty.").arg(title()));
    if (field.type == FieldType::Text && value.text().size() > 2000)
        return fail(ErrorCode::Invalid, Sentence::tr("%1 is longer than 2,000 characters.").arg(title()));
    if ((row.table() == Table::Variant && field.number == variant::sku) || (row.table() == Table::OrderLine && field.number == orderLine::sku))
        return checkSku(work, row, value);
    if (row.table() == Table::Listing && field.number == listing::price)
        return checkListingPrice(work, row, value);
    if (row.table() == Table::OrderLine && field.number == orderLine::quantity && value.number() < row.number(orderLine::cancelled))
        return fail(ErrorCode::Invalid, Sentence::tr("%1 of this line are cancelled already; the quantity cannot be less.").arg(row.number(orderLine::cancelled)));
    if (isKey(row.table(), field.number) && !row.isNew()) {
        if (const auto free = checkKeys(work, row, field.number, value); !free)
            return tl::unexpected(free.error());
    }
    if (const auto good = checkSettings(row, field, value); !good)
        return tl::unexpected(good.error());
    return value;
}

bool isKey(Table table, FieldNo field)
{
    return std::any_of(keys().begin(), keys().end(), [&](const Key &key) { return key.table == table && std::find(key.fields.begin(), key.fields.end(), field) != key.fields.end(); });
}

Result<> checkKeys(Work &work, const Row &row, FieldNo field, const Value &value)
{
    for (const Key &key : keys()) {
        const bool blank = key.table == Table::Variant && row.text(variant::skuKey).isEmpty(); // any number of variants has no SKU
        if (key.table != row.table() || blank || !isTaken(work, row, key, field, value))
            continue;
        QStringList words;
        for (FieldNo part : key.fields)
            words.append(cellToText(fieldOf(row.table(), part), part == field ? value : row.value(part), {}));
        return fail(ErrorCode::Invalid, Sentence::tr("There is one already: %1.").arg(words.join(u' ')));
    }
    return {};
}

} // namespace sampan
