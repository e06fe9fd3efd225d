// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/state/order_states.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sampan::jdid {

/// What an orderState says; no event for one that is not in the table.
struct OrderStatus {
    std::optional<OrderEvent> event;
    QStringList tags;
};

OrderStatus orderStatusOf(const QString &orderState);

/// States in which goods may be printed and sent; and those in which they have gone.
bool maySend(const QString &orderState);
bool isSent(const QString &orderState);

} // namespace sampan::jdid
