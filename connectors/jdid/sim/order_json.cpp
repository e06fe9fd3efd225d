// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/order_json.h"

#include "connectors/jdid/sim/carrier.h"
#include "connectors/jdid/sim/shop.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

QJsonObject lineJson(const OrderLine &line)
{
    return {{u"skuId"_s, line.sku}, {u"spuId"_s, line.spu}, {u"skuName"_s, line.name},
        {u"popSkuId"_s, line.sellerSkuId}, {u"skuNumber"_s, line.quantity}, {u"jdPrice"_s, line.price},
        {u"costPrice"_s, line.costPrice}, {u"commission"_s, line.commission}, {u"couponAmount"_s, line.coupon},
        {u"fullCutAmount"_s, line.fullCut}, {u"promotionAmount"_s, line.promotion},
        {u"hasPromo"_s, line.promotion > 0 ? 1 : 0}, {u"taxationAmount"_s, 0}, {u"weight"_s, line.weight},
        {u"salesAttr"_s, line.saleAttributes}, {u"skuImage"_s, line.image}, {u"crossType"_s, 1}};
}

void addTimes(QJsonObject &json, const Order &order)
{
    json.insert("bookTime"_L1, order.booked);
    json.insert("createTime"_L1, order.booked);
    json.insert("payTime"_L1, order.paid);
    json.insert("modifyTime"_L1, order.modified);
    json.insert("orderCompleteTime"_L1, order.completed ? QJsonValue(order.completed) : QJsonValue::Null);
}

void addBuyer(QJsonObject &json, const Buyer &buyer)
{
    json.insert("customerName"_L1, buyer.name);
    json.insert("userPin"_L1, buyer.pin);
    json.insert("email"_L1, buyer.email);
    json.insert("phone"_L1, buyer.phone);
    json.insert("mobile"_L1, buyer.phone);
    json.insert("address"_L1, buyer.address);
    json.insert("deliveryAddr"_L1, QStringList{buyer.address, buyer.area, buyer.city, buyer.state}.join(u", "_s));
    json.insert("area"_L1, buyer.area);
    json.insert("city"_L1, buyer.city);
    json.insert("state"_L1, buyer.state);
    json.insert("postCode"_L1, buyer.postCode);
    json.insert("addLat"_L1, buyer.latitude);
    json.insert("addLng"_L1, buyer.longitude);
    json.insert("buyerMessage"_L1, buyer.message);
}

void addMoney(QJsonObject &json, const Order &order, const Switches &switches)
{
    const qint64 goods = order.sum([](const OrderLine &line) { return line.goods(); });
    const qint64 promotion = order.sum([](const OrderLine &line) { return line.promotion; });
    const qint64 fullCut = order.sum([](const OrderLine &line) { return line.fullCut; });
    const qint64 coupon = order.sum([](const OrderLine &line) { return line.coupon; });
    const qint64 discounts = promotion + fullCut + coupon;
    json.insert("totalPrice"_L1,
        goods - (switches.totalPriceWithDiscounts ? discounts : 0)
            + (switches.totalPriceWithFreight ? order.freight : 0));
    json.insert("paySubtotal"_L1, goods - discounts + (switches.paySubtotalWithFreight ? order.freight : 0));
    json.insert("freightAmount"_L1, order.freight);
    json.insert("couponAmount"_L1, coupon);
    json.insert("promotionAmount"_L1, promotion);
    json.insert("fullCutAmount"_L1, fullCut);
    json.insert("sellerSubsidy"_L1, promotion + fullCut);
    json.insert("jdSubsidy"_L1, coupon);
    json.insert("installmentFee"_L1, 0);
    json.insert("taxationAmount"_L1, 0);
}

} // namespace

QJsonObject orderJson(const Order &order, const Switches &switches)
{
    QJsonObject json{{u"orderId"_s, order.id}, {u"orderState"_s, order.state}, {u"orderType"_s, 1},
        {u"serviceType"_s, 0}, {u"venderId"_s, Shop::venderId}, {u"deliveryType"_s, 64}, {u"paymentType"_s, 4},
        {u"carrierCode"_s, carrierCode}, {u"carrierCompany"_s, QLatin1String(carrierName)},
        {u"expressNo"_s, order.waybill}, {u"sendPay"_s, u"00000000000000000000"_s}, {u"o2oOrder"_s, false},
        {u"expressAttribute"_s, u""_s}};
    addTimes(json, order);
    addBuyer(json, order.buyer);
    addMoney(json, order, switches);
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines.append(lineJson(line));
    json.insert("orderSkuNum"_L1, order.sum([](const OrderLine &line) { return line.quantity; }));
    json.insert("orderSkuinfos"_L1, lines);
    return json;
}

} // namespace sim::jdid
