// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/product.h"

namespace sim::woo {

/// How the shop understands a number that it was sent (wc_format_decimal): every character that is neither digit,
/// minus nor the last dot falls away, so "12,50" is 1250 unless the comma is the shop's decimal sign.
QString readDecimal(const QString &text, QChar decimalSign);

/// Drops a sale that is not below the regular price.
void settleSale(Product &product);

bool onSale(const Product &product, qint64 now);
/// What is asked for it now; empty if nothing is set. Of a variable product see lowestPrice.
QString activePrice(const Product &product, qint64 now);

} // namespace sim::woo
