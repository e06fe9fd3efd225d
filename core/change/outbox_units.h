// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"

namespace sampan {

/// Fields that only make sense together and leave together: what an approval and an outbox row are about. Stored;
/// append only.
enum class Unit : int { None, Content, Price, Stock, Shelf, CreateOrder, AmendOrder, CancelOrder, HandOver, Note };

inline Unit unitOf(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Content:
        return Unit::Content;
    case Aspect::Price:
        return Unit::Price;
    case Aspect::Stock:
        return Unit::Stock;
    default:
        return Unit::None;
    }
}

enum class OutboxState : int {
    Waiting,
    Claimed, ///< an operation has it: it is being sent
    Unknown, ///< sent, and not known whether it arrived
    Done,
    Refused,
    Withdrawn,
    Stuck, ///< nothing can find out whether it arrived; a person decides
};

/// Order of service: cancels and stock going down, orders, prices, catalogue.
enum class Priority : int { Person = 0, Cancel = 10, StockDown = 20, Orders = 30, Stock = 40, Prices = 50, Catalogue = 60, Background = 80 };

} // namespace sampan
