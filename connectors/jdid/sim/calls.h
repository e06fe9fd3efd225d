// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/payload.h"
#include "connectors/jdid/sim/reply.h"
#include "connectors/jdid/sim/shop.h"

namespace sim::jdid {

/// The methods, named as the last part of theirs. Each reads its payload, changes the shop, and replies.

// category_calls.cpp
Reply getAllCategory(Shop &shop, const Payload &payload);
Reply getCategoryByCatIds(Shop &shop, const Payload &payload);
Reply getAttributesByCatId(Shop &shop, const Payload &payload);
Reply getAttrValuesByCatIdAndAttrId(Shop &shop, const Payload &payload);
Reply getAttrValueByValueId(Shop &shop, const Payload &payload);
Reply getAllOpenBrands(Shop &shop, const Payload &payload);

// product_calls.cpp
Reply addProduct(Shop &shop, const Payload &payload);
Reply updateProduct(Shop &shop, const Payload &payload);

// shelf_calls.cpp
Reply submitAudit(Shop &shop, const Payload &payload);
Reply onShelf(Shop &shop, const Payload &payload);
Reply offShelf(Shop &shop, const Payload &payload);
Reply delSpu(Shop &shop, const Payload &payload);

// image_calls.cpp
Reply updateProductImages(Shop &shop, const Payload &payload);

// sku_calls.cpp
Reply addSkuInfo(Shop &shop, const Payload &payload);
Reply updateSkuInfo(Shop &shop, const Payload &payload);
Reply updateSkuList(Shop &shop, const Payload &payload);
Reply delSku(Shop &shop, const Payload &payload);
Reply updatePriceBySkuIds(Shop &shop, const Payload &payload);

// stock_calls.cpp
Reply updateEpiMerchantWareStock(Shop &shop, const Payload &payload);
Reply queryEpiMerchantWareStock(Shop &shop, const Payload &payload);

// product_reads.cpp; reading moves a waiting audit on
Reply getWareInfoListByVendorId(Shop &shop, const Payload &payload);
Reply getWareBySpuIds(Shop &shop, const Payload &payload);
Reply getSkuInfoBySpuIdAndVenderId(Shop &shop, const Payload &payload);
Reply getSkuBySkuIds(Shop &shop, const Payload &payload);

// order_reads.cpp
Reply getOrderIdListByCondition(Shop &shop, const Payload &payload);
Reply batchGetOrderInfoList(Shop &shop, const Payload &payload);
Reply getOrderInfoByOrderId(Shop &shop, const Payload &payload);

// shipping_calls.cpp
Reply printOrder(Shop &shop, const Payload &payload);
Reply sendGoodsOpenApi(Shop &shop, const Payload &payload);
Reply getGoSendOrderStatus(Shop &shop, const Payload &payload);
Reply queryOrderFlowLogsForAPI(Shop &shop, const Payload &payload);
Reply getAccountByPin(Shop &shop, const Payload &payload);

} // namespace sim::jdid
