// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/http_server.h"
#include "connectors/woocommerce/sim/json_out.h"

#include <tl/expected.hpp>

#include <optional>

namespace sim::woo {

/// A refusal in the shape of the REST API, alone or as a row of a batch.
struct Failure {
    int status = 400;
    QByteArray code;
    QString message;
    JsonOut extra{}; ///< further members of `data`
    bool bareStatus = false; ///< `data` is the number alone (refunds)

    JsonOut json() const;
    HttpAnswer answer() const;
};

template <typename T>
using Result = tl::expected<T, Failure>;

tl::unexpected<Failure> fail(int status, const QByteArray &code, const QString &message, const JsonOut &extra = {});

} // namespace sim::woo
