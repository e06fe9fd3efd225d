// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sim::jdid {

struct Order;

/// JD's own carrier takes every parcel.
constexpr int carrierCode = 7;
constexpr auto carrierName = "J-Express Reguler";

/// The number that the order gets, always the same.
QString waybillOf(const Order &order);

/// One page of 100 x 150 mm with the number in text and as bars.
QByteArray labelPdf(const Order &order);

} // namespace sim::jdid
