// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/order_reading.h"

#include "connectors/jdid/order_money.h"
#include "connectors/jdid/order_status.h"
#include "connectors/jdid/wib.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
Address addressOf(Json json)
{
    const auto text = [&](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (const QString found = json.memberIgnoringCase(QLatin1StringView(name)).trimmed(); !found.isEmpty())
                return found;
        }
        return QString();
    };
    Address address;
    address.name = text({"customerName"});
    address.phone = text({"phone", "mobile"});
    address.email = text({"email"});
    address.line1 = text({"address", "deliveryAddr"});
    address.line2 = text({"area"});
    address.city = text({"city"});
    address.state = text({"state"});
    address.postcode = text({"postCode"});
    address.country = u"ID"_s;
    return address;
}

OrderLineSeen lineOf(Json json, const Options &options, Money zero)
{
    OrderLineSeen line;
    line.remoteItem = idOf(json.memberIgnoringCase("spuId"_L1));
    line.remoteVariant = idOf(json.memberIgnoringCase("skuId"_L1));
    line.remoteLine = line.remoteVariant;
    line.sku = json.memberIgnoringCase("popSkuId"_L1).trimmed();
    line.title = json.memberIgnoringCase("skuName"_L1).trimmed();
    line.quantity = std::max<qint64>(0, piecesIn(json.memberIgnoringCase("skuNumber"_L1)).value_or(0));
    line.listPrice = priceOf(json.memberIgnoringCase("jdPrice"_L1), options.currency).value_or(zero);
    line.tax = moneyOf(json.memberIgnoringCase("taxationAmount"_L1), options.currency).value_or(zero);
    return line;
}

/// Lines need ids of their own; the same SKU may stand in an order twice.
void numberLines(std::vector<OrderLineSeen> &lines)
{
    QMap<QString, int> times;
    for (OrderLineSeen &line : lines) {
        const int before = times[line.remoteLine]++;
        if (before > 0 || line.remoteLine.isEmpty())
            line.remoteLine += u"#%1"_s.arg(before + 1);
    }
}

std::optional<Money> commissionOf(const std::vector<Json> &lines, const Options &options)
{
    std::optional<Money> sum;
    for (Json line : lines) {
        if (const auto part = moneyOf(firstOf(line, {"commission"}), options.currency))
            sum = sum ? *sum + *part : *part;
    }
    return sum;
}

void readTimes(OrderSeen &order, Json json)
{
    const auto placed = timeOf(firstOf(json, {"bookTime", "createTime", "payTime"}));
    order.placed = placed.value_or(Instant{});
    order.modified = order.placed;
    for (const char *name : {"createTime", "payTime", "orderCompleteTime", "modifyTime"}) {
        if (const auto time = timeOf(firstOf(json, {name})); time && *time > order.modified)
            order.modified = *time;
    }
    if (const auto time = timeOf(firstOf(json, {"modifyTime"})))
        order.modified = *time;
}

void readLines(OrderSeen &order, Envelope &envelope, Json json, const Options &options, std::vector<Fact> &facts)
{
    const Money zero = Money::fromMinor(0, options.currency).value_or(Money());
    std::vector<Json> lines;
    envelope.open(json.memberIgnoringCase("orderSkuinfos"_L1)).each([&](Json element) {
        const Json line = envelope.open(element);
        lines.push_back(line);
        order.lines.push_back(lineOf(line, options, zero));
        const OrderLineSeen &seen = order.lines.back();
        const QString name = seen.title.isEmpty() ? seen.sku : seen.title;
        if (seen.quantity <= 0)
            facts.push_back(Remark{order.number,
                Sentence::tr("JD.ID does not say how many of “%1” were ordered (“%2”). Look it up in JD.ID's seller "
                             "centre and correct the line.")
                    .arg(name)
                    .arg(wordsIn(line.memberIgnoringCase("skuNumber"_L1)))});
        if (const Json price = line.memberIgnoringCase("jdPrice"_L1);
            !wordsIn(price).isEmpty() && !priceOf(price, options.currency))
            facts.push_back(Remark{order.number,
                Sentence::tr("JD.ID's price “%1” of “%2” is no price; the line counts as 0. Look it up in JD.ID's "
                             "seller centre before you approve the order.")
                    .arg(wordsIn(price))
                    .arg(name)});
    });
    numberLines(order.lines);
    if (lines.empty())
        facts.push_back(Remark{order.number, Sentence::tr("JD.ID sent this order without lines.")});
    order.tax = moneyOf(firstOf(json, {"taxationAmount"}), options.currency).value_or(zero);
    order.commission = commissionOf(lines, options);
    for (Remark &remark : settleMoney(order, json, lines, options))
        facts.push_back(std::move(remark));
}

OrderSeen orderOf(Envelope &envelope, Json json, const Options &options, std::vector<Fact> &facts)
{
    OrderSeen order;
    order.remoteOrder = order.number = idOf(json.memberIgnoringCase("orderId"_L1));
    order.rawState = idOf(json.memberIgnoringCase("orderState"_L1));
    const OrderStatus status = orderStatusOf(order.rawState);
    order.event = status.event;
    order.tags = status.tags;
    order.currency = options.currency;
    order.shipTo = addressOf(json);
    order.buyerMessage = json.memberIgnoringCase("buyerMessage"_L1).trimmed();
    order.carrier = firstOf(json, {"carrierCompany", "carrierCode"}).trimmed();
    order.waybill = json.memberIgnoringCase("expressNo"_L1).trimmed();
    readTimes(order, json);
    readLines(order, envelope, json, options, facts);
    return order;
}
} // namespace

std::vector<Fact> ordersIn(Envelope &envelope, const Options &options, QSet<QString> &found)
{
    std::vector<Fact> facts;
    auto take = [&](Json element) {
        const Json json = envelope.open(element);
        if (idOf(json.memberIgnoringCase("orderId"_L1)).isEmpty()) {
            facts.push_back(Remark{{}, Sentence::tr("JD.ID sent an order without a number; it was left out.")});
            return;
        }
        std::vector<Fact> remarks;
        OrderSeen order = orderOf(envelope, json, options, remarks);
        if (found.contains(order.remoteOrder))
            return;
        found.insert(order.remoteOrder);
        facts.push_back(std::move(order));
        facts.insert(facts.end(), remarks.begin(), remarks.end());
    };
    const Json model = envelope.model();
    if (model.isObject())
        take(model);
    model.each(take);
    return facts;
}

QSet<QString> orderIdsIn(const Exchange &exchange)
{
    QSet<QString> ids;
    Envelope envelope(exchange.request, exchange.answer);
    auto take = [&](Json element) {
        if (const QString id = idOf(envelope.open(element).memberIgnoringCase("orderId"_L1)); !id.isEmpty())
            ids.insert(id);
    };
    const Json model = envelope.model();
    if (model.isObject())
        take(model);
    model.each(take);
    return ids;
}

std::optional<OrderSeen> orderIn(const Exchange &exchange, const QString &id, const Options &options)
{
    if (!succeeded(exchange))
        return std::nullopt;
    Envelope envelope(exchange.request, exchange.answer);
    QSet<QString> found;
    for (const Fact &fact : ordersIn(envelope, options, found)) {
        if (const OrderSeen *order = std::get_if<OrderSeen>(&fact); order && order->remoteOrder == id)
            return *order;
    }
    return std::nullopt;
}

Send orderRequest(const QString &step, const QString &id, const Options &options)
{
    Send send = reading(
        readCall(step, "jingdong.seller.order.getOrderInfoByOrderId", {{u"orderId"_s, idValue(id)}}, options));
    send.personal = true;
    return send;
}

Send ordersRequest(const QString &step, const QStringList &ids, const Options &options)
{
    Send send = reading(
        readCall(step, "jingdong.seller.order.batchGetOrderInfoList", {{u"orderId"_s, ids.join(u',')}}, options));
    send.personal = true;
    return send;
}

} // namespace sampan::jdid
