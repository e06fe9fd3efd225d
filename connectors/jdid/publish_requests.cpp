// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/publish_requests.h"

#include "connectors/jdid/pushes.h"

#include <QJsonArray>

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
struct Parcel {
    qint64 weight = 0, length = 0, width = 0, height = 0;
};

void put(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, idValue(value));
}

/// The largest of its variants stands for the product.
Parcel parcelOf(const std::vector<PublishItem> &items, const Options &options)
{
    Parcel parcel;
    for (const PublishItem &item : items) {
        parcel.weight = std::max(parcel.weight, item.weight.value_or(0));
        parcel.length = std::max(parcel.length, item.length.value_or(0));
        parcel.width = std::max(parcel.width, item.width.value_or(0));
        parcel.height = std::max(parcel.height, item.height.value_or(0));
    }
    if (parcel.weight == 0)
        parcel.weight = options.weight;
    if (parcel.length == 0 || parcel.width == 0 || parcel.height == 0)
        parcel = {parcel.weight, options.length, options.width, options.height};
    return parcel;
}

void putParcel(QJsonObject &object, const Parcel &parcel)
{
    object.insert("weight"_L1, Decimal(parcel.weight, 3).toText()); // kilograms
    object.insert("packLong"_L1, Decimal(parcel.length, 1).toText()); // centimetres
    object.insert("packWide"_L1, Decimal(parcel.width, 1).toText());
    object.insert("packHeight"_L1, Decimal(parcel.height, 1).toText());
    object.insert("piece"_L1, parcel.weight <= 20'000 ? 0 : 1);
}

/// "a=1;b=2" as "a:1;b:2".
QString attributePairs(const QString &attributes)
{
    QStringList pairs;
    for (const QString &pair : attributes.split(u';', Qt::SkipEmptyParts))
        pairs.append(pair.section(u'=', 0, 0).trimmed() + u':' + pair.section(u'=', 1).trimmed());
    return pairs.join(u';');
}

QJsonObject spuInfo(const PublishProduct &task, const QString &brand, const Options &options)
{
    QJsonObject info{
        {u"spuName"_s, task.title}, {u"description"_s, task.description}, {u"appDescription"_s, task.description}};
    put(info, "packageInfo"_L1, options.packageInfo);
    put(info, "brandId"_L1, brand);
    put(info, "catId"_L1, task.category);
    if (!task.attributes.isEmpty())
        info.insert("commonAttributeIds"_L1, attributePairs(task.attributes));
    put(info, "productArea"_L1, options.productArea);
    put(info, "crossProductType"_L1, options.crossType);
    put(info, "clearanceType"_L1, options.clearance);
    put(info, "taxesType"_L1, options.taxes);
    put(info, "countryId"_L1, options.country);
    put(info, "warrantyPeriod"_L1, options.warranty);
    put(info, "afterSale"_L1, options.afterSale);
    put(info, "whetherCod"_L1, options.cod);
    putParcel(info, parcelOf(task.items, options));
    return info;
}

QString skuName(const PublishProduct &task, const PublishItem &item)
{
    const QString &title = item.title.isEmpty() ? task.title : item.title;
    return item.option.isEmpty() ? title : title + u' ' + item.option;
}

QJsonObject newSku(const PublishProduct &task, const PublishItem &item, const Options &options)
{
    QJsonObject sku{{u"skuName"_s, skuName(task, item)}, {u"sellerSkuId"_s, item.item.sku},
        {u"jdPrice"_s, priceValue(*item.item.price)},
        {u"costPrice"_s, priceValue(settlementOf(*item.item.price, options))},
        // Without a figure there is none to sell.
        {u"stock"_s, std::max<qint64>(0, item.item.stock.value_or(0))}};
    if (!item.attributes.isEmpty())
        sku.insert("saleAttributeIds"_L1, attributePairs(item.attributes));
    if (!item.option.isEmpty())
        sku.insert("saleAttrValueAlias"_L1, item.option);
    if (!item.barcode.isEmpty())
        sku.insert("upc"_L1, item.barcode);
    return sku;
}
} // namespace

Sentence whyNotPublish(const PublishProduct &task, const Options &options)
{
    if (task.items.empty())
        return Sentence::tr("“%1” has no listing on JD.ID.").arg(task.title);
    if (task.title.trimmed().isEmpty())
        return Sentence::tr("The product has no title.");
    if (task.category.isEmpty())
        return Sentence::tr("“%1” has no JD.ID category.").arg(task.title);
    if (brandOf(task, options).isEmpty() && task.brand.trimmed().isEmpty())
        return Sentence::tr("“%1” has no brand, and the account names none.").arg(task.title);
    for (const PublishItem &item : task.items) {
        if (item.item.sku.trimmed().isEmpty())
            return Sentence::tr("A variant of “%1” has no SKU; it could not be found again.").arg(task.title);
        if (!item.item.remoteVariant.isEmpty())
            continue;
        if (!item.item.price || item.item.price->minor() <= 0)
            return Sentence::tr("%1 has no price.").arg(item.item.sku);
        if (!isWholePrice(*item.item.price))
            return Sentence::tr("JD.ID takes whole rupiah; %1 costs %2.")
                .arg(item.item.sku)
                .arg(item.item.price->toText());
    }
    return {};
}

QString brandOf(const PublishProduct &task, const Options &options)
{
    bool number = false;
    task.brand.trimmed().toLongLong(&number);
    return number ? task.brand.trimmed() : options.brand;
}

Request brandsRequest(const Options &options)
{
    return readCall(u"brands"_s, "jingdong.epi.shop.center.sdk.service.outer.BrandSdk.getAllOpenBrands", {}, options);
}

Request createRequest(const QString &step, const PublishProduct &task, const QString &brand, const Options &options)
{
    QJsonArray skus;
    for (const PublishItem &item : task.items)
        skus.append(newSku(task, item, options));
    return writeCall(step, "jingdong.seller.product.api.write.addProduct",
        {{u"spuInfo"_s, spuInfo(task, brand, options)}, {u"skuList"_s, skus}}, options);
}

Request updateRequest(const PublishProduct &task, const QString &spu, const QString &brand, const Options &options)
{
    QJsonObject payload = spuInfo(task, brand, options);
    payload.insert("spuId"_L1, idValue(spu));
    return writeCall(u"update"_s, "jingdong.seller.product.api.write.updateProduct", payload, options);
}

Request addSkuRequest(const QString &step, const PublishProduct &task, const PublishItem &item, const QString &spu,
    const Options &options)
{
    QJsonObject payload = newSku(task, item, options);
    putParcel(payload, parcelOf({item}, options));
    payload.insert("spuId"_L1, idValue(spu));
    return writeCall(step, "jingdong.seller.product.sku.write.addSkuInfo", payload, options);
}

Request skuRequest(
    const PublishProduct &task, const PublishItem &item, const QString &spu, const QString &sku, const Options &options)
{
    const QJsonObject payload{{u"spuId"_s, idValue(spu)}, {u"skuId"_s, idValue(sku)}, {u"sellerSkuId"_s, item.item.sku},
        {u"skuName"_s, skuName(task, item)}};
    return writeCall(u"sku "_s + item.item.sku, "jingdong.seller.product.sku.write.updateSkuInfo", payload, options);
}

Request auditRequest(const QString &spu, const Options &options)
{
    return writeCall(
        u"audit"_s, "jingdong.seller.product.api.write.submitAudit", {{u"spuId"_s, idValue(spu)}}, options);
}

Request imageFileRequest(qsizetype index, const QString &address)
{
    Request request;
    request.step = u"image file %1"_s.arg(index + 1);
    request.absoluteUrl = address;
    return request;
}

Request imageRequest(qsizetype index, qsizetype slot, const QString &spu, const QString &base64, const Options &options)
{
    const QJsonObject image{{u"colorId"_s, u"0000000000"_s}, {u"order"_s, slot}, {u"productId"_s, idValue(spu)},
        {u"imageByteBase64"_s, base64}};
    return formCall(u"image %1"_s.arg(index + 1), "jingdong.seller.product.sku.write.updateProductImages",
        {{u"imageApiVo"_s, image}}, options);
}

} // namespace sampan::jdid
