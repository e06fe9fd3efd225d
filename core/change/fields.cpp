// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/fields.h"

#include <QtGlobal>

#include <array>

namespace sampan {

namespace {
    using T = FieldType;
    using R = FieldRole;
    using D = Direction;
    using A = Aspect;

    // A row each: number, name, column, type, role, title [, direction, aspect, required].
    // clang-format off

    constexpr Field brandFields[] = {
        {brand::name, "name", "name", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Name"), D::None, A::None, true},
        {brand::currency, "currency", "currency", T::Currency, R::Intent, QT_TRANSLATE_NOOP("Field", "Currency"), D::None, A::None, true},
        {brand::timeZone, "time_zone", "time_zone", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Time zone"), D::None, A::None, true},
        {brand::email, "email", "email", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "E-mail")},
        {brand::contact, "contact", "contact", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Contact")},
        {brand::shipFrom, "ship_from", "ship_from", T::LongText, R::Intent, QT_TRANSLATE_NOOP("Field", "Ships from")},
        {brand::country, "country", "country", T::Country, R::Intent, QT_TRANSLATE_NOOP("Field", "Country")},
    };
    constexpr Field accountFields[] = {
        {account::name, "name", "name", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Name"), D::None, A::None, true},
        {account::kind, "kind", "kind", T::Text, R::Identity, QT_TRANSLATE_NOOP("Field", "Kind"), D::None, A::None, true},
        {account::role, "role", "role", T::Choice, R::Identity, QT_TRANSLATE_NOOP("Field", "Role")},
        {account::brand, "brand", "brand_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Brand"), D::None, A::None, true},
        {account::url, "url", "url", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Address")},
        {account::caPem, "ca_pem", "ca_pem", T::LongText, R::Intent, QT_TRANSLATE_NOOP("Field", "Own certificate authority")},
        {account::options, "options", "options", T::LongText, R::Intent, QT_TRANSLATE_NOOP("Field", "Options")},
        {account::stage, "stage", "stage", T::Choice, R::Intent, QT_TRANSLATE_NOOP("Field", "Stage")},
        {account::paused, "paused", "paused", T::Flag, R::Intent, QT_TRANSLATE_NOOP("Field", "Paused")},
        {account::pauseReason, "pause_reason", "pause_reason", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Why paused")},
        {account::takeOverFrom, "take_over_from", "take_over_from", T::Time, R::Intent, QT_TRANSLATE_NOOP("Field", "Take over from"), D::None, A::None, false, true},
        {account::currency, "currency", "currency", T::Currency, R::Observation, QT_TRANSLATE_NOOP("Field", "Currency")},
        {account::remoteName, "remote_name", "remote_name", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Name there")},
        {account::remoteVersion, "remote_version", "remote_version", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Version there")},
        {account::learned, "learned", "learned", T::LongText, R::Observation, QT_TRANSLATE_NOOP("Field", "Learned")},
        {account::practice, "practice", "practice", T::Flag, R::Identity, QT_TRANSLATE_NOOP("Field", "Practice")},
        {account::removed, "removed", "removed", T::Flag, R::Intent, QT_TRANSLATE_NOOP("Field", "Removed")},
    };
    constexpr Field productFields[] = {
        {product::brand, "brand", "brand_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Brand"), D::None, A::None, true},
        {product::sourceAccount, "source", "source_account", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Source")},
        {product::sourceItem, "source_item", "source_item", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Id there")},
        {product::title, "title", "title", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Title"), D::In, A::Content, true},
        {product::category, "category", "category", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Category"), D::In, A::Content},
        {product::tags, "tags", "tags", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Tags"), D::In},
        {product::attributes, "attributes", "attributes", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Attributes"), D::In, A::Content},
        {product::onSale, "on_sale", "on_sale", T::Flag, R::Observation, QT_TRANSLATE_NOOP("Field", "On sale")},
        {product::gone, "gone", "gone", T::Flag, R::Observation, QT_TRANSLATE_NOOP("Field", "Gone")},
        {product::editedAt, "edited_at", "edited_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last edit")},
        {product::seenAt, "seen_at", "seen_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last seen"), D::None, A::None, false, true},
        {product::modifiedThere, "modified_there", "modified_there", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Changed there"), D::None, A::None, false, true},
        {product::images, "images", "images", T::LongText, R::Intent, QT_TRANSLATE_NOOP("Field", "Images"), D::In, A::Content},
        {product::description, "description", "description", T::LongText, R::Intent, QT_TRANSLATE_NOOP("Field", "Description"), D::In, A::Content},
    };
    constexpr Field variantFields[] = {
        {variant::product, "product", "product_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Product"), D::None, A::None, true},
        {variant::brand, "brand", "brand_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Brand"), D::None, A::None, true},
        {variant::sku, "sku", "sku", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "SKU"), D::In, A::Content},
        {variant::skuKey, "sku_key", "sku_key", T::Text, R::Derived, QT_TRANSLATE_NOOP("Field", "SKU, folded")},
        {variant::option, "option", "option", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Option"), D::In, A::Content},
        {variant::barcode, "barcode", "barcode", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Barcode"), D::In, A::Content},
        {variant::weight, "weight", "weight", T::Grams, R::Intent, QT_TRANSLATE_NOOP("Field", "Weight, g"), D::In, A::Content},
        {variant::length, "length", "length", T::Millimetres, R::Intent, QT_TRANSLATE_NOOP("Field", "Length, mm"), D::In, A::Content},
        {variant::width, "width", "width", T::Millimetres, R::Intent, QT_TRANSLATE_NOOP("Field", "Width, mm"), D::In, A::Content},
        {variant::height, "height", "height", T::Millimetres, R::Intent, QT_TRANSLATE_NOOP("Field", "Height, mm"), D::In, A::Content},
        {variant::hsCode, "hs_code", "hs_code", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "HS code")},
        {variant::origin, "origin", "origin", T::Country, R::Intent, QT_TRANSLATE_NOOP("Field", "Origin")},
        {variant::currency, "currency", "currency", T::Currency, R::Identity, QT_TRANSLATE_NOOP("Field", "Currency")},
        {variant::cost, "cost", "cost", T::Money, R::Intent, QT_TRANSLATE_NOOP("Field", "Cost")},
        {variant::corePrice, "core_price", "core_price", T::Money, R::Intent, QT_TRANSLATE_NOOP("Field", "Core price")},
        {variant::shopPrice, "shop_price", "shop_price", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Shop price")},
        {variant::salePrice, "sale_price", "sale_price", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Sale price")},
        {variant::saleFrom, "sale_from", "sale_from", T::Time, R::Observation, QT_TRANSLATE_NOOP("Field", "Sale from")},
        {variant::saleTo, "sale_to", "sale_to", T::Time, R::Observation, QT_TRANSLATE_NOOP("Field", "Sale to")},
        {variant::onHand, "on_hand", "on_hand", T::Number, R::Observation, QT_TRANSLATE_NOOP("Field", "On hand")},
        {variant::onHandAt, "on_hand_at", "on_hand_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Counted at"), D::None, A::None, false, true},
        {variant::reserved, "reserved", "reserved", T::Number, R::Derived, QT_TRANSLATE_NOOP("Field", "Reserved"), D::None, A::None, false, true},
        {variant::safetyStock, "safety_stock", "safety_stock", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Safety stock"), D::None, A::None, false, true},
        {variant::gone, "gone", "gone", T::Flag, R::Observation, QT_TRANSLATE_NOOP("Field", "Gone")},
        {variant::editedAt, "edited_at", "edited_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last edit")},
        {variant::image, "image", "image", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Image"), D::In, A::Content},
    };
    constexpr Field listingFields[] = {
        {listing::account, "account", "account_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Account"), D::None, A::None, true},
        {listing::variant, "variant", "variant_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Variant"), D::None, A::None, true},
        {listing::product, "product", "product_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Product"), D::None, A::None, true},
        {listing::title, "title", "title", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Title"), D::Both, A::Content},
        {listing::category, "category", "category", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Category there"), D::Both, A::Content},
        {listing::attributes, "attributes", "attributes", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Attributes"), D::Out, A::Content},
        {listing::currency, "currency", "currency", T::Currency, R::Identity, QT_TRANSLATE_NOOP("Field", "Currency")},
        {listing::price, "price", "price", T::Money, R::Intent, QT_TRANSLATE_NOOP("Field", "Price"), D::Both, A::Price},
        {listing::pricePinned, "price_pinned", "price_pinned", T::Flag, R::Intent, QT_TRANSLATE_NOOP("Field", "Pinned price")},
        {listing::stock, "stock", "stock", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Stock to publish"), D::Both, A::Stock},
        {listing::stockPinned, "stock_pinned", "stock_pinned", T::Flag, R::Intent, QT_TRANSLATE_NOOP("Field", "Pinned stock")},
        {listing::state, "state", "state", T::ListingStateField, R::State, QT_TRANSLATE_NOOP("Field", "State")},
        {listing::contentState, "content_state", "content_state", T::ListingStateField, R::State, QT_TRANSLATE_NOOP("Field", "Content")},
        {listing::priceState, "price_state", "price_state", T::ListingStateField, R::State, QT_TRANSLATE_NOOP("Field", "Price state")},
        {listing::stockState, "stock_state", "stock_state", T::ListingStateField, R::State, QT_TRANSLATE_NOOP("Field", "Stock state")},
        {listing::remoteItem, "remote_item", "remote_item", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Id there")},
        {listing::remoteVariant, "remote_variant", "remote_variant", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Variant id there")},
        {listing::remoteState, "remote_state", "remote_state", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "State there")},
        {listing::reason, "reason", "reason", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Reason")},
        {listing::returnNote, "return_note", "return_note", T::Text, R::Derived, QT_TRANSLATE_NOOP("Field", "Returned with")},
        {listing::drift, "drift", "drift", T::Flag, R::Derived, QT_TRANSLATE_NOOP("Field", "Drift")},
        {listing::editedAt, "edited_at", "edited_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last edit")},
        {listing::seenAt, "seen_at", "seen_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last seen"), D::None, A::None, false, true},
        {listing::description, "description", "description", T::LongText, R::Intent, QT_TRANSLATE_NOOP("Field", "Description"), D::Both, A::Content},
        {listing::stamp, "stamp", "stamp", T::Text, R::Derived, QT_TRANSLATE_NOOP("Field", "Content stamp"), D::Out, A::Content},
    };
    constexpr Field orderFields[] = {
        {order::account, "account", "account_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Account"), D::None, A::None, true},
        {order::remoteId, "remote_id", "remote_id", T::Text, R::Identity, QT_TRANSLATE_NOOP("Field", "Id there"), D::None, A::None, true},
        {order::number, "number", "number", T::Text, R::Identity, QT_TRANSLATE_NOOP("Field", "Number"), D::None, A::None, true},
        {order::state, "state", "state", T::OrderStateField, R::State, QT_TRANSLATE_NOOP("Field", "State")},
        {order::remoteState, "remote_state", "remote_state", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "State there")},
        {order::placedAt, "placed_at", "placed_at", T::Time, R::Identity, QT_TRANSLATE_NOOP("Field", "Placed"), D::None, A::None, true},
        {order::modifiedThere, "modified_there", "modified_there", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Changed there"), D::None, A::None, false, true},
        {order::shipBy, "ship_by", "ship_by", T::Time, R::Observation, QT_TRANSLATE_NOOP("Field", "Ship by")},
        {order::answerCancelBy, "answer_cancel_by", "answer_cancel_by", T::Time, R::Observation, QT_TRANSLATE_NOOP("Field", "Answer cancel by")},
        {order::currency, "currency", "currency", T::Currency, R::Identity, QT_TRANSLATE_NOOP("Field", "Currency")},
        {order::goods, "goods", "goods", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Goods"), D::None, A::None, false, true},
        {order::sellerDiscount, "seller_discount", "seller_discount", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Seller's discount"), D::None, A::None, false, true},
        {order::platformDiscount, "platform_discount", "platform_discount", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Platform's discount"), D::None, A::None, false, true},
        {order::shipping, "shipping", "shipping", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Shipping"), D::None, A::None, false, true},
        {order::tax, "tax", "tax", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Tax"), D::None, A::None, false, true},
        {order::total, "total", "total", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Total"), D::None, A::None, false, true},
        {order::commission, "commission", "commission", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Commission")},
        {order::buyerName, "buyer", "buyer_name", T::Personal, R::Intent, QT_TRANSLATE_NOOP("Field", "Buyer"), D::Both},
        {order::buyerPhone, "phone", "buyer_phone", T::Personal, R::Intent, QT_TRANSLATE_NOOP("Field", "Phone"), D::Both},
        {order::buyerEmail, "email", "buyer_email", T::Personal, R::Intent, QT_TRANSLATE_NOOP("Field", "E-mail"), D::Both},
        {order::address1, "address1", "address1", T::Personal, R::Intent, QT_TRANSLATE_NOOP("Field", "Address"), D::Both},
        {order::address2, "address2", "address2", T::Personal, R::Intent, QT_TRANSLATE_NOOP("Field", "Address, second line"), D::Both},
        {order::city, "city", "city", T::Personal, R::Intent, QT_TRANSLATE_NOOP("Field", "City"), D::Both},
        {order::region, "region", "region", T::Personal, R::Intent, QT_TRANSLATE_NOOP("Field", "State or province"), D::Both},
        {order::postcode, "postcode", "postcode", T::Personal, R::Intent, QT_TRANSLATE_NOOP("Field", "Postcode"), D::Both},
        {order::country, "country", "country", T::Country, R::Intent, QT_TRANSLATE_NOOP("Field", "Country"), D::Both},
        {order::buyerMessage, "buyer_message", "buyer_message", T::Personal, R::Observation, QT_TRANSLATE_NOOP("Field", "Buyer's message")},
        {order::note, "note", "note", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Note")},
        {order::tags, "tags", "tags", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Tags")},
        {order::carrier, "carrier", "carrier", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Carrier")},
        {order::waybill, "waybill", "waybill", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Airway bill")},
        {order::shopAccount, "shop", "shop_account", T::Reference, R::Observation, QT_TRANSLATE_NOOP("Field", "Shop")},
        {order::shopOrder, "shop_order", "shop_order", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Id in the shop")},
        {order::shopNumber, "shop_number", "shop_number", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Number in the shop")},
        {order::shopState, "shop_state", "shop_state", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "State in the shop")},
        {order::history, "history", "history", T::Flag, R::Observation, QT_TRANSLATE_NOOP("Field", "History")},
        {order::frozen, "frozen", "frozen", T::Flag, R::Observation, QT_TRANSLATE_NOOP("Field", "Cancel requested")},
        {order::held, "held", "held", T::Flag, R::Intent, QT_TRANSLATE_NOOP("Field", "On hold")},
        {order::cancelKnown, "cancel_known", "cancel_known", T::Flag, R::Observation, QT_TRANSLATE_NOOP("Field", "Cancelled there")},
        {order::cancelledBy, "cancelled_by", "cancelled_by", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Cancelled by")},
        {order::cancelReason, "cancel_reason", "cancel_reason", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Why cancelled")},
        {order::cancelledIn, "cancelled_in", "cancelled_in", T::Text, R::Observation, QT_TRANSLATE_NOOP("Field", "Cancelled in state")},
        {order::amended, "amended", "amended", T::Flag, R::Derived, QT_TRANSLATE_NOOP("Field", "Amendment waits")},
        {order::labels, "labels", "labels", T::Number, R::Derived, QT_TRANSLATE_NOOP("Field", "Labels"), D::None, A::None, false, true},
        {order::handedOver, "handed_over", "handed_over", T::Flag, R::Observation, QT_TRANSLATE_NOOP("Field", "Handed over")},
        {order::returnNote, "return_note", "return_note", T::Text, R::Derived, QT_TRANSLATE_NOOP("Field", "Returned with")},
        {order::editedAt, "edited_at", "edited_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last edit")},
        {order::seenAt, "seen_at", "seen_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last seen"), D::None, A::None, false, true},
    };
    constexpr Field orderLineFields[] = {
        {orderLine::order, "order", "order_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Order"), D::None, A::None, true},
        {orderLine::remoteLine, "remote_line", "remote_line", T::Text, R::Identity, QT_TRANSLATE_NOOP("Field", "Id there")},
        {orderLine::sku, "sku", "sku", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "SKU"), D::In, A::None, true},
        {orderLine::variant, "variant", "variant_id", T::Reference, R::Derived, QT_TRANSLATE_NOOP("Field", "Variant")},
        {orderLine::title, "title", "title", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Title"), D::In},
        {orderLine::quantity, "quantity", "quantity", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Quantity"), D::In, A::None, true, true},
        {orderLine::cancelled, "cancelled", "cancelled", T::Number, R::Observation, QT_TRANSLATE_NOOP("Field", "Cancelled"), D::None, A::None, false, true},
        {orderLine::currency, "currency", "currency", T::Currency, R::Identity, QT_TRANSLATE_NOOP("Field", "Currency")},
        {orderLine::listPrice, "list_price", "list_price", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "List price"), D::None, A::None, false, true},
        {orderLine::sellerDiscount, "seller_discount", "seller_discount", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Seller's discount"), D::None, A::None, false, true},
        {orderLine::platformDiscount, "platform_discount", "platform_discount", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Platform's discount"), D::None, A::None, false, true},
        {orderLine::paid, "paid", "paid", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Buyer paid"), D::None, A::None, false, true},
        {orderLine::tax, "tax", "tax", T::Money, R::Observation, QT_TRANSLATE_NOOP("Field", "Tax"), D::None, A::None, false, true},
        {orderLine::weight, "weight", "weight", T::Grams, R::Observation, QT_TRANSLATE_NOOP("Field", "Weight, g")},
        {orderLine::editedAt, "edited_at", "edited_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last edit")},
    };
    constexpr Field rateFields[] = {
        {rate::from, "from", "from_currency", T::Currency, R::Identity, QT_TRANSLATE_NOOP("Field", "From"), D::None, A::None, true},
        {rate::to, "to", "to_currency", T::Currency, R::Identity, QT_TRANSLATE_NOOP("Field", "To"), D::None, A::None, true},
        {rate::day, "day", "day", T::Day, R::Identity, QT_TRANSLATE_NOOP("Field", "Day"), D::None, A::None, true},
        {rate::rate, "rate", "rate", T::Decimal, R::Intent, QT_TRANSLATE_NOOP("Field", "Rate"), D::None, A::None, true},
        {rate::source, "source", "source", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Source")},
    };
    constexpr Field priceRuleFields[] = {
        {priceRule::account, "account", "account_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Account"), D::None, A::None, true},
        {priceRule::markup, "markup", "markup", T::Percent, R::Intent, QT_TRANSLATE_NOOP("Field", "Markup, %"), D::None, A::None, true},
        {priceRule::fixed, "fixed", "fixed", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Fixed part, minor units"), D::None, A::None, false, true},
        {priceRule::step, "step", "step", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Rounded to, minor units"), D::None, A::None, false, true},
    };
    constexpr Field categoryMapFields[] = {
        {categoryMap::account, "account", "account_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Account"), D::None, A::None, true},
        {categoryMap::shopCategory, "shop_category", "shop_category", T::Text, R::Identity, QT_TRANSLATE_NOOP("Field", "Category in the shop"), D::None, A::None, true},
        {categoryMap::category, "category", "category", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Category there")},
        {categoryMap::attributes, "attributes", "attributes", T::Text, R::Intent, QT_TRANSLATE_NOOP("Field", "Attributes")},
    };
    constexpr Field policyFields[] = {
        {policy::account, "account", "account_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Account"), D::None, A::None, true},
        {policy::aspect, "aspect", "aspect", T::Choice, R::Identity, QT_TRANSLATE_NOOP("Field", "Of")},
        {policy::active, "active", "active", T::Flag, R::Intent, QT_TRANSLATE_NOOP("Field", "Active")},
        {policy::version, "version", "version", T::Number, R::Derived, QT_TRANSLATE_NOOP("Field", "Version"), D::None, A::None, false, true},
        {policy::largestStep, "largest_step", "largest_step", T::Percent, R::Intent, QT_TRANSLATE_NOOP("Field", "Largest step, %")},
        {policy::floor, "floor", "floor", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Lowest price, minor units")},
        {policy::least, "least", "least", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Least stock")},
        {policy::most, "most", "most", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Most stock")},
        {policy::setBy, "set_by", "set_by", T::Text, R::Derived, QT_TRANSLATE_NOOP("Field", "Set by")},
    };
    constexpr Field scheduleFields[] = {
        {schedule::account, "account", "account_id", T::Reference, R::Identity, QT_TRANSLATE_NOOP("Field", "Account"), D::None, A::None, true},
        {schedule::stream, "stream", "stream", T::Text, R::Identity, QT_TRANSLATE_NOOP("Field", "Stream"), D::None, A::None, true},
        {schedule::every, "every", "every", T::Number, R::Intent, QT_TRANSLATE_NOOP("Field", "Every, seconds"), D::None, A::None, true},
        {schedule::paused, "paused", "paused", T::Flag, R::Intent, QT_TRANSLATE_NOOP("Field", "Paused")},
        {schedule::nextAt, "next_at", "next_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Next run"), D::None, A::None, false, true},
        {schedule::startedAt, "started_at", "started_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last run")},
        {schedule::goodAt, "good_at", "good_at", T::Time, R::Mark, QT_TRANSLATE_NOOP("Field", "Last good run")},
    };

    constexpr std::array<TableSpec, tableCount> specs {{
        {Table::None, "", "", {}, ""},
        {Table::Brand, "brands", "brands", brandFields, QT_TRANSLATE_NOOP("Field", "Brands")},
        {Table::Account, "accounts", "accounts", accountFields, QT_TRANSLATE_NOOP("Field", "Accounts")},
        {Table::Product, "products", "products", productFields, QT_TRANSLATE_NOOP("Field", "Products"), true},
        {Table::Variant, "variants", "variants", variantFields, QT_TRANSLATE_NOOP("Field", "Variants"), true, "currency"},
        {Table::Listing, "listings", "listings", listingFields, QT_TRANSLATE_NOOP("Field", "Listings"), true, "currency"},
        {Table::Order, "orders", "orders", orderFields, QT_TRANSLATE_NOOP("Field", "Orders"), true, "currency"},
        {Table::OrderLine, "lines", "order_lines", orderLineFields, QT_TRANSLATE_NOOP("Field", "Order lines"), true, "currency"},
        {Table::Rate, "rates", "rates", rateFields, QT_TRANSLATE_NOOP("Field", "Rates")},
        {Table::PriceRule, "rules", "price_rules", priceRuleFields, QT_TRANSLATE_NOOP("Field", "Price rules")},
        {Table::CategoryMap, "maps", "category_maps", categoryMapFields, QT_TRANSLATE_NOOP("Field", "Category maps")},
        {Table::Policy, "policies", "policies", policyFields, QT_TRANSLATE_NOOP("Field", "Policies")},
        {Table::Schedule, "schedules", "schedules", scheduleFields, QT_TRANSLATE_NOOP("Field", "Schedules")},
    }};
    // clang-format on

    // A field's number is its place; the journal relies on it.
    consteval bool numbersArePlaces()
    {
        for (size_t t = 0; t < specs.size(); ++t) {
            if (static_cast<size_t>(specs[t].table) != t)
                return false;
            for (size_t i = 0; i < specs[t].fields.size(); ++i) {
                if (specs[t].fields[i].number != i)
                    return false;
            }
        }
        return true;
    }
    static_assert(numbersArePlaces());
}

bool isTextual(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Day:
    case FieldType::Currency:
    case FieldType::Country:
        return true;
    default:
        return false;
    }
}

Value emptyValue(const Field &field)
{
    if (isTextual(field.type))
        return QStringLiteral("");
    switch (field.type) {
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::ListingStateField:
    case FieldType::OrderStateField:
        return qint64(0);
    default:
        return field.startsAtZero ? Value(qint64(0)) : Value();
    }
}

const TableSpec &specOf(Table table)
{
    return specs[static_cast<size_t>(table)];
}

std::span<const TableSpec> allTables()
{
    return specs;
}

const Field *fieldNamed(Table table, QStringView name)
{
    for (const Field &field : specOf(table).fields) {
        if (name.compare(QLatin1StringView(field.name), Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

} // namespace sampan
