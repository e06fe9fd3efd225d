// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/category_tree.h"
#include "connectors/jdid/sim/payload.h"
#include "connectors/jdid/sim/product.h"

namespace sim::jdid {

/// Single fields of a product. Each leaves its target as it is if the payload has no such field, else writes it or
/// says what is wrong; empty: nothing.

QString readMeasure(const Payload &payload, const char *name, double most, double &measure);
QString readCount(const Payload &payload, const char *name, int least, int most, int &count);
QString readTitle(const Payload &payload, const char *name, int most, QString &title);
void readText(const Payload &payload, const char *name, QString &text);
/// IDR: a whole number above 0, also as 125000.0 or text.
QString readPrice(const Payload &payload, const char *name, qint64 &price);
/// "31001:520001;31002:520009": attributes of this kind, each with a value of its own.
QString readChoice(const CategoryTree &categories, const Payload &payload, const char *name, Attribute::Kind kind,
    AttributeChoice &choice);
QString choiceText(const AttributeChoice &choice);

} // namespace sim::jdid
