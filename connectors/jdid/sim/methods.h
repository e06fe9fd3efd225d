// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/calls.h"

namespace sim::jdid {

/// Decides the name of the inner object.
enum class Family { Order, Product, Stock, StockLiteral };

enum class KeyCase { Camel, Lower }; ///< of the wrapper

struct Method {
    const char *name;
    Family family;
    KeyCase keyCase;
    bool writes;
    Reply (*run)(Shop &, const Payload &);
};

/// Null if there is no such method; the case of the name matters.
const Method *method(const QByteArray &name);

} // namespace sim::jdid
