// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/view_list.h"

namespace sampan {

using T = FieldType;

// clang-format off
namespace {
    constexpr ViewColumn orderColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"number", QT_TRANSLATE_NOOP("Field", "Number"), "o.number"},
        {"state", QT_TRANSLATE_NOOP("Field", "State"), "o.state", T::OrderStateField},
        {"remote_state", QT_TRANSLATE_NOOP("Field", "State there"), "o.remote_state"},
        {"placed_at", QT_TRANSLATE_NOOP("Field", "Placed"), "o.placed_at", T::Time},
        {"ship_by", QT_TRANSLATE_NOOP("Field", "Ship by"), "o.ship_by", T::Time},
        {"buyer", QT_TRANSLATE_NOOP("Field", "Buyer"), "n.content", T::Personal, Table::Order, order::buyerName},
        {"phone", QT_TRANSLATE_NOOP("Field", "Phone"), "ph.content", T::Personal, Table::Order, order::buyerPhone, nullptr, {}, false},
        {"email", QT_TRANSLATE_NOOP("Field", "E-mail"), "em.content", T::Personal, Table::Order, order::buyerEmail, nullptr, {}, false},
        {"address1", QT_TRANSLATE_NOOP("Field", "Address"), "a1.content", T::Personal, Table::Order, order::address1},
        {"address2", QT_TRANSLATE_NOOP("Field", "Address, second line"), "a2.content", T::Personal, Table::Order, order::address2, nullptr, {}, false},
        {"city", QT_TRANSLATE_NOOP("Field", "City"), "ci.content", T::Personal, Table::Order, order::city},
        {"region", QT_TRANSLATE_NOOP("Field", "State or province"), "re.content", T::Personal, Table::Order, order::region, nullptr, {}, false},
        {"postcode", QT_TRANSLATE_NOOP("Field", "Postcode"), "pc.content", T::Personal, Table::Order, order::postcode, nullptr, {}, false},
        {"country", QT_TRANSLATE_NOOP("Field", "Country"), "o.country", T::Country, Table::Order, order::country},
        {"lines", QT_TRANSLATE_NOOP("Field", "Lines"), "(SELECT count(*) FROM order_lines x WHERE x.order_id = o.id)", T::Number},
        {"total", QT_TRANSLATE_NOOP("Field", "Total"), "o.total", T::Money, Table::None, 0, "currency"},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "o.currency", T::Currency},
        {"tags", QT_TRANSLATE_NOOP("Field", "Tags"), "o.tags", T::Text, Table::Order, order::tags},
        {"note", QT_TRANSLATE_NOOP("Field", "Note"), "o.note", T::Text, Table::Order, order::note},
        {"held", QT_TRANSLATE_NOOP("Field", "On hold"), "o.held", T::Flag, Table::Order, order::held},
        {"frozen", QT_TRANSLATE_NOOP("Field", "Cancel requested"), "o.frozen", T::Flag, Table::None, 0, nullptr, {}, false},
        {"history", QT_TRANSLATE_NOOP("Field", "History"), "o.history", T::Flag, Table::None, 0, nullptr, {}, false},
        {"amended", QT_TRANSLATE_NOOP("Field", "Amendment waits"), "o.amended", T::Flag, Table::None, 0, nullptr, {}, false},
        {"shop_number", QT_TRANSLATE_NOOP("Field", "Number in the shop"), "o.shop_number"},
        {"shop_order", QT_TRANSLATE_NOOP("Field", "Id in the shop"), "o.shop_order", T::Text, Table::None, 0, nullptr, {}, false},
        {"shop_state", QT_TRANSLATE_NOOP("Field", "State in the shop"), "o.shop_state", T::Text, Table::None, 0, nullptr, {}, false},
        {"labels", QT_TRANSLATE_NOOP("Field", "Labels"), "o.labels", T::Number},
        {"waybill", QT_TRANSLATE_NOOP("Field", "Airway bill"), "o.waybill"},
        {"handed_over", QT_TRANSLATE_NOOP("Field", "Handed over"), "o.handed_over", T::Flag, Table::None, 0, nullptr, {}, false},
        {"seller_discount", QT_TRANSLATE_NOOP("Field", "Seller's discount"), "o.seller_discount", T::Money, Table::None, 0, "currency", {}, false},
        {"platform_discount", QT_TRANSLATE_NOOP("Field", "Platform's discount"), "o.platform_discount", T::Money, Table::None, 0, "currency", {}, false},
        {"shipping", QT_TRANSLATE_NOOP("Field", "Shipping"), "o.shipping", T::Money, Table::None, 0, "currency", {}, false},
        {"tax", QT_TRANSLATE_NOOP("Field", "Tax"), "o.tax", T::Money, Table::None, 0, "currency", {}, false},
        {"cancelled_by", QT_TRANSLATE_NOOP("Field", "Cancelled by"), "o.cancelled_by", T::Text, Table::None, 0, nullptr, {}, false},
        {"cancelled_in", QT_TRANSLATE_NOOP("Field", "Cancelled in state"), "o.cancelled_in", T::Text, Table::None, 0, nullptr, {}, false},
        {"cancel_reason", QT_TRANSLATE_NOOP("Field", "Why cancelled"), "o.cancel_reason", T::Text, Table::None, 0, nullptr, {}, false},
        {"return_note", QT_TRANSLATE_NOOP("Field", "Returned with"), "o.return_note"},
        {"edited_at", QT_TRANSLATE_NOOP("Field", "Last edit"), "o.edited_at", T::Time},
    };

    constexpr ViewColumn lineColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"order", QT_TRANSLATE_NOOP("Field", "Order"), "o.number"},
        {"sku", QT_TRANSLATE_NOOP("Field", "SKU"), "x.sku", T::Text, Table::OrderLine, orderLine::sku},
        {"title", QT_TRANSLATE_NOOP("Field", "Title"), "x.title", T::Text, Table::OrderLine, orderLine::title},
        {"quantity", QT_TRANSLATE_NOOP("Field", "Quantity"), "x.quantity", T::Number, Table::OrderLine, orderLine::quantity},
        {"cancelled", QT_TRANSLATE_NOOP("Field", "Cancelled"), "x.cancelled", T::Number},
        {"list_price", QT_TRANSLATE_NOOP("Field", "List price"), "x.list_price", T::Money, Table::None, 0, "currency"},
        {"seller_discount", QT_TRANSLATE_NOOP("Field", "Seller's discount"), "x.seller_discount", T::Money, Table::None, 0, "currency"},
        {"platform_discount", QT_TRANSLATE_NOOP("Field", "Platform's discount"), "x.platform_discount", T::Money, Table::None, 0, "currency"},
        {"paid", QT_TRANSLATE_NOOP("Field", "Buyer paid"), "x.paid", T::Money, Table::None, 0, "currency"},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "x.currency", T::Currency},
        {"known", QT_TRANSLATE_NOOP("Field", "In the catalogue"), "CASE WHEN x.variant_id IS NULL THEN 0 ELSE 1 END", T::Flag},
        {"state", QT_TRANSLATE_NOOP("Field", "State"), "o.state", T::OrderStateField},
    };

    constexpr ViewColumn labelColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"order", QT_TRANSLATE_NOOP("Field", "Order"), "o.number"},
        {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), "x.kind", T::Choice, Table::None, 0, nullptr, words::labelKinds},
        {"layout", QT_TRANSLATE_NOOP("Field", "Layout"), "x.layout"},
        {"created_at", QT_TRANSLATE_NOOP("Field", "Made"), "x.created_at", T::Time},
        {"state_as_of", QT_TRANSLATE_NOOP("Field", "Order state as of"), "x.state_as_of", T::Time},
        {"printed", QT_TRANSLATE_NOOP("Field", "Printed"), "x.printed", T::Number},
        {"voided_at", QT_TRANSLATE_NOOP("Field", "Voided"), "x.voided_at", T::Time},
        {"sha256", QT_TRANSLATE_NOOP("Field", "SHA-256"), "x.sha256", T::Text, Table::None, 0, nullptr, {}, false},
    };

    constexpr ViewLink lineRows[] = {{Table::Order, "o.id"}};
    constexpr ViewLink labelRows[] = {{Table::Order, "o.id"}};
}

extern const ViewSpec ordersView, linesView, labelsView;

const ViewSpec ordersView {"orders", QT_TRANSLATE_NOOP("Field", "Orders"), Table::Order,
    "orders o JOIN accounts a ON a.id = o.account_id LEFT JOIN personal n ON n.id = o.buyer_name LEFT JOIN personal ph ON ph.id = o.buyer_phone"
    " LEFT JOIN personal em ON em.id = o.buyer_email LEFT JOIN personal a1 ON a1.id = o.address1 LEFT JOIN personal a2 ON a2.id = o.address2"
    " LEFT JOIN personal ci ON ci.id = o.city LEFT JOIN personal re ON re.id = o.region LEFT JOIN personal pc ON pc.id = o.postcode",
    "o.id", "", "(o.id IN (%6) OR o.id IN (SELECT order_id FROM order_lines WHERE variant_id IN (%4)))", "-placed_at", orderColumns, {},
    "(%6[o.id] OR EXISTS (SELECT 1 FROM order_lines w WHERE w.order_id = o.id AND %4[w.variant_id]))"};
const ViewSpec linesView {"lines", QT_TRANSLATE_NOOP("Field", "Order lines"), Table::OrderLine,
    "order_lines x JOIN orders o ON o.id = x.order_id JOIN accounts a ON a.id = o.account_id", "x.id", "", "(o.id IN (%6) OR x.variant_id IN (%4))", "order", lineColumns, lineRows};
const ViewSpec labelsView {"labels", QT_TRANSLATE_NOOP("Field", "Labels"), Table::None,
    "labels x JOIN orders o ON o.id = x.order_id JOIN accounts a ON a.id = o.account_id", "x.id", "", "o.id IN (%6)", "-created_at", labelColumns, labelRows};
// clang-format on

} // namespace sampan
