// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_write.h"

#include "connectors/simkit/random.h"
#include "connectors/woocommerce/sim/meta.h"
#include "connectors/woocommerce/sim/order_json.h"
#include "connectors/woocommerce/sim/order_lines.h"
#include "connectors/woocommerce/sim/order_status.h"
#include "connectors/woocommerce/sim/php.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QString orderKey(int id)
{
    constexpr auto letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789";
    Random random(20, static_cast<quint64>(id));
    QString key = u"wc_order_"_s;
    for (int i = 0; i < 13; ++i)
        key += QLatin1Char(letters[random.below(59)]);
    return key;
}

std::optional<Failure> refusal(const Shop &shop, const Order &order, const QJsonObject &body)
{
    const int customer = php::toInt(body["customer_id"_L1]);
    if (customer != 0 && !shop.customers.contains(customer))
        return Failure{400, "woocommerce_rest_invalid_customer_id", u"Customer ID is invalid."_s};
    return linesRefusal(shop, order, body);
}

/// Missing keys keep what they had.
void applyAddress(QJsonObject &address, const QJsonObject &body, bool billing)
{
    for (const QString &key : addressKeys(billing)) {
        if (body.contains(key))
            address.insert(key, php::toText(body[key]));
    }
}

void applyFields(Shop &shop, Order &order, const QJsonObject &body)
{
    const auto text = [&body](QLatin1String name, QString &target) {
        if (body.contains(name) && !body[name].isNull())
            target = php::toText(body[name]);
    };
    text("currency"_L1, order.currency);
    text("customer_note"_L1, order.customerNote);
    text("transaction_id"_L1, order.transactionId);
    text("payment_method"_L1, order.paymentMethod);
    text("payment_method_title"_L1, order.paymentTitle);
    if (shop.atLeast(Version::V11))
        text("created_via"_L1, order.createdVia);
    if (body.contains("customer_id"_L1))
        order.customer = php::toInt(body["customer_id"_L1]);
    applyAddress(order.billing, body["billing"_L1].toObject(), true);
    applyAddress(order.shipping, body["shipping"_L1].toObject(), false);
    applyMeta(shop, order.meta, body["meta_data"_L1]);
    applyLines(shop, order, body["line_items"_L1].toArray());
    applyShipping(shop, order, body["shipping_lines"_L1].toArray());
    applyFees(shop, order, body["fee_lines"_L1].toArray());
    taxOrder(shop, order);
}

void applyState(Shop &shop, Order &order, const QJsonObject &body, bool creating)
{
    if (const QString status = php::toText(body["status"_L1]); !status.isEmpty())
        moveOrder(shop, order, status);
    if (php::toBool(body["set_paid"_L1]) && (creating || needsPayment(order)))
        payOrder(shop, order);
}

std::optional<Failure> couponRefusal(const QJsonObject &body, int draft)
{
    for (const QJsonValue row : body["coupon_lines"_L1].toArray()) {
        const QString code = php::toText(row["code"_L1]);
        const QString message = u"Coupon &quot;%1&quot; cannot be applied because it does not exist."_s.arg(code);
        JsonOut extra;
        if (draft > 0)
            extra.add("new_draft_order_id", draft);
        return Failure{400, "woocommerce_rest_invalid_coupon", message, extra};
    }
    return std::nullopt;
}

} // namespace

Result<Order *> createOrder(Shop &shop, const QJsonObject &body)
{
    Order fresh;
    if (auto failure = refusal(shop, fresh, body))
        return tl::make_unexpected(*failure);
    fresh.id = ++shop.lastPost;
    fresh.key = orderKey(fresh.id);
    fresh.status = u"pending"_s;
    fresh.currency = shop.settings.value("currency");
    fresh.createdVia = u"rest-api"_s;
    fresh.pricesIncludeTax = shop.settings.on("prices_include_tax");
    fresh.created = fresh.modified = shop.now();
    fresh.writes.push_back({shop.now(), u"create"_s});
    Order &order = shop.orders[fresh.id] = fresh;
    applyFields(shop, order, body);
    if (auto failure = couponRefusal(body, order.id)) {
        order.status = u"checkout-draft"_s;
        return tl::make_unexpected(*failure);
    }
    applyState(shop, order, body, true);
    return &order;
}

Result<Order *> updateOrder(Shop &shop, int id, const QJsonObject &body)
{
    const auto found = shop.orders.find(id);
    if (found == shop.orders.end())
        return fail(400, "woocommerce_rest_shop_order_invalid_id", u"ID is invalid."_s);
    Order &order = found->second;
    if (auto failure = refusal(shop, order, body))
        return tl::make_unexpected(*failure);
    if (auto failure = couponRefusal(body, 0))
        return tl::make_unexpected(*failure);
    applyFields(shop, order, body);
    applyState(shop, order, body, false);
    order.modified = shop.now();
    order.writes.push_back({shop.now(), u"update"_s});
    return &order;
}

} // namespace sim::woo
