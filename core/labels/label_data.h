// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/sync/operation.h"

#include <optional>
#include <vector>

namespace sampan {

/// How labels are laid on pages. A4 has four, at 97 %: two of 150 mm are higher than the sheet.
enum class LabelLayout { Roll100x150, SheetA4 };

QString nameOf(LabelLayout layout);                    ///< "100x150", "a4"
Result<LabelLayout> labelLayoutNamed(QStringView name); ///< Invalid if there is none

struct LabelLine {
    QString sku;
    QString title;
    qint64 quantity = 0;

    bool operator==(const LabelLine &) const = default;
};

/// Everything that stands on our own label. Cash on delivery is none: marketplaces collect the money.
struct LabelData {
    OrderId order;
    QString number;      ///< the marketplace's order number: the Code 128
    QString reference;   ///< "ACCOUNT:NUMBER", the order's key here: the QR code
    QString marketplace; ///< its name for a person
    QString shopNumber;  ///< in the brand's shop
    QString brand;
    QStringList sender; ///< its address, line by line
    Address receiver;
    std::vector<LabelLine> lines;
    std::optional<qint64> weight; ///< grams, of the goods
    QString note;
    Instant printed {};
    std::optional<Instant> stateAsOf; ///< printed if the order's state was older than it may be
    QByteArray timeZone;              ///< of the brand, for the two times

    /// The same for the same content, whenever it is printed: eight hex digits at the label's foot.
    QString stamp() const;
    bool operator==(const LabelData &) const = default;
};

} // namespace sampan
