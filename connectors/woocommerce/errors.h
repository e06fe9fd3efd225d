// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/reply.h"
#include "core/sync/connector.h"

namespace sampan::woocommerce {

/// What one of WooCommerce's errors means: of a whole answer or of one row of a batch. Decided by code and HTTP
/// status alone, for messages come in the shop's own language.
struct Meaning {
    AnswerClass kind = AnswerClass::Invalid;
    Sentence what;
};

Meaning meaningOf(const ShopError &error, int httpStatus);

} // namespace sampan::woocommerce
