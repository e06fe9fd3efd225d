// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/listing.h"

#include <functional>

namespace sampan::woocommerce {

/// A row of a batch on its way.
struct BatchRow {
    struct Outcome {
        enum Kind { Accepted, Refused, Again } kind = Accepted; ///< Again: with a changed body
        Sentence why;
    };

    const Item *item = nullptr;
    QJsonObject body;
    int tries = 0;
    bool settled = false;
};

/// Writes rows by /products/batch or /products/ID/variations/batch. The shop does not check a batch's rows as it checks
/// single calls, and answers 200 even if all failed: rows are checked before, and each row's answer is read.
class Batch {
public:
    Batch(QString step, const Talk &talk);

    /// With a reason the row is not sent; it is refused when the task ends.
    void add(const Item &item, QJsonObject body, std::optional<Sentence> why);

    /// Goes through what was said and says what comes next. `outcome` reads a row's answer.
    Decision decide(const std::function<BatchRow::Outcome(BatchRow &, const Json &)> &outcome);

private:
    std::vector<BatchRow *> nextRows();
    Send request(const std::vector<BatchRow *> &rows) const;
    void takeRow(BatchRow &row, const Json &reply,
        const std::function<BatchRow::Outcome(BatchRow &, const Json &)> &outcome, std::vector<Fact> &facts) const;

    QString m_step;
    const Talk &m_talk;
    std::vector<BatchRow> m_rows;
    std::vector<ItemRefused> m_unsent;
    size_t m_most;
};

} // namespace sampan::woocommerce
