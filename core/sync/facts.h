// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/state/order_states.h"
#include "core/sync/operation.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace sampan {

// What an answer taught. Facts say what *they* say, in canonical form (entities decoded, text NFC and trimmed, amounts
// exact, times UTC); core decides what it means for us. Absent optional: they did not say.

/// A sale price with its window; an absent end is open.
struct SalePrice {
    Money price;
    std::optional<Instant> from, to;

    bool operator==(const SalePrice &) const = default;
};

struct VariantSeen {
    QString remoteVariant; ///< equal to the product's id for a product without variants
    QString sku;           ///< empty: it has none of its own
    QString option;        ///< "Red / M"
    QString barcode;
    std::optional<qint64> weight;                ///< grams
    std::optional<qint64> length, width, height; ///< millimetres
    std::optional<Money> price;                  ///< regular price; absent: they show none
    std::optional<SalePrice> sale;
    std::optional<qint64> stock; ///< absent: not counted there ("unlimited" is not a number)
    QString image;
    /// They said something there that is no price and no number: what is known of it stays.
    bool priceUnread = false, saleUnread = false, stockUnread = false;

    bool operator==(const VariantSeen &) const = default;
};

/// A product of a shop. Its variants may come in later facts (VariantsSeen).
struct ProductSeen {
    QString remoteItem;
    QString title;
    QString description; ///< HTML
    QString category;    ///< path in the shop's words, "Tea > Green"; the first if there are several
    QStringList tags;
    QStringList images; ///< addresses, main one first
    QString attributes; ///< "Name=value;…"
    bool onSale = true; ///< published; false: draft, private, trashed
    Instant modified {};
    std::vector<VariantSeen> variants;
    bool variantsComplete = true; ///< false: the variants come by VariantsSeen

    bool operator==(const ProductSeen &) const = default;
};

struct VariantsSeen {
    QString remoteItem;
    std::vector<VariantSeen> variants;
    bool complete = true; ///< all there are: what is missing was deleted

    bool operator==(const VariantsSeen &) const = default;
};

/// Deleted or trashed there. Without remoteVariant: the whole product.
struct ItemGone {
    QString remoteItem, remoteVariant;

    bool operator==(const ItemGone &) const = default;
};

/// Ids that exist there; after the one with `last`, what was not among them since the sweep began is gone.
struct IdsSeen {
    QStringList items;
    bool last = false;

    bool operator==(const IdsSeen &) const = default;
};

enum class ThereState { InReview, Live, Rejected, Delisted, Deleted };

/// A listing as the marketplace (or, after a push, the shop) has it.
struct ListingSeen {
    QString remoteItem, remoteVariant;
    QString sku;
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<QString> category;
    std::optional<Money> price;
    std::optional<qint64> stock;
    std::optional<ThereState> state;
    QString rawState; ///< in their word
    QString reason;   ///< why it was rejected, in their words
    std::optional<Instant> modified;

    bool operator==(const ListingSeen &) const = default;
};

/// They gave our listing an id. Kept whatever comes next, so that it is not created twice.
struct RemoteIdLearned {
    ListingId listing;
    QString remoteItem, remoteVariant;

    bool operator==(const RemoteIdLearned &) const = default;
};

/// An image of ours is there now.
struct ImageSent {
    ProductId product;
    QString image;    ///< our address of it
    QString remoteId; ///< theirs, if they gave one

    bool operator==(const ImageSent &) const = default;
};

/// What was asked for these outbox rows was accepted. Values that the answer itself read back come beside it as
/// ListingSeen; without one the engine reads later.
struct ItemAccepted {
    std::vector<OutboxId> outbox;
    bool inReview = false; ///< accepted, but judged later

    bool operator==(const ItemAccepted &) const = default;
};

/// Of a batch, these were refused while others went in.
struct ItemRefused {
    std::vector<OutboxId> outbox;
    Sentence reason;

    bool operator==(const ItemRefused &) const = default;
};

struct OrderLineSeen {
    QString remoteLine;
    QString sku;
    QString remoteItem, remoteVariant;
    QString title;
    qint64 quantity = 0;
    qint64 cancelled = 0;     ///< of these, already cancelled there
    Money listPrice;          ///< for one
    Money sellerDiscount;     ///< for the line, positive
    Money platformDiscount;   ///< for the line, positive
    Money paid;               ///< by the buyer, for the line
    Money tax;                ///< contained in paid
    std::optional<qint64> weight; ///< grams, for one

    bool operator==(const OrderLineSeen &) const = default;
};

/// An order as the marketplace has it. What its status means is said by the connector's status table.
struct OrderSeen {
    QString remoteOrder;
    QString number; ///< as a person reads it there
    QString rawState;
    std::optional<OrderEvent> event; ///< absent: a status that is not in the table
    QStringList tags;
    Instant placed {};
    Instant modified {};
    std::optional<Instant> shipBy;
    std::optional<Instant> answerCancelBy; ///< until when a cancel request must be answered
    Currency currency;
    std::vector<OrderLineSeen> lines;
    Money shippingPaid; ///< by the buyer
    Money orderDiscountSeller, orderDiscountPlatform; ///< on the whole order, positive, not contained in the lines
    Money tax;
    Money total; ///< what the buyer paid in all
    std::optional<Money> commission;
    Address shipTo;
    QString buyerMessage;
    QString carrier, waybill;
    QString cancelReason;

    bool operator==(const OrderSeen &) const = default;
};

/// An order that we pushed exists in the shop. More than one id: it was found twice, the first is kept.
struct OrderPushed {
    OrderId order;
    QString remoteOrder;
    QString number;
    QStringList doubles; ///< further ones with our reference, to be cancelled

    bool operator==(const OrderPushed &) const = default;
};

/// The shop's side of an order that is ours: cancelled there, refunded there.
struct ShopOrderSeen {
    QString remoteOrder;
    QString rawState;
    bool cancelled = false;
    std::optional<Money> refunded;
    Instant modified {};

    bool operator==(const ShopOrderSeen &) const = default;
};

struct OrderCancelled {
    OrderId order;

    bool operator==(const OrderCancelled &) const = default;
};

struct OrderAmended {
    OrderId order;

    bool operator==(const OrderAmended &) const = default;
};

/// The marketplace's label, as it came.
struct LabelFetched {
    OrderId order;
    QByteArray document;
    QString mime;
    QString carrier, waybill;

    bool operator==(const LabelFetched &) const = default;
};

struct HandOverDone {
    OrderId order;
    QString carrier, waybill;

    bool operator==(const HandOverDone &) const = default;
};

struct CategorySeen {
    QString remoteId, parent;
    QString name;      ///< English where they have it
    QString nameLocal;
    bool leaf = false; ///< products go into leaves only

    bool operator==(const CategorySeen &) const = default;
};

struct AttributeValueSeen {
    QString remoteId;
    QString name;

    bool operator==(const AttributeValueSeen &) const = default;
};

struct AttributeSeen {
    QString category;
    QString remoteId;
    QString name;
    bool required = false;
    bool perVariant = false; ///< tells variants apart (a sale attribute)
    std::vector<AttributeValueSeen> values; ///< empty: free text

    bool operator==(const AttributeSeen &) const = default;
};

/// What WhoAmI found out. `learned` is kept with the account and handed to every later step.
struct AccountSeen {
    QString name; ///< of the shop or seller, as they call it
    QString currency;
    QString version;
    QString timeZone;
    std::vector<std::pair<QString, QString>> learned;

    bool operator==(const AccountSeen &) const = default;
};

/// How far a stream has come; stored with the page that it belongs to.
struct CursorMoved {
    QString stream; ///< "products", "orders", …
    QString cursor;

    bool operator==(const CursorMoved &) const = default;
};

/// Something in an answer that a person should know; the rest of the answer was good.
struct Remark {
    QString about; ///< a SKU, an order number, or empty for the account
    Sentence what;

    bool operator==(const Remark &) const = default;
};

using Fact = std::variant<ProductSeen, VariantsSeen, ItemGone, IdsSeen, ListingSeen, RemoteIdLearned, ImageSent, ItemAccepted, ItemRefused, OrderSeen,
    OrderPushed, ShopOrderSeen, OrderCancelled, OrderAmended, LabelFetched, HandOverDone, CategorySeen, AttributeSeen, AccountSeen, CursorMoved, Remark>;

} // namespace sampan
