// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace sampan {

/// One listing in an operation: which it is, and the values that shall be there.
struct Item {
    ListingId listing;
    QString sku;
    QString remoteItem;    ///< their product id; empty: not there yet
    QString remoteVariant; ///< their id of the variant; empty or equal to remoteItem for a product without variants
    std::optional<Money> price;
    std::optional<qint64> stock;
    std::vector<OutboxId> outbox; ///< the rows that this item fulfils

    bool operator==(const Item &) const = default;
};

/// A listing with all that a marketplace needs to show it.
struct PublishItem {
    Item item;
    QString title;   ///< the listing's own; siblings may differ
    QString option;  ///< what tells the variants of a product apart ("Red / M"); empty for the only one
    QString attributes; ///< the same in their terms: "attribute=value;…", their ids; may be empty
    QString barcode; ///< GTIN, or empty
    std::optional<qint64> weight;                 ///< grams
    std::optional<qint64> length, width, height;  ///< millimetres

    bool operator==(const PublishItem &) const = default;
};

/// One line of an order as it goes into the shop.
struct PushLine {
    OrderLineId line;
    QString sku;
    QString remoteItem, remoteVariant; ///< the shop's ids; empty: the shop does not know this SKU
    QString title;
    qint64 quantity = 0;
    Money listTotal; ///< before discounts, for the whole quantity
    Money total;     ///< what the buyer paid for the whole quantity

    bool operator==(const PushLine &) const = default;
};

/// A postal address; texts as typed, country as ISO 3166 alpha-2.
struct Address {
    QString name, phone, email;
    QString line1, line2, city, state, postcode, country;

    bool operator==(const Address &) const = default;
};

/// A further amount of an order: "Platform discount", "Shipping". Negative for discounts.
struct PushFee {
    QString title;
    Money amount;

    bool operator==(const PushFee &) const = default;
};

// What can be asked of a remote system. Each is small: one page, one item or one batch.
// clang-format off

/// Who are we there? The first call of every account and of `account test`.
struct WhoAmI { bool operator==(const WhoAmI &) const = default; };
/// A new access token. Its exchanges' bodies are never stored.
struct RenewToken { bool operator==(const RenewToken &) const = default; };
/// A page of the catalogue of a shop, or of what is listed on a marketplace. `cursor` is what the connector last
/// said with CursorMoved; empty at first or when everything is wanted.
struct PullProducts { QString cursor; QString page; bool full = false; bool operator==(const PullProducts &) const = default; };
/// Only ids, to notice what was deleted. Ends with IdsSeen{last}.
struct SweepIds { QString page; bool operator==(const SweepIds &) const = default; };
/// Reads given listings back: price, stock, status. Confirms what was sent.
struct ReadItems { std::vector<Item> items; bool operator==(const ReadItems &) const = default; };
/// Orders changed since the cursor.
struct PullOrders { QString cursor; QString page; bool operator==(const PullOrders &) const = default; };
/// Given orders again, by their remote ids.
struct ReadOrders { QStringList ids; bool operator==(const ReadOrders &) const = default; };
struct PullCategories { QString page; bool operator==(const PullCategories &) const = default; };
/// Attributes of one category, with their value lists.
struct PullAttributes { QString category; QString page; bool operator==(const PullAttributes &) const = default; };
struct SetPrices { std::vector<Item> items; bool operator==(const SetPrices &) const = default; };
struct SetStock { std::vector<Item> items; bool operator==(const SetStock &) const = default; };
/// On or off the shelf.
struct SetShelf { Item item; bool on = true; bool operator==(const SetShelf &) const = default; };
struct AddNote { OrderId order; QString remoteOrder; QString note; std::vector<OutboxId> outbox; bool operator==(const AddNote &) const = default; };
struct CancelOrder { OrderId order; QString remoteOrder; QString reason; std::vector<OutboxId> outbox; bool operator==(const CancelOrder &) const = default; };
/// The address and note of an order that is in the shop already.
struct AmendOrder { OrderId order; QString remoteOrder; Address shipTo; QString note; std::vector<OutboxId> outbox; bool operator==(const AmendOrder &) const = default; };
/// The marketplace's own label; where the system says so this also allocates the airway bill.
struct FetchLabel { OrderId order; QString remoteOrder; bool operator==(const FetchLabel &) const = default; };
/// Tells the marketplace that the parcel is handed over.
struct HandOver { OrderId order; QString remoteOrder; QString carrier; QString tracking; std::vector<OutboxId> outbox; bool operator==(const HandOver &) const = default; };

// clang-format on

/// Makes a product there or brings its content up to date: all variants of it that are listed on the account.
struct PublishProduct {
    ProductId product;
    QString title;
    QString description; ///< HTML as the account's grammar allows
    QString category;    ///< their id
    QString attributes;  ///< "attribute=value;…", their ids
    QString brand;
    QStringList images; ///< addresses, main one first
    QStringList imagesThere; ///< of these the ones uploaded already
    std::vector<PublishItem> items;

    bool operator==(const PublishProduct &) const = default;
};

/// Creates an order in the brand's shop. `reference` is ours, the same for every try: it finds the order again
/// after a lost answer.
struct CreateOrder {
    OrderId order;
    QString reference;   ///< "ACCOUNT:ORDER-NUMBER"
    QString marketplace; ///< its name for a person
    Instant placedAt {};
    Currency currency;
    std::vector<PushLine> lines;
    std::vector<PushFee> fees;
    Money shipping;
    Money total; ///< lines + fees + shipping, exactly
    Address shipTo;
    QString buyerMessage;
    QString note;
    std::vector<OutboxId> outbox;

    bool operator==(const CreateOrder &) const = default;
};

using Task = std::variant<WhoAmI, RenewToken, PullProducts, SweepIds, ReadItems, PullOrders, ReadOrders, PullCategories, PullAttributes, SetPrices,
    SetStock, SetShelf, PublishProduct, CreateOrder, AmendOrder, CancelOrder, AddNote, FetchLabel, HandOver>;

/// A task for one account; what the engine carries through to its end, across restarts.
struct Operation {
    OperationId id;
    AccountId account;
    Task task;

    bool operator==(const Operation &) const = default;
};

/// The task's name in the database and in lists: "set prices", "create order".
QString nameOf(const Task &task);

/// For storage; a task read back equals the one written. Invalid if it is none of ours.
QJsonObject toJson(const Task &task);
Result<Task> taskFromJson(const QJsonObject &json);

} // namespace sampan
