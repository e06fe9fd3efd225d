// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/simulator.h"

#include <memory>

namespace sim {

/// JD.ID as it was in 2022, generation 2 of its API: /routerjson (everything in the query, or a form in the body of a
/// POST) and /oauth2/to_login, access_token, refresh_token on the same port. An address longer than 8 kB is refused
/// with 414, as web servers do: a long description belongs into the body. The unstable partner: with faults on, the
/// share of server errors also brings HTML, nothing and odd codes with status 200; throttling is gateway code 2.
///
/// Control actions. A `sku` is the seller's SKU (the newest product that has it); `skuId` or `spuId` may stand instead.
///   place_orders {count, seed, skus?: [sku, ...], days?}   what is on the shelf and in stock is bought; answers
///                                                   {orders: [id]}; days: booked over the last so many days
///   cancel_order {id, state: 3 or 5}                asked for, or done (the stock comes back, see options)
///   order_state {id, state: 1 to 7}                 what JD.ID or the carrier did
///   unknown_status {id?}                            state 99, of this order or a new one
///   order_unknown_sku {sku?}                        an order for something that is not in the catalogue
///   decide_audit {sku, pass, reason?}               whatever state its audit has
///   punish {sku, reason?}                           wareStatus 3
///   change_price {sku, price} · change_stock {sku, stock} · change_title {sku, title}   in the portal
///   add_products {products: [{sku, title?, price?, stock?}]}   on the shelf at once
///   set_faults {spec}                               as Faults::fromText reads it
///   fault_next {kind: 5xx|html|empty|odd|throttled, status?, method?, count?, executed?}   for the next calls (of the
///                                                   method); executed: what they ask for is done all the same
///   lose_next {count?, bytes?}                      done, and not a byte of answer; or a cut after so many bytes
///   go_down {milliseconds?} · go_up                 no connection is taken, for a time or until go_up
///   expire_token · revoke_refresh                   the access token ends; the refresh token does
///   sign_in                                         answers a new pair of tokens; the old ones end
///   set_clock_skew {seconds}                        JD.ID's clock is so far ahead of ours
///   set_option {name, value}                        what is not known of JD.ID: see Switches in switches.h
/// The answer is {"ok": true, ...} or status 400 with {"ok": false, "error": words}.
///
/// Ledger (?parts=writes,created gives those members only):
///   spus [{spuId, title, wareStatus, auditStatus, auditReason, category, brand, attributes, images, weight, skuIds}]
///   skus [{skuId, spuId, sellerSkuId, title, price, costPrice, stock, saleAttributes, deleted, priceWrites,
///          stockWrites}]
///   orders [{id, state, lines [{skuId, sellerSkuId, quantity, price}], sellerDue (buyer's and JD's share), waybill, shipped, printed, sent,
///            stockReturned, booked, modified}]
///   writes {method: how often it changed something} · created {sku: how many products (or SKUs) were made with it}
///   requests {method: how often asked for} · gatewayErrors {code: count} · throttled · spoiled
///   tokens {access_token, refresh_token, refreshes} · options {name: value}
///
/// Names of ours, where JD.ID's are not known: `required` of an attribute, `brandId` and `brandName` of the brand list,
/// `auditReason` and `punishReason` of a product, the reply of the stock query, the inner codes of failures.
class JdidSimulator : public Simulator {
public:
    explicit JdidSimulator(const Options &options);
    ~JdidSimulator() override;

    bool start() override;
    QString error() const override;
    QString kind() const override;
    QString url() const override;
    QString controlUrl() const override;
    QJsonObject credentials() const override;

private:
    class Impl;
    std::unique_ptr<Impl> d;
};

std::unique_ptr<Simulator> make_jdid(const Options &options);

} // namespace sim
