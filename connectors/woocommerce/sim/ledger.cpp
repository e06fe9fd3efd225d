// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/ledger.h"

#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/dates.h"
#include "connectors/woocommerce/sim/product_view.h"
#include "connectors/woocommerce/sim/stock.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QByteArray countsJson(const std::map<QByteArray, int> &counts)
{
    QByteArray out = "{";
    for (const auto &[route, count] : counts) {
        out += out.size() > 1 ? "," : "";
        out += encoded(QString::fromLatin1(route)) + ':' + QByteArray::number(count);
    }
    return out + '}';
}

QByteArray metaObject(const std::vector<Meta> &meta)
{
    QJsonObject object;
    for (const Meta &entry : meta)
        object.insert(entry.key, entry.value);
    return object.isEmpty() ? "{}" : encoded(QJsonValue(object));
}

JsonOut lineEntry(const Shop &shop, const OrderLine &line)
{
    const Product *sold = shop.products.find(line.variation > 0 ? line.variation : line.product);
    JsonOut out;
    out.add("id", line.id).add("product_id", line.product).add("variation_id", line.variation);
    out.add("sku", sold ? shownSku(shop, *sold) : QString()).add("name", line.name);
    out.add("quantity", line.quantity).add("total", line.total.text(shop.decimals()));
    return out.add("stock_held", line.reduced);
}

JsonOut orderEntry(const Shop &shop, const Order &order)
{
    std::vector<JsonOut> lines;
    for (const OrderLine &line : order.lines)
        lines.push_back(lineEntry(shop, line));
    std::vector<JsonOut> writes;
    for (const OrderWrite &write : order.writes)
        writes.push_back(JsonOut().add("at", utcText(write.at) + u'Z').add("what", write.what));
    JsonOut out;
    out.add("id", order.id).add("status", order.status).add("transaction_id", order.transactionId);
    out.add("created_via", order.createdVia).add("currency", order.currency);
    out.add("total", order.total().text(shop.decimals())).add("refunded", order.refunded().text(shop.decimals()));
    out.add("customer_note", order.customerNote).raw("meta", metaObject(order.meta));
    out.raw("lines", jsonList(lines)).add("notes", static_cast<qint64>(order.notes.size()));
    return out.raw("writes", jsonList(writes));
}

JsonOut productEntry(const Shop &shop, const Product &product)
{
    JsonOut out;
    out.add("id", product.id).add("parent", product.parent).add("type", nameOf(product.type));
    out.add("sku", product.sku).add("status", product.status).add("name", fullName(shop, product));
    out.add("regular_price", product.regularPrice).add("sale_price", product.salePrice);
    out.add("price", shownPrice(shop, product)).add("manage_stock", product.manageStock);
    const Product *holder = stockHolder(shop, product);
    if (holder)
        out.add("stock_quantity", holder->stock);
    else
        out.null("stock_quantity");
    out.add("stock_status", shownStockStatus(shop, product));
    out.add("images", static_cast<qint64>(product.images.size()));
    return out.add("modified", utcText(product.modified) + u'Z');
}

QByteArray productEntries(const Shop &shop)
{
    std::vector<QByteArray> list;
    for (const bool trashed : {false, true}) {
        for (const bool variations : {false, true}) {
            for (const Products::Entry &entry : shop.products.group(variations, trashed).byId)
                list.push_back(productEntry(shop, *entry.product).text());
        }
    }
    return jsonList(list);
}

JsonOut countEntry(const Shop &shop)
{
    const auto size = [](const auto &container) { return static_cast<qint64>(container.size()); };
    qint64 refunds = 0;
    for (const auto &[id, order] : shop.orders)
        refunds += size(order.refunds);
    JsonOut out;
    out.add("products", size(shop.products.group(false, false).byId));
    out.add("variations", size(shop.products.group(true, false).byId));
    out.add("trashed", size(shop.products.group(false, true).byId));
    out.add("orders", size(shop.orders)).add("refunds", refunds).add("media", size(shop.media));
    out.add("categories", size(shop.categories.all())).add("tags", size(shop.tags.all()));
    return out.add("attributes", size(shop.attributes)).add("mails_sent", size(shop.mails));
}

} // namespace

JsonOut ledger(const Shop &shop, const Tally &tally, bool products)
{
    std::vector<JsonOut> orders;
    for (const auto &[id, order] : shop.orders)
        orders.push_back(orderEntry(shop, order));
    std::vector<JsonOut> mails;
    for (const Mail &mail : shop.mails)
        mails.push_back(JsonOut().add("order", mail.order).add("kind", mail.kind).add("to", mail.to));
    JsonOut out;
    out.add("version", namesOf(shop.version).woocommerce).add("url", shop.home).add("counts", countEntry(shop));
    out.raw("orders", jsonList(orders)).raw("removed_orders", numbersJson(shop.removedOrders));
    if (products)
        out.raw("products", productEntries(shop));
    out.raw("requests", countsJson(tally.requests)).raw("writes", countsJson(tally.writes));
    return out.raw("mails_sent", jsonList(mails));
}

} // namespace sim::woo
