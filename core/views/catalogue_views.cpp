// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/view_list.h"

namespace sampan {

using T = FieldType;

// clang-format off

namespace {
    constexpr ViewColumn productColumns[] = {
        {"sku", QT_TRANSLATE_NOOP("Field", "SKU"), "(SELECT min(v.sku) FROM variants v WHERE v.product_id = p.id)"},
        {"title", QT_TRANSLATE_NOOP("Field", "Title"), "p.title", T::Text, Table::Product, product::title},
        {"category", QT_TRANSLATE_NOOP("Field", "Category"), "p.category", T::Text, Table::Product, product::category},
        {"variants", QT_TRANSLATE_NOOP("Field", "Variants"), "(SELECT count(*) FROM variants v WHERE v.product_id = p.id)", T::Number},
        {"tags", QT_TRANSLATE_NOOP("Field", "Tags"), "p.tags", T::Text, Table::Product, product::tags},
        {"attributes", QT_TRANSLATE_NOOP("Field", "Attributes"), "p.attributes", T::Text, Table::Product, product::attributes},
        {"on_sale", QT_TRANSLATE_NOOP("Field", "On sale"), "p.on_sale", T::Flag},
        {"gone", QT_TRANSLATE_NOOP("Field", "Gone"), "p.gone", T::Flag, Table::None, 0, nullptr, {}, false},
        {"brand", QT_TRANSLATE_NOOP("Field", "Brand"), "b.name"},
        {"source", QT_TRANSLATE_NOOP("Field", "Source"), "coalesce(a.name, '')"},
        {"source_item", QT_TRANSLATE_NOOP("Field", "Id there"), "p.source_item", T::Text, Table::None, 0, nullptr, {}, false},
        {"edited_at", QT_TRANSLATE_NOOP("Field", "Last edit"), "p.edited_at", T::Time},
        {"images", QT_TRANSLATE_NOOP("Field", "Images"), "p.images", T::LongText, Table::Product, product::images, nullptr, {}, false},
        {"description", QT_TRANSLATE_NOOP("Field", "Description"), "p.description", T::LongText, Table::Product, product::description, nullptr, {}, false},
    };

    constexpr ViewColumn variantColumns[] = {
        {"sku", QT_TRANSLATE_NOOP("Field", "SKU"), "v.sku", T::Text, Table::Variant, variant::sku},
        {"title", QT_TRANSLATE_NOOP("Field", "Title"), "p.title", T::Text, Table::Product, product::title},
        {"option", QT_TRANSLATE_NOOP("Field", "Option"), "v.option", T::Text, Table::Variant, variant::option},
        {"barcode", QT_TRANSLATE_NOOP("Field", "Barcode"), "v.barcode", T::Text, Table::Variant, variant::barcode},
        {"weight", QT_TRANSLATE_NOOP("Field", "Weight, g"), "v.weight", T::Grams, Table::Variant, variant::weight},
        {"length", QT_TRANSLATE_NOOP("Field", "Length, mm"), "v.length", T::Millimetres, Table::Variant, variant::length},
        {"width", QT_TRANSLATE_NOOP("Field", "Width, mm"), "v.width", T::Millimetres, Table::Variant, variant::width},
        {"height", QT_TRANSLATE_NOOP("Field", "Height, mm"), "v.height", T::Millimetres, Table::Variant, variant::height},
        {"hs_code", QT_TRANSLATE_NOOP("Field", "HS code"), "v.hs_code", T::Text, Table::Variant, variant::hsCode},
        {"origin", QT_TRANSLATE_NOOP("Field", "Origin"), "v.origin", T::Country, Table::Variant, variant::origin},
        {"cost", QT_TRANSLATE_NOOP("Field", "Cost"), "v.cost", T::Money, Table::Variant, variant::cost, "currency"},
        {"core_price", QT_TRANSLATE_NOOP("Field", "Core price"), "v.core_price", T::Money, Table::Variant, variant::corePrice, "currency"},
        {"shop_price", QT_TRANSLATE_NOOP("Field", "Shop price"), "v.shop_price", T::Money, Table::None, 0, "currency"},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "v.currency", T::Currency},
        {"on_hand", QT_TRANSLATE_NOOP("Field", "On hand"), "v.on_hand", T::Number},
        {"image", QT_TRANSLATE_NOOP("Field", "Image"), "v.image", T::Text, Table::Variant, variant::image, nullptr, {}, false},
        {"gone", QT_TRANSLATE_NOOP("Field", "Gone"), "v.gone", T::Flag, Table::None, 0, nullptr, {}, false},
        {"brand", QT_TRANSLATE_NOOP("Field", "Brand"), "b.name", T::Text, Table::None, 0, nullptr, {}, false},
        {"edited_at", QT_TRANSLATE_NOOP("Field", "Last edit"), "v.edited_at", T::Time},
    };

    constexpr ViewColumn listingColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"sku", QT_TRANSLATE_NOOP("Field", "SKU"), "v.sku"},
        {"title", QT_TRANSLATE_NOOP("Field", "Title"), "l.title", T::Text, Table::Listing, listing::title},
        {"option", QT_TRANSLATE_NOOP("Field", "Option"), "v.option"},
        {"category", QT_TRANSLATE_NOOP("Field", "Category there"), "l.category", T::Text, Table::Listing, listing::category},
        {"attributes", QT_TRANSLATE_NOOP("Field", "Attributes"), "l.attributes", T::Text, Table::Listing, listing::attributes},
        {"price", QT_TRANSLATE_NOOP("Field", "Price"), "l.price", T::Money, Table::Listing, listing::price, "currency"},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "l.currency", T::Currency},
        {"stock", QT_TRANSLATE_NOOP("Field", "Stock to publish"), "l.stock", T::Number, Table::Listing, listing::stock},
        {"state", QT_TRANSLATE_NOOP("Field", "State"), "l.state", T::ListingStateField},
        {"content_state", QT_TRANSLATE_NOOP("Field", "Content"), "l.content_state", T::ListingStateField, Table::None, 0, nullptr, {}, false},
        {"price_state", QT_TRANSLATE_NOOP("Field", "Price state"), "l.price_state", T::ListingStateField, Table::None, 0, nullptr, {}, false},
        {"stock_state", QT_TRANSLATE_NOOP("Field", "Stock state"), "l.stock_state", T::ListingStateField, Table::None, 0, nullptr, {}, false},
        {"remote_state", QT_TRANSLATE_NOOP("Field", "State there"), "l.remote_state"},
        {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), "l.reason"},
        {"return_note", QT_TRANSLATE_NOOP("Field", "Returned with"), "l.return_note"},
        {"drift", QT_TRANSLATE_NOOP("Field", "Drift"), "l.drift", T::Flag},
        {"remote_item", QT_TRANSLATE_NOOP("Field", "Id there"), "l.remote_item", T::Text, Table::None, 0, nullptr, {}, false},
        {"remote_variant", QT_TRANSLATE_NOOP("Field", "Variant id there"), "l.remote_variant", T::Text, Table::None, 0, nullptr, {}, false},
        {"price_pinned", QT_TRANSLATE_NOOP("Field", "Pinned price"), "l.price_pinned", T::Flag, Table::Listing, listing::pricePinned, nullptr, {}, false},
        {"stock_pinned", QT_TRANSLATE_NOOP("Field", "Pinned stock"), "l.stock_pinned", T::Flag, Table::Listing, listing::stockPinned, nullptr, {}, false},
        {"role", QT_TRANSLATE_NOOP("Field", "Role"), "a.role", T::Choice, Table::None, 0, nullptr, words::roles, false},
        {"edited_at", QT_TRANSLATE_NOOP("Field", "Last edit"), "l.edited_at", T::Time},
        {"description", QT_TRANSLATE_NOOP("Field", "Description"), "l.description", T::LongText, Table::Listing, listing::description, nullptr, {}, false},
    };

    constexpr ViewColumn priceColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"sku", QT_TRANSLATE_NOOP("Field", "SKU"), "v.sku"},
        {"title", QT_TRANSLATE_NOOP("Field", "Title"), "p.title"},
        {"cost", QT_TRANSLATE_NOOP("Field", "Cost"), "v.cost", T::Money, Table::Variant, variant::cost, "base_currency"},
        {"shop_price", QT_TRANSLATE_NOOP("Field", "Shop price"), "v.shop_price", T::Money, Table::None, 0, "base_currency"},
        {"core_price", QT_TRANSLATE_NOOP("Field", "Core price"), "v.core_price", T::Money, Table::Variant, variant::corePrice, "base_currency"},
        {"base_currency", QT_TRANSLATE_NOOP("Field", "Base currency"), "v.currency", T::Currency, Table::None, 0, nullptr, {}, false},
        {"price", QT_TRANSLATE_NOOP("Field", "Price"), "l.price", T::Money, Table::Listing, listing::price, "currency"},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "l.currency", T::Currency},
        {"pinned", QT_TRANSLATE_NOOP("Field", "Pinned price"), "l.price_pinned", T::Flag, Table::Listing, listing::pricePinned},
        {"state", QT_TRANSLATE_NOOP("Field", "Price state"), "l.price_state", T::ListingStateField},
        {"edited_at", QT_TRANSLATE_NOOP("Field", "Last edit"), "l.edited_at", T::Time},
    };

    constexpr ViewColumn stockColumns[] = {
        {"sku", QT_TRANSLATE_NOOP("Field", "SKU"), "v.sku"},
        {"title", QT_TRANSLATE_NOOP("Field", "Title"), "p.title"},
        {"option", QT_TRANSLATE_NOOP("Field", "Option"), "v.option"},
        {"on_hand", QT_TRANSLATE_NOOP("Field", "On hand"), "v.on_hand", T::Number},
        {"reserved", QT_TRANSLATE_NOOP("Field", "Reserved"), "v.reserved", T::Number},
        {"safety_stock", QT_TRANSLATE_NOOP("Field", "Safety stock"), "v.safety_stock", T::Number, Table::Variant, variant::safetyStock},
        {"available", QT_TRANSLATE_NOOP("Field", "Available"), "CASE WHEN v.on_hand - v.reserved - v.safety_stock < 0 THEN 0 ELSE v.on_hand - v.reserved - v.safety_stock END", T::Number},
        {"published", QT_TRANSLATE_NOOP("Field", "Published"), "(SELECT max(l.stock) FROM listings l JOIN accounts m ON m.id = l.account_id WHERE l.variant_id = v.id AND m.role = 1)", T::Number},
        {"adjust_to", QT_TRANSLATE_NOOP("Field", "Set on hand to"), "CASE WHEN s.stock_pinned = 1 THEN s.stock END", T::Number, Table::Listing, listing::stock},
        {"adjust_state", QT_TRANSLATE_NOOP("Field", "Stock state"), "s.stock_state", T::ListingStateField},
        {"counted_at", QT_TRANSLATE_NOOP("Field", "Counted at"), "v.on_hand_at", T::Time},
        {"brand", QT_TRANSLATE_NOOP("Field", "Brand"), "b.name", T::Text, Table::None, 0, nullptr, {}, false},
    };

    constexpr ViewLink variantRows[] = {{Table::Product, "p.id"}};
    constexpr ViewLink priceRows[] = {{Table::Variant, "v.id"}};
    constexpr ViewLink stockRows[] = {{Table::Listing, "s.id"}};
}

extern const ViewSpec productsView, variantsView, listingsView, pricesView, stockView;

const ViewSpec productsView {"products", QT_TRANSLATE_NOOP("Field", "Products"), Table::Product,
    "products p JOIN brands b ON b.id = p.brand_id LEFT JOIN accounts a ON a.id = p.source_account", "p.id", "",
    "(p.id IN (%3) OR p.id IN (SELECT product_id FROM variants WHERE id IN (%4)))", "title", productColumns, {},
    "(%3[p.id] OR EXISTS (SELECT 1 FROM variants w WHERE w.product_id = p.id AND %4[w.id]))"};
const ViewSpec variantsView {"variants", QT_TRANSLATE_NOOP("Field", "Variants"), Table::Variant,
    "variants v JOIN products p ON p.id = v.product_id JOIN brands b ON b.id = v.brand_id", "v.id", "", "v.id IN (%4)", "sku", variantColumns, variantRows, "%4[v.id]"};
const ViewSpec listingsView {"listings", QT_TRANSLATE_NOOP("Field", "Listings"), Table::Listing,
    "listings l JOIN accounts a ON a.id = l.account_id JOIN variants v ON v.id = l.variant_id", "l.id", "", "(l.id IN (%5) OR l.variant_id IN (%4))", "sku", listingColumns, {}, "(%5[l.id] OR %4[l.variant_id])"};
const ViewSpec pricesView {"prices", QT_TRANSLATE_NOOP("Field", "Prices"), Table::Listing,
    "listings l JOIN accounts a ON a.id = l.account_id JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = l.product_id", "l.id", "", "(l.id IN (%5) OR l.variant_id IN (%4))", "sku", priceColumns, priceRows, "(%5[l.id] OR %4[l.variant_id])"};
const ViewSpec stockView {"stock", QT_TRANSLATE_NOOP("Field", "Stock"), Table::Variant,
    "variants v JOIN products p ON p.id = v.product_id JOIN brands b ON b.id = v.brand_id"
    " LEFT JOIN listings s ON s.id = (SELECT min(x.id) FROM listings x JOIN accounts y ON y.id = x.account_id WHERE x.variant_id = v.id AND y.role = 0)",
    "v.id", "", "v.id IN (%4)", "sku", stockColumns, stockRows, "%4[v.id]"};
// clang-format on

} // namespace sampan
