// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_check.h"

#include "connectors/woocommerce/sim/php.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

std::optional<Failure> skuRefusal(const Shop &shop, const QString &sku, int own)
{
    const auto holder = sku.isEmpty() ? std::nullopt : shop.products.withSku(sku);
    if (!holder || *holder == own)
        return std::nullopt;
    const Product *other = shop.products.find(*holder);
    if (other && other->trashed()) {
        return Failure{400, "woocommerce_rest_product_not_created",
            u"The product with SKU (%1) you are trying to insert is already present in the lookup table"_s.arg(sku)};
    }
    JsonOut extra;
    extra.add("resource_id", *holder);
    if (shop.atLeast(Version::V8)) {
        int number = 1;
        while (shop.products.withSku(sku + u'-' + QString::number(number)))
            ++number;
        extra.add("unique_sku", sku + u'-' + QString::number(number));
    }
    return Failure{400, "product_invalid_sku", u"Invalid or duplicated SKU."_s, extra};
}

std::optional<Failure> gtinRefusal(const Shop &shop, const QString &gtin, int own)
{
    const auto holder = gtin.isEmpty() ? std::nullopt : shop.products.withGtin(gtin);
    if (!holder || *holder == own)
        return std::nullopt;
    return Failure{400, "product_invalid_global_unique_id", u"Invalid or duplicated GTIN, UPC, EAN or ISBN."_s,
        JsonOut().add("resource_id", *holder)};
}

Failure uploadError(const QString &message)
{
    return {400, "woocommerce_product_image_upload_error", message};
}

/// The shop would fetch the picture now. It is taken for reachable unless its host ends in .invalid (RFC 2606) or
/// the test has said otherwise.
std::optional<Failure> sourceRefusal(const Shop &shop, const QString &source)
{
    const QUrl url(source);
    if (!url.isValid() || !url.scheme().startsWith("http"_L1) || url.host().isEmpty())
        return uploadError(u"Invalid URL %1."_s.arg(source));
    if (url.host().endsWith(".invalid"_L1)) {
        return uploadError(u"Error getting remote image %1. Error: cURL error 6: Could not resolve host: %2"_s.arg(
            source, url.host()));
    }
    if (std::ranges::any_of(shop.badImages, [&](const QString &part) { return source.contains(part); }))
        return uploadError(u"Error getting remote image %1. Error: Not Found"_s.arg(source));
    static const QStringList types{
        u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"gif"_s, u"png"_s, u"bmp"_s, u"tiff"_s, u"tif"_s, u"ico"_s, u"webp"_s};
    const QString file = url.path().section(u'/', -1);
    if (file.contains(u'.') && !types.contains(file.section(u'.', -1).toLower()))
        return uploadError(u"Invalid image type."_s);
    return std::nullopt;
}

std::optional<Failure> imageRefusal(const Shop &shop, const QJsonValue &image)
{
    const int id = php::toInt(image["id"_L1]);
    if (id > 0) {
        if (shop.media.contains(id))
            return std::nullopt;
        return Failure{400, "woocommerce_product_invalid_image_id", u"#%1 is an invalid image ID."_s.arg(id)};
    }
    const QString source = php::toText(image["src"_L1]);
    return source.isEmpty() ? std::nullopt : sourceRefusal(shop, source);
}

} // namespace

std::optional<Failure> refusal(const Shop &shop, const QJsonObject &body, int own)
{
    if (auto failure = skuRefusal(shop, php::toText(body["sku"_L1]).trimmed(), own))
        return failure;
    if (shop.atLeast(Version::V11)) {
        if (auto failure = gtinRefusal(shop, php::toText(body["global_unique_id"_L1]), own))
            return failure;
    }
    for (const QJsonValue image : body["images"_L1].toArray()) {
        if (auto failure = imageRefusal(shop, image))
            return failure;
    }
    return imageRefusal(shop, body["image"_L1]);
}

} // namespace sim::woo
