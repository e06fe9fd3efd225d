// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/simulator.h"

namespace sim {

/// A WooCommerce shop, "Harbour Tea", as versions 7.1.1, 8.9.3 and 11.0.1 (at first) behave: currency AUD, time zone
/// of Sydney. With a certificate it takes Basic and query keys, without one OAuth 1.0a alone. Sends no e-mail and
/// fetches no picture; any address of a picture is taken for good except hosts in `.invalid`.
///
/// credentials(): consumer_key, consumer_secret, user, application_password.
///
/// GET /_sim/ledger[?products=0]
///   {version, url, counts {products, variations, trashed, orders, refunds, media, categories, tags, attributes,
///    mails_sent}, orders [{id, status, transaction_id, created_via, currency, total, refunded, customer_note,
///    meta {key: value}, lines [{id, product_id, variation_id, sku, name, quantity, total, stock_held}], notes,
///    writes [{at, what: create | update | trash | refund | note | control}]}], removed_orders [id],
///    products [{id, parent, type, sku, status, name, regular_price, sale_price, price, manage_stock, stock_quantity,
///    stock_status, images, modified}], requests {"PUT /products/{id}": n}, writes {the same, only what was done},
///    faults {slow, server_error, throttled, lost, cut, reset, stall, refuse}, relayed,
///    mails_sent [{order, kind, to}]}
///
/// POST /_sim/control {"action": ...} answers {"ok": true, ...} or 400 {"error": why}. "fields" are those of the API.
///   set_stock {id | sku, quantity}         set_price {id | sku, regular_price, sale_price}
///   edit_product {id | sku, fields}        add_product {fields, parent for a variation} -> id
///   delete_product {id | sku, force}       random_changes {count, seed} -> changed [id]
///   add_order {fields} -> id               set_order_status {id, status}
///   cancel_order {id}                      refund_order {id, fields} -> id
///   set_version {version}                  set_key_permission {permission, shop_rights, secret}
///   set_setting {id, value}                set_time_zone {zone}
///   set_clock_skew {seconds}               set_home {url}
///   set_mails {on}                         fail_images {parts [text in the address]}
///   set_faults {spec}                      go_down {kind: maintenance | database | fatal | gateway, retry_after}
///   come_up                                print_noise {count, text}
///   go_offline, go_online: the relay's network
///   next_answers {answers [{status: 500 | 502 | 503 | 429, html, slow_ms}]}: one for each of the next requests
///   next_relay {faults [{kind: none | lost | cut | reset | stall | refuse, bytes, ms}]}: the same in the relay
std::unique_ptr<Simulator> make_woocommerce(const Options &options);

} // namespace sim
