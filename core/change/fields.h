// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/value.h"

#include <QtGlobal>

#include <span>

namespace sampan {

/// The tables that change only through commit(). Numbers are stored in the journal; append only.
enum class Table : quint8 {
    None = 0,
    Brand,
    Account,
    Product,
    Variant,
    Listing,
    Order,
    OrderLine,
    Rate,
    PriceRule,
    CategoryMap,
    Policy,
    Schedule,
};
inline constexpr int tableCount = 13;

enum class FieldType : quint8 {
    Text,
    LongText, ///< read only where it is needed
    Number,
    Money,    ///< minor units of the row's currency
    Decimal,  ///< text that is an exact decimal
    Percent,  ///< the same, shown with %
    Flag,
    Time,     ///< milliseconds UTC
    Day,      ///< text YYYY-MM-DD
    Grams,
    Millimetres,
    Currency,
    Country,  ///< ISO 3166 alpha-2
    Choice,   ///< number with words
    Reference, ///< an id
    ListingStateField,
    OrderStateField,
    Personal, ///< text of a buyer; the cell holds a reference to the table personal
};

/// Held as text: also decimals, days and codes.
bool isTextual(FieldType type);

/// Whose a cell is.
enum class FieldRole : quint8 {
    Identity,    ///< given when the row is made
    Intent,      ///< ours: edited, journaled, undone
    Derived,     ///< computed from other cells, again and again
    State,       ///< moved by a state table only
    Observation, ///< theirs
    Mark,        ///< a time kept beside the row (last seen, last edit); not journaled
};

/// Which way a field that also lives elsewhere travels.
enum class Direction : quint8 { None, In, Out, Both };

enum class Aspect : quint8 { None, Content, Price, Stock, Cancels };

using FieldNo = quint16;

struct Field {
    FieldNo number;
    const char *name;   ///< in the command line and in files
    const char *column; ///< in the database
    FieldType type;
    FieldRole role;
    const char *title; ///< for a person, English, translated in the context "Field"
    Direction direction = Direction::None;
    Aspect aspect = Aspect::None;
    bool required = false;
    bool startsAtZero = false; ///< a new row's number is 0 where others have none
};

struct TableSpec {
    Table table;
    const char *name; ///< in the command line
    const char *sql;  ///< in the database
    std::span<const Field> fields;
    const char *title;
    bool hasBeliefs = false;
    const char *currencyField = nullptr; ///< name of the field that Money cells are in
};

/// What a cell holds that holds nothing: no text, no number, or 0 where a number is always there. The columns' defaults.
Value emptyValue(const Field &field);

const TableSpec &specOf(Table table);
std::span<const TableSpec> allTables();
const Field *fieldNamed(Table table, QStringView name); ///< null if there is none
inline const Field &fieldOf(Table table, FieldNo number)
{
    return specOf(table).fields[number];
}

// Field numbers, for code that means one in particular. Stored in the journal; append only.
// clang-format off
namespace brand { enum : FieldNo { name, currency, timeZone, email, contact, shipFrom, country }; }
namespace account { enum : FieldNo { name, kind, role, brand, url, caPem, options, stage, paused, pauseReason, takeOverFrom, currency, remoteName,
    remoteVersion, learned, practice, removed }; }
namespace product { enum : FieldNo { brand, sourceAccount, sourceItem, title, category, tags, attributes, onSale, gone, editedAt, seenAt,
    modifiedThere, images, description }; }
namespace variant { enum : FieldNo { product, brand, sku, skuKey, option, barcode, weight, length, width, height, hsCode, origin, currency, cost,
    corePrice, shopPrice, salePrice, saleFrom, saleTo, onHand, onHandAt, reserved, safetyStock, gone, editedAt, image }; }
namespace listing { enum : FieldNo { account, variant, product, title, category, attributes, currency, price, pricePinned, stock, stockPinned, state,
    contentState, priceState, stockState, remoteItem, remoteVariant, remoteState, reason, returnNote, drift, editedAt, seenAt, description, stamp }; }
namespace order { enum : FieldNo { account, remoteId, number, state, remoteState, placedAt, modifiedThere, shipBy, answerCancelBy, currency, goods,
    sellerDiscount, platformDiscount, shipping, tax, total, commission, buyerName, buyerPhone, buyerEmail, address1, address2, city, region,
    postcode, country, buyerMessage, note, tags, carrier, waybill, shopAccount, shopOrder, shopNumber, shopState, history, frozen, held,
    cancelKnown, cancelledBy, cancelReason, cancelledIn, amended, labels, handedOver, returnNote, editedAt, seenAt }; }
namespace orderLine { enum : FieldNo { order, remoteLine, sku, variant, title, quantity, cancelled, currency, listPrice, sellerDiscount,
    platformDiscount, paid, tax, weight, editedAt }; }
namespace rate { enum : FieldNo { from, to, day, rate, source }; }
namespace priceRule { enum : FieldNo { account, markup, fixed, step }; }
namespace categoryMap { enum : FieldNo { account, shopCategory, category, attributes }; }
namespace policy { enum : FieldNo { account, aspect, active, version, largestStep, floor, least, most, setBy }; }
namespace schedule { enum : FieldNo { account, stream, every, paused, nextAt, startedAt, goodAt }; }
// clang-format on

/// Stages of an account.
enum class AccountStage : qint64 { Watch, Active };

/// One cell.
struct CellAt {
    Table table = Table::None;
    qint64 row = 0;
    FieldNo field = 0;

    auto operator<=>(const CellAt &) const = default;
};

} // namespace sampan
