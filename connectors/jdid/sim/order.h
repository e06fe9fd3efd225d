// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace sim::jdid {

enum OrderState { Paid = 1, Shipped = 2, CancelAsked = 3, RefuseAsked = 4, Cancelled = 5, Completed = 6, Ready = 7 };

struct OrderLine {
    qint64 sku = 0;
    qint64 spu = 0;
    QString sellerSkuId;
    QString name;
    int quantity = 1;
    qint64 price = 0; ///< of one, before discounts
    qint64 costPrice = 0;
    qint64 promotion = 0; ///< of the whole line; paid by the seller
    qint64 coupon = 0; ///< of the whole line; paid by JD
    qint64 fullCut = 0; ///< of the whole line; paid by the seller
    qint64 commission = 0;
    double weight = 0;
    QString saleAttributes;
    QString image;

    qint64 goods() const { return price * quantity; }
    qint64 discount() const { return promotion + coupon + fullCut; }
};

struct Buyer {
    QString name;
    QString pin;
    QString email;
    QString phone;
    QString address; ///< street and number
    QString area; ///< district
    QString city;
    QString state; ///< province
    QString postCode;
    double latitude = 0;
    double longitude = 0;
    QString message;
};

struct Order {
    qint64 id = 0;
    int state = Paid; ///< also 99 and the like, on request
    std::vector<OrderLine> lines;
    Buyer buyer;
    qint64 freight = 0;
    qint64 booked = 0; ///< ms epoch, whole seconds, like all times here
    qint64 paid = 0;
    qint64 modified = 0;
    qint64 completed = 0;
    QString waybill;
    bool stockReturned = false;
    bool shipped = false; ///< sendGoodsOpenApi succeeded
    int printed = 0;
    int sent = 0;

    /// The sum of one amount over all lines.
    template <typename Amount>
    qint64 sum(Amount amount) const
    {
        qint64 total = 0;
        for (const OrderLine &line : lines)
            total += amount(line);
        return total;
    }
};

/// All orders, oldest first. Ids are dense and beyond 32 bits; references last until the next add.
class Orders {
public:
    Order &add(Order order);
    Order *find(qint64 id);
    const Order *find(qint64 id) const;
    const std::vector<Order> &all() const { return m_orders; }

private:
    std::vector<Order> m_orders;
};

} // namespace sim::jdid
