// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/methods.h"

#include <array>

namespace sim::jdid {
namespace {

constexpr auto camel = KeyCase::Camel;
constexpr auto lower = KeyCase::Lower;

/// The case is known for those of the order API alone (section 4 of the description).
constexpr std::array methods{
    Method{"jingdong.seller.category.api.read.getAllCategory", Family::Product, camel, false, getAllCategory},
    Method{"jingdong.seller.category.api.read.getCategoryByCatIds", Family::Product, camel, false, getCategoryByCatIds},
    Method{"jingdong.category.api.read.getAttributesByCatId", Family::Product, camel, false, getAttributesByCatId},
    Method{"jingdong.category.api.read.getAttrValuesByCatIdAndAttrId", Family::Product, camel, false,
        getAttrValuesByCatIdAndAttrId},
    Method{"jingdong.category.api.read.getAttrValueByValueId", Family::Product, camel, false, getAttrValueByValueId},
    Method{"jingdong.epi.shop.center.sdk.service.outer.BrandSdk.getAllOpenBrands", Family::Product, lower, false,
        getAllOpenBrands},
    Method{"jingdong.seller.product.api.write.addProduct", Family::Product, lower, true, addProduct},
    Method{"jingdong.seller.product.api.write.updateProduct", Family::Product, camel, true, updateProduct},
    Method{"jingdong.seller.product.api.write.submitAudit", Family::Product, camel, true, submitAudit},
    Method{"jingdong.seller.product.api.write.onShelf", Family::Product, camel, true, onShelf},
    Method{"jingdong.seller.product.api.write.offShelf", Family::Product, camel, true, offShelf},
    Method{"jingdong.seller.product.api.write.delSpu", Family::Product, camel, true, delSpu},
    Method{"jingdong.seller.product.sku.write.updateProductImages", Family::Product, lower, true, updateProductImages},
    Method{"jingdong.seller.product.sku.write.addSkuInfo", Family::Product, camel, true, addSkuInfo},
    Method{"jingdong.seller.product.sku.write.updateSkuInfo", Family::Product, camel, true, updateSkuInfo},
    Method{"jingdong.seller.product.sku.write.updateSkuList", Family::Product, lower, true, updateSkuList},
    Method{"jingdong.seller.product.sku.write.delSku", Family::Product, camel, true, delSku},
    Method{"jingdong.seller.price.updatePriceBySkuIds", Family::Product, camel, true, updatePriceBySkuIds},
    Method{"jingdong.epistock.updateEpiMerchantWareStock", Family::Stock, lower, true, updateEpiMerchantWareStock},
    Method{
        "jingdong.epistock.queryEpiMerchantWareStock", Family::StockLiteral, camel, false, queryEpiMerchantWareStock},
    Method{
        "jingdong.seller.product.getWareInfoListByVendorId", Family::Product, camel, false, getWareInfoListByVendorId},
    Method{"jingdong.seller.product.getWareBySpuIds", Family::Product, camel, false, getWareBySpuIds},
    Method{"jingdong.seller.product.getSkuInfoBySpuIdAndVenderId", Family::Product, camel, false,
        getSkuInfoBySpuIdAndVenderId},
    Method{"jingdong.seller.product.sku.read.getSkuBySkuIds", Family::Product, lower, false, getSkuBySkuIds},
    Method{"jingdong.seller.order.getOrderIdListByCondition", Family::Order, camel, false, getOrderIdListByCondition},
    Method{"jingdong.seller.order.batchGetOrderInfoList", Family::Order, lower, false, batchGetOrderInfoList},
    Method{"jingdong.seller.order.getOrderInfoByOrderId", Family::Order, camel, false, getOrderInfoByOrderId},
    Method{"jingdong.seller.order.printOrder", Family::Order, lower, true, printOrder},
    Method{"jingdong.seller.order.sendGoodsOpenApi", Family::Order, lower, true, sendGoodsOpenApi},
    Method{"jingdong.seller.order.getGoSendOrderStatus", Family::Order, camel, false, getGoSendOrderStatus},
    Method{
        "jingdong.com.jd.order.track.queryOrderFlowLogsForAPI", Family::Order, camel, false, queryOrderFlowLogsForAPI},
    Method{"jingdong.seller.getAccountByPin", Family::Order, camel, false, getAccountByPin},
};

} // namespace

const Method *method(const QByteArray &name)
{
    for (const Method &known : methods) {
        if (name == known.name)
            return &known;
    }
    // Only the ends of this name are known.
    if (name.startsWith("jingdong.com.jd.order.track") && name.endsWith("queryOrderFlowLogsForAPI"))
        return method("jingdong.com.jd.order.track.queryOrderFlowLogsForAPI");
    return nullptr;
}

} // namespace sim::jdid
