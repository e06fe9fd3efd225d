// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/order_body.h"

#include "connectors/woocommerce/call.h"

#include <QJsonArray>

namespace sampan::woocommerce {

namespace {
QJsonObject field(const QString &key, const QString &value)
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}};
}

bool isMapped(const PushLine &line)
{
    return line.remoteItem.toLongLong() > 0;
}

QJsonObject lineBody(const PushLine &line)
{
    // No SKU goes in: in WooCommerce it would win over the product's number.
    QJsonObject body{
        {QStringLiteral("quantity"), line.quantity},
        {QStringLiteral("subtotal"), line.listTotal.amount()},
        {QStringLiteral("total"), line.total.amount()},
    };
    body.insert(QStringLiteral("product_id"), isMapped(line) ? line.remoteItem.toLongLong() : noProduct);
    const qint64 variation = line.remoteVariant.toLongLong();
    if (isMapped(line)) {
        if (variation > 0 && line.remoteVariant != line.remoteItem)
            body.insert(QStringLiteral("variation_id"), variation);
        return body;
    }
    body.insert(
        QStringLiteral("name"), line.sku.isEmpty() ? line.title : QStringLiteral("%1 (%2)").arg(line.title, line.sku));
    if (!line.sku.isEmpty())
        body.insert(QStringLiteral("meta_data"), QJsonArray{field(QStringLiteral("SKU"), line.sku)});
    return body;
}

QJsonObject feeBody(const PushFee &fee)
{
    return {
        {QStringLiteral("name"), fee.title},
        {QStringLiteral("total"), fee.amount.amount()},
        {QStringLiteral("tax_status"), QStringLiteral("none")},
    };
}

QJsonObject shippingBody(const CreateOrder &task)
{
    return {
        {QStringLiteral("method_id"), QStringLiteral("sampan")},
        {QStringLiteral("method_title"), task.marketplace},
        {QStringLiteral("total"), task.shipping.amount()},
    };
}

QJsonArray meta(const CreateOrder &task, const AccountView &account)
{
    QJsonArray list{field(QLatin1StringView(referenceKey), task.reference)};
    // What the buyer paid holds the tax already. Without this the shop adds its own on top, and the total is wrong.
    if (account.learned.value(QStringLiteral("calc_taxes")) != u"no")
        list.append(field(QStringLiteral("is_vat_exempt"), QStringLiteral("yes")));
    return list;
}

bool keepsCents(const CreateOrder &task, const AccountView &account)
{
    bool isNumber = false;
    const int decimals = account.learned.value(QStringLiteral("decimals")).toInt(&isNumber);
    if (!isNumber || decimals >= task.currency.exponent())
        return true;
    return task.total.minor() % powerOfTen(task.currency.exponent() - decimals) == 0;
}
} // namespace

std::optional<Sentence> whyNotOrder(const CreateOrder &task, const AccountView &account)
{
    if (task.lines.empty())
        return Sentence::tr("The order has no lines.");
    std::vector<Money> amounts{task.shipping};
    for (const PushFee &fee : task.fees)
        amounts.push_back(fee.amount);
    for (const PushLine &line : task.lines) {
        if (line.quantity <= 0)
            return Sentence::tr("The line “%1” has no quantity.").arg(line.title);
        amounts.push_back(line.total);
    }
    qint64 sum = 0;
    for (const Money amount : amounts) {
        if (amount.minor() != 0 && amount.currency() != task.currency)
            return Sentence::tr("The order's amounts are not all in %1.").arg(task.currency.code());
        sum += amount.minor();
    }
    if (sum != task.total.minor() || task.total.currency() != task.currency)
        return Sentence::tr("The order does not add up: its parts make %1 minor units, its total is %2.")
            .arg(sum)
            .arg(task.total.toText());
    if (!keepsCents(task, account))
        return Sentence::tr("The shop counts with %1 decimals and would round %2. Set WooCommerce > Settings > General "
                            "> Number of decimals to %3, then test the account.")
            .arg(account.learned.value(QStringLiteral("decimals")))
            .arg(task.total.toText())
            .arg(task.currency.exponent());
    return std::nullopt;
}

QJsonObject addressBody(const Address &address, const AccountView &account)
{
    // The name stays whole: where it parts is known for few of the names of Asia, and labels print both parts.
    QJsonObject shipping{
        {QStringLiteral("first_name"), address.name},
        {QStringLiteral("last_name"), QString()},
        {QStringLiteral("address_1"), address.line1},
        {QStringLiteral("address_2"), address.line2},
        {QStringLiteral("city"), address.city},
        {QStringLiteral("state"), address.state},
        {QStringLiteral("postcode"), address.postcode},
        {QStringLiteral("country"), address.country},
        {QStringLiteral("phone"), address.phone},
    };
    QJsonObject billing = shipping;
    // With an e-mail the shop writes to the buyer, who bought somewhere else.
    if (account.options.value(QStringLiteral("buyer_email")) == u"yes" && !address.email.isEmpty())
        billing.insert(QStringLiteral("email"), address.email);
    return {{QStringLiteral("shipping"), shipping}, {QStringLiteral("billing"), billing}};
}

QJsonObject orderBody(const CreateOrder &task, const AccountView &account)
{
    QJsonArray lines, fees;
    for (const PushLine &line : task.lines)
        lines.append(lineBody(line));
    for (const PushFee &fee : task.fees)
        fees.append(feeBody(fee));
    QJsonObject body = addressBody(task.shipTo, account);
    body.insert(QStringLiteral("currency"), task.currency.code());
    body.insert(QStringLiteral("created_via"), QStringLiteral("sampan"));
    body.insert(QStringLiteral("transaction_id"), task.reference);
    body.insert(QStringLiteral("payment_method"), QStringLiteral("sampan"));
    body.insert(QStringLiteral("payment_method_title"), task.marketplace);
    body.insert(QStringLiteral("set_paid"), true); // a paid order takes its stock
    body.insert(QStringLiteral("line_items"), lines);
    body.insert(QStringLiteral("meta_data"), meta(task, account));
    if (task.shipping.currency().isValid())
        body.insert(QStringLiteral("shipping_lines"), QJsonArray{shippingBody(task)});
    if (!fees.isEmpty())
        body.insert(QStringLiteral("fee_lines"), fees);
    if (!task.buyerMessage.isEmpty())
        body.insert(QStringLiteral("customer_note"), task.buyerMessage);
    return body;
}

} // namespace sampan::woocommerce
