// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/json.h"
#include "core/sync/request.h"

#include <QStringList>

#include <optional>

namespace sampan::woocommerce {

/// An answer's JSON. Plugins print warnings before it (and after it): then the JSON is what can be read between.
class Reply {
public:
    /// Invalid if no object or list can be found in it.
    static Result<Reply> read(const QByteArray &body);

    Json root() const { return m_document.root(); }
    const QString &noise() const { return m_noise; } ///< what stood around the JSON; empty as a rule

private:
    Reply(JsonDocument document, QString noise);

    JsonDocument m_document;
    QString m_noise;
};

/// WooCommerce's {"code","message","data"}; also as a row of a batch and inside a 200.
struct ShopError {
    QString code;
    QString message; ///< plain text, in the shop's language
    int status = 0; ///< of data.status; 0 if it is not said
    QString resource; ///< data.resource_id: what stands in the way
    QString draftOrder; ///< data.new_draft_order_id: what a refused create left behind
    QStringList parameters; ///< "currency: currency is not one of …"
    bool bareStatus = false; ///< data is a number, as refunds do

    bool namesParameter(QStringView name) const;
};

std::optional<ShopError> errorIn(const Json &json);
/// Of an answer that is an error; absent if it holds no JSON error.
std::optional<ShopError> errorIn(const Answer &answer);

} // namespace sampan::woocommerce
