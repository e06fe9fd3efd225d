// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/json_text.h"
#include "connectors/jdid/sim/methods.h"
#include "connectors/simkit/random.h"

namespace sim::jdid {

/// How one reply is wrapped.
struct EnvelopeStyle {
    QByteArray wrapper;
    QByteArray inner; ///< result, returnType, EptRemoteResult or its long name
    bool isSuccess = false; ///< instead of `success`
    int successCode = 0; ///< the inner code; nobody knows what it means on success
    bool outerCodeAsNumber = false;
    bool innerCodeAsText = false;
    bool innerAsText = false; ///< the inner object is JSON in a text
    bool modelAsText = false; ///< the model is
    bool emptyModelLeftOut = false; ///< an empty list is no member at all
    JsonStyle json;

    /// As the method usually answers; each trait changes with the probability `drift`.
    static EnvelopeStyle draw(const Method &method, const QByteArray &name, double drift, Random &random);
};

QByteArray envelope(const Reply &reply, const EnvelopeStyle &style);

/// What the gateway says by itself. `code` is one of JOS' numbers (section 4 of the description).
QByteArray gatewayError(const QByteArray &code, const QString &words);

} // namespace sim::jdid
