// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sku.h"
#include "core/catalogue/pricing.h"
#include "core/change/commit.h"

#include <QTimeZone>

namespace sampan {

namespace {
    Result<Value> checkSku(Work &work, const Row &row, const Value &value)
    {
        if (value.text().isEmpty())
            return fail(ErrorCode::Invalid, Sentence::tr("The SKU is empty."));
        const auto sku = Sku::parse(value.text());
        if (!sku)
            return tl::unexpected(sku.error());
        if (row.table() == Table::Variant) {
            Statement &other = work.database().query("SELECT id FROM variants WHERE brand_id = ? AND sku_key = ? AND id <> ?", row.number(variant::brand), sku->key(), row.id());
            const bool taken = other.step();
            other.reset();
            if (taken)
                return fail(ErrorCode::Invalid, Sentence::tr("Another product has the SKU %1 already.").arg(sku->text()));
        }
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

    Result<Value> checkSettings(const Row &row, const Field &field, const Value &value)
    {
        if (row.table() == Table::Rate && field.number == rate::rate) {
            const auto number = Decimal::parse(value.text());
            if (!number || number->digits() <= 0)
                return fail(ErrorCode::Invalid, Sentence::tr("A rate must be a number above zero."));
        }
        if (row.table() == Table::Brand && field.number == brand::timeZone && !QTimeZone(value.text().toUtf8()).isValid())
            return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a time zone. Use a name such as Australia/Sydney.").arg(value.text()));
        return value;
    }
}

Result<Value> checkCell(Work &work, Row &row, const Field &field, const Value &value)
{
    const QString title = QString::fromUtf8(field.title);
    if (field.required && (value.isNull() || (value.isText() && value.text().isEmpty())))
        return fail(ErrorCode::Invalid, Sentence::tr("%1 must not be empty.").arg(title));
    const bool counts = field.type == FieldType::Money || field.type == FieldType::Grams || field.type == FieldType::Millimetres || field.type == FieldType::Number;
    if (counts && value.isNumber() && value.number() < 0 && field.number != priceRule::fixed)
        return fail(ErrorCode::Invalid, Sentence::tr("%1 must not be negative.").arg(title));
    if (field.type == FieldType::Text && value.text().size() > 2000)
        return fail(ErrorCode::Invalid, Sentence::tr("%1 is longer than 2,000 characters.").arg(title));
    if ((row.table() == Table::Variant && field.number == variant::sku) || (row.table() == Table::OrderLine && field.number == orderLine::sku))
        return checkSku(work, row, value);
    if (row.table() == Table::Listing && field.number == listing::price)
        return checkListingPrice(work, row, value);
    if (row.table() == Table::OrderLine && field.number == orderLine::quantity && value.number() < row.number(orderLine::cancelled))
        return fail(ErrorCode::Invalid, Sentence::tr("%1 of this line are cancelled already; the quantity cannot be less.").arg(row.number(orderLine::cancelled)));
    return checkSettings(row, field, value);
}

} // namespace sampan
