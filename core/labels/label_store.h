// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/labels/label_rules.h"
#include "core/labels/render_labels.h"

namespace sampan {

/// A label of ours that is stored and not void.
struct StoredLabel {
    LabelId id;
    QString sha256;
    Instant created {};
    Instant knownAt {}; ///< as of when its order's state was known
};

/// What is known of one order before its label is drawn.
struct LabelPlan {
    qint64 order = 0;
    QString number;
    std::optional<Sentence> refused;
    LabelData data; ///< with the two times of a new label
    Instant knownAt {};
    std::optional<StoredLabel> stored;
};

/// Reads orders for labels that are made at `now`. An order that is none is refused too.
std::vector<LabelPlan> planLabels(Database &database, const ChangeContext &context, std::span<const qint64> orders, Instant now);

/// A label that is drawn, with its file.
struct PreparedLabel {
    LabelPlan plan;
    DrawnPage page;
    QByteArray pdf;
    QString sha256;
    bool reprint = false; ///< the very label that is stored already
};

/// Draws the label and makes its file. What is stored already is drawn with its own times: if nothing on it changed, it
/// is the same file, and this is a reprint.
Result<PreparedLabel> prepareLabel(LabelPress &press, LabelPlan plan, LabelLayout layout);

struct LabelsStored {
    std::vector<LabelId> labels; ///< for each prepared one; none if it was refused
    std::vector<std::optional<Sentence>> refused;
    std::vector<std::pair<Table, qint64>> touched;
};

/// Stores labels: asks again, in the same transaction, whether each order may have one, whether it is still what was
/// drawn and nobody else was faster; keeps the file, counts a reprint, voids the label that a changed one replaces. Then, and only then, the order
/// has a label. Refused for those who may only look.
Result<LabelsStored> storeLabels(Database &database, const ChangeContext &context, const Actor &actor, std::span<const PreparedLabel> labels, LabelLayout layout);

/// The orders among these whose label was voided, or that may not have one any more.
std::vector<std::optional<Sentence>> checkLabels(Database &database, const ChangeContext &context, std::span<const qint64> orders, std::span<const LabelId> labels);

/// Takes the order's own labels back, so that it can be edited or cancelled again. They are kept, marked as void. Refused
/// if there are none, or if the parcel is handed over.
Result<> voidLabels(Work &work, Row &order);

/// The stored file of a label. Damaged if it is not what was stored, Refused if it was erased with its buyer's data.
Result<QByteArray> readLabel(Database &database, LabelId label);

} // namespace sampan
