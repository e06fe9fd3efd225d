// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/order_status.h"

#include <array>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
struct Row {
    const char16_t *state;
    OrderEvent event;
    const char16_t *tag;
};

constexpr std::array table{
    Row{u"1", OrderEvent::Payable, nullptr}, // paid, waiting for delivery
    Row{u"7", OrderEvent::AcceptedThere, nullptr}, // ready to ship: the waybill is allocated
    Row{u"2", OrderEvent::ShippedThere, nullptr},
    Row{u"6", OrderEvent::DeliveredThere, u"delivered"}, // completed
    Row{u"3", OrderEvent::CancelRequested, u"cancel requested"}, // waiting for the cancel decision
    Row{u"4", OrderEvent::CancelRequested, u"refused by the buyer"}, // waiting for the refuse decision
    Row{u"5", OrderEvent::CancelledThere, nullptr},
};
} // namespace

OrderStatus orderStatusOf(const QString &orderState)
{
    for (const Row &row : table) {
        if (orderState == QStringView(row.state))
            return {row.event, row.tag ? QStringList{QString::fromUtf16(row.tag)} : QStringList()};
    }
    return {};
}

bool maySend(const QString &orderState)
{
    return orderState == u"1" || orderState == u"7";
}

bool isSent(const QString &orderState)
{
    return orderState == u"2" || orderState == u"6";
}

} // namespace sampan::jdid
