// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_json.h"

#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/currencies.h"
#include "connectors/woocommerce/sim/order_line_json.h"
#include "connectors/woocommerce/sim/order_status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QByteArray addressJson(const QJsonObject &address, bool billing)
{
    QByteArray out;
    for (const QString &key : addressKeys(billing)) {
        out += out.isEmpty() ? '{' : ',';
        out += encoded(key) + ':' + encoded(address.value(key).toString());
    }
    return out + '}';
}

QByteArray taxLinesJson(const Shop &shop, const Order &order, int decimals)
{
    if (order.totalTax() == Amount())
        return "[]";
    Amount shipping;
    for (const OrderCharge &charge : order.shippingLines)
        shipping += charge.tax;
    JsonOut out;
    out.add("id", order.id * 10).add("rate_code", "AU-GST-1").add("rate_id", 1).add("label", "GST");
    out.add("compound", false).add("tax_total", (order.totalTax() - shipping).text(decimals));
    out.add("shipping_tax_total", shipping.text(decimals));
    return jsonList(std::vector{out.raw("rate_percent", encoded(shop.taxRate * 100)).raw("meta_data", "[]")});
}

QByteArray refundsJson(const Order &order, int decimals)
{
    std::vector<JsonOut> list;
    for (auto refund = order.refunds.rbegin(); refund != order.refunds.rend(); ++refund) {
        const QString amount = refund->amount ? refund->amount->text(decimals) : QString();
        JsonOut out;
        out.add("id", refund->id).add("reason", refund->reason).add("total", u'-' + amount);
        list.push_back(out.add("total_tax", Amount().text(decimals)));
    }
    return jsonList(list);
}

void addTotals(JsonOut &out, const Order &order, int decimals)
{
    Amount discount;
    Amount cartTax;
    for (const OrderLine &line : order.lines) {
        discount += line.subtotal - line.total;
        cartTax += line.totalTax;
    }
    for (const OrderCharge &fee : order.fees)
        cartTax += fee.tax;
    Amount shipping;
    Amount shippingTax;
    for (const OrderCharge &charge : order.shippingLines) {
        shipping += charge.total;
        shippingTax += charge.tax;
    }
    out.add("discount_total", discount.text(decimals)).add("discount_tax", Amount().text(decimals));
    out.add("shipping_total", shipping.text(decimals)).add("shipping_tax", shippingTax.text(decimals));
    out.add("cart_tax", cartTax.text(decimals)).add("total", order.total().text(decimals));
    out.add("total_tax", order.totalTax().text(decimals));
}

void addLocal(JsonOut &out, const Shop &shop, const char *key, std::optional<qint64> instant)
{
    if (instant)
        out.add(key, shop.local(*instant));
    else
        out.null(key);
}

} // namespace

QStringList addressKeys(bool billing)
{
    QStringList keys{u"first_name"_s, u"last_name"_s, u"company"_s, u"address_1"_s, u"address_2"_s, u"city"_s,
        u"state"_s, u"postcode"_s, u"country"_s};
    if (billing)
        keys << u"email"_s;
    return keys << u"phone"_s;
}

JsonOut orderJson(const Shop &shop, const Order &order, int decimals)
{
    const auto gmt = [&shop](std::optional<qint64> instant) {
        JsonOut dates;
        addDates(dates, "local", "gmt", instant, shop);
        return dates.value("gmt");
    };
    const bool editable = order.status == "pending"_L1 || order.status == "on-hold"_L1;
    JsonOut out;
    out.add("id", order.id).add("parent_id", 0).add("status", order.status).add("currency", order.currency);
    out.add("version", namesOf(shop.version).woocommerce).add("prices_include_tax", order.pricesIncludeTax);
    out.add("date_created", shop.local(order.created)).add("date_modified", shop.local(order.modified));
    addTotals(out, order, decimals);
    out.add("customer_id", order.customer).add("order_key", order.key);
    out.raw("billing", addressJson(order.billing, true)).raw("shipping", addressJson(order.shipping, false));
    out.add("payment_method", order.paymentMethod).add("payment_method_title", order.paymentTitle);
    out.add("transaction_id", order.transactionId).add("customer_ip_address", "").add("customer_user_agent", "");
    out.add("created_via", order.createdVia).add("customer_note", order.customerNote);
    addLocal(out, shop, "date_completed", order.completed);
    addLocal(out, shop, "date_paid", order.paid);
    out.add("cart_hash", "").add("number", QString::number(order.id)).raw("meta_data", metaJson(order.meta));
    out.raw("line_items", linesJson(shop, order.lines, decimals)).raw("tax_lines", taxLinesJson(shop, order, decimals));
    out.raw("shipping_lines", shippingLinesJson(shop, order.shippingLines, decimals));
    out.raw("fee_lines", feesJson(order.fees, decimals)).raw("coupon_lines", "[]");
    out.raw("refunds", refundsJson(order, decimals));
    out.add("payment_url",
        u"%1/checkout/order-pay/%2/?pay_for_order=true&key=%3"_s.arg(shop.home, QString::number(order.id), order.key));
    out.add("is_editable", editable).add("needs_payment", needsPayment(order));
    out.add("needs_processing", needsProcessing(shop, order));
    out.raw("date_created_gmt", gmt(order.created)).raw("date_modified_gmt", gmt(order.modified));
    out.raw("date_completed_gmt", gmt(order.completed)).raw("date_paid_gmt", gmt(order.paid));
    out.add("currency_symbol", plainSymbol(order.currency));
    return out.add("_links", linksJson(shop, u"orders/"_s + QString::number(order.id), u"orders"_s));
}

JsonOut refundJson(const Shop &shop, const Order &order, const Refund &refund, int decimals, bool parent)
{
    JsonOut out;
    out.add("id", refund.id);
    if (parent)
        out.add("parent_id", order.id);
    addDates(out, "date_created", "date_created_gmt", refund.created, shop);
    out.add("amount", refund.amount ? refund.amount->text(decimals) : QString()).add("reason", refund.reason);
    out.add("refunded_by", 1).add("refunded_payment", false).raw("meta_data", metaJson(refund.meta));
    out.raw("line_items", linesJson(shop, refund.lines, decimals)).raw("shipping_lines", "[]");
    out.raw("tax_lines", "[]").raw("fee_lines", "[]");
    const QString up = u"orders/"_s + QString::number(order.id);
    const QString self = up + "/refunds/"_L1 + QString::number(refund.id);
    return out.add("_links", linksJson(shop, self, up + "/refunds"_L1, up));
}

JsonOut noteJson(const Shop &shop, const OrderNote &note)
{
    JsonOut out;
    out.add("id", note.id).add("author", "WooCommerce");
    addDates(out, "date_created", "date_created_gmt", note.created, shop);
    return out.add("note", note.text).add("customer_note", note.toCustomer);
}

} // namespace sim::woo
