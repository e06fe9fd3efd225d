// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/control.h"

#include "connectors/simkit/random.h"
#include "connectors/woocommerce/sim/product_check.h"
#include "connectors/woocommerce/sim/product_write.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

Product *named(Shop &shop, const QJsonObject &request)
{
    if (request.contains("id"_L1))
        return shop.products.find(request["id"_L1].toInt());
    return shop.products.find(shop.products.withSku(request["sku"_L1].toString()).value_or(0));
}

void write(Shop &shop, Product &product, const QJsonObject &fields)
{
    if (product.isVariation())
        updateVariation(shop, product, fields);
    else
        updateProduct(shop, product, fields);
}

QJsonObject add(Shop &shop, const QJsonObject &request)
{
    const QJsonObject fields = request["fields"_L1].toObject();
    if (const auto failure = refusal(shop, fields, 0))
        return refusedAction(failure->message);
    if (!request.contains("parent"_L1))
        return {{"ok"_L1, true}, {"id"_L1, createProduct(shop, fields).id}};
    Product *parent = shop.products.find(request["parent"_L1].toInt());
    if (!parent)
        return refusedAction(u"no such parent"_s);
    return {{"ok"_L1, true}, {"id"_L1, createVariation(shop, *parent, fields).id}};
}

/// A busy shop: things are sold or come in, now and then a price changes.
QJsonObject randomChanges(Shop &shop, const QJsonObject &request)
{
    std::vector<int> ids;
    for (const bool variations : {false, true}) {
        for (const Products::Entry &entry : shop.products.group(variations, false).byId) {
            if (entry.product->manageStock)
                ids.push_back(entry.id);
        }
    }
    if (ids.empty())
        return refusedAction(u"nothing is counted"_s);
    Random random(static_cast<quint64>(request["seed"_L1].toInteger(1)));
    const int count = request["count"_L1].toInt(1);
    QJsonArray changed;
    for (int i = 0; i < count; ++i) {
        Product &product = *shop.products.find(ids.at(static_cast<size_t>(random.below(static_cast<int>(ids.size())))));
        const qint64 stock = random.below(6) == 0 ? product.stock + random.between(10, 60)
                                                  : std::max<qint64>(0, product.stock - random.between(1, 4));
        QJsonObject fields{{"stock_quantity"_L1, stock}};
        if (random.below(5) == 0 && !product.regularPrice.isEmpty()) {
            const double price = product.regularPrice.toDouble() * random.between(90, 112) / 100;
            fields.insert("regular_price"_L1, QString::number(price, 'f', 2));
        }
        write(shop, product, fields);
        changed.append(product.id);
    }
    return {{"ok"_L1, true}, {"changed"_L1, changed}};
}

QJsonObject actOn(Shop &shop, Product &product, const QString &action, const QJsonObject &request)
{
    if (action == "set_stock"_L1) {
        write(shop, product, {{"manage_stock"_L1, true}, {"stock_quantity"_L1, request["quantity"_L1]}});
    } else if (action == "set_price"_L1) {
        QJsonObject fields;
        for (const auto name : {"regular_price"_L1, "sale_price"_L1}) {
            if (request.contains(name))
                fields.insert(name, request[name]);
        }
        write(shop, product, fields);
    } else if (action == "edit_product"_L1) {
        const QJsonObject fields = request["fields"_L1].toObject();
        if (const auto failure = refusal(shop, fields, product.id))
            return refusedAction(failure->message);
        write(shop, product, fields);
    } else if (request["force"_L1].toBool()) {
        removeProduct(shop, product.id);
    } else {
        trashProduct(shop, product);
    }
    return done();
}

} // namespace

QJsonObject done()
{
    return {{"ok"_L1, true}};
}

QJsonObject refusedAction(const QString &why)
{
    return {{"error"_L1, why}};
}

std::optional<QJsonObject> actOnProducts(Shop &shop, const QString &action, const QJsonObject &request)
{
    if (action == "add_product"_L1)
        return add(shop, request);
    if (action == "random_changes"_L1)
        return randomChanges(shop, request);
    static const QStringList onOne{u"set_stock"_s, u"set_price"_s, u"edit_product"_s, u"delete_product"_s};
    if (!onOne.contains(action))
        return std::nullopt;
    Product *product = named(shop, request);
    return product ? actOn(shop, *product, action, request) : refusedAction(u"no such product"_s);
}

} // namespace sim::woo
