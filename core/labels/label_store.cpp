// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/label_store.h"

#include <QCryptographicHash>

namespace sampan {

namespace {
    constexpr int ownLabel = 0; // labels.kind; 1 is the marketplace's

    QString sha256Of(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    std::optional<StoredLabel> storedLabelOf(Database &database, qint64 order)
    {
        std::optional<StoredLabel> stored;
        Statement &select = database.query("SELECT id, sha256, created_at, state_as_of FROM labels WHERE order_id = ? AND kind = ? AND voided_at IS NULL ORDER BY id DESC", order, ownLabel);
        if (select.step())
            stored = StoredLabel {LabelId(select.integer(0)), select.text(1), instantFromMs(select.integer(2)), instantFromMs(select.integer(3))};
        select.reset();
        return stored;
    }

    qint64 countLabels(Database &database, qint64 order)
    {
        Statement &select = database.query("SELECT count(*) FROM labels WHERE order_id = ? AND voided_at IS NULL", order);
        const qint64 count = select.step() ? select.integer(0) : 0;
        select.reset();
        return count;
    }

    void setTimes(LabelData &data, Instant printed, Instant knownAt)
    {
        data.printed = printed;
        data.stateAsOf = printed - knownAt > freshFor ? std::optional(knownAt) : std::nullopt;
    }

    // Why the drawn label cannot be stored now; nothing if it can.
    std::optional<Sentence> whyNotNow(Work &work, const PreparedLabel &label, Row *row)
    {
        if (!row)
            return Sentence::tr("There is no such order.");
        if (const auto may = mayHaveLabel(work, *row); !may)
            return may.error().what;
        const auto data = labelDataOf(work, *row);
        if (!data)
            return data.error().what;
        if (data->stamp() != label.plan.data.stamp())
            return Sentence::tr("The order was changed while its label was made. Print it again.");
        const auto stored = storedLabelOf(work.database(), row->id());
        if (stored.has_value() != label.plan.stored.has_value() || (stored && stored->id != label.plan.stored->id))
            return Sentence::tr("Somebody else printed or voided the order's label meanwhile. Print it again.");
        return std::nullopt;
    }

    LabelId keepLabel(Work &work, const PreparedLabel &label, Row &row, LabelLayout layout)
    {
        Database &database = work.database();
        if (label.reprint) {
            database.run("UPDATE labels SET printed = printed + 1 WHERE id = ?", label.plan.stored->id.value);
            return label.plan.stored->id;
        }
        database.run("UPDATE labels SET voided_at = ? WHERE order_id = ? AND kind = ? AND voided_at IS NULL", toMs(work.now()), row.id(), ownLabel);
        const qint64 document = database.insert("INSERT INTO personal (order_id, content) VALUES (?, ?) RETURNING id", row.id(), label.pdf);
        const LabelId id(database.insert("INSERT INTO labels (order_id, kind, layout, sha256, document, state_as_of, created_at, printed) VALUES (?, ?, ?, ?, ?, ?, ?, 1) RETURNING id", row.id(),
            ownLabel, nameOf(layout), label.sha256, document, toMs(label.plan.knownAt), toMs(label.plan.data.printed)));
        row.set(order::labels, countLabels(database, row.id()));
        return id;
    }
}

std::vector<LabelPlan> planLabels(Database &database, const ChangeContext &context, std::span<const qint64> orders, Instant now)
{
    constexpr size_t keptRows = 2000;
    std::vector<LabelPlan> plans;
    plans.reserve(orders.size());
    Work work(database, context, Cause::Label, {});
    for (qint64 id : orders) {
        LabelPlan &plan = plans.emplace_back();
        plan.order = id;
        Row *row = work.rows().get(Table::Order, id);
        if (!row) {
            plan.refused = Sentence::tr("There is no such order.");
            continue;
        }
        plan.number = row->text(order::number);
        const auto data = mayHaveLabel(work, *row).and_then([&] { return labelDataOf(work, *row); });
        if (!data) {
            plan.refused = data.error().what;
            continue;
        }
        plan.data = *data;
        plan.knownAt = orderKnownAt(database, *row);
        setTimes(plan.data, now, plan.knownAt);
        plan.stored = storedLabelOf(database, id);
        if (work.rows().size() > keptRows)
            work.rows().flush(); // nothing was set, so nothing is written
    }
    return plans;
}

Result<PreparedLabel> prepareLabel(LabelPress &press, LabelPlan plan, LabelLayout layout)
{
    PreparedLabel label;
    // What is kept is the label alone at its full size, whatever sheet it is printed on.
    constexpr LabelLayout whole = LabelLayout::Roll100x150;
    const auto make = [&](const LabelData &data) -> Result<> {
        auto page = press.draw(data, whole);
        if (!page)
            return tl::unexpected(page.error());
        label.pdf = press.file(*page, whole, QStringLiteral("Label ") + data.reference, data.printed);
        label.sha256 = sha256Of(label.pdf);
        if (layout != whole)
            page = press.draw(data, layout);
        if (!page)
            return tl::unexpected(page.error());
        label.page = std::move(*page);
        return {};
    };
    if (plan.stored) {
        LabelData asStored = plan.data;
        setTimes(asStored, plan.stored->created, plan.stored->knownAt);
        if (const auto made = make(asStored); !made)
            return tl::unexpected(made.error());
        label.reprint = label.sha256 == plan.stored->sha256;
    }
    if (!label.reprint) {
        if (const auto made = make(plan.data); !made)
            return tl::unexpected(made.error());
    }
    label.plan = std::move(plan);
    return label;
}

Result<LabelsStored> storeLabels(Database &database, const ChangeContext &context, const Actor &actor, std::span<const PreparedLabel> labels, LabelLayout layout)
{
    if (actor.role == PersonRole::Viewer)
        return fail(ErrorCode::Refused, Sentence::tr("You may look, but not print labels."));
    LabelsStored stored;
    Work work(database, context, Cause::Label, actor);
    for (const PreparedLabel &label : labels) {
        Row *row = work.rows().get(Table::Order, label.plan.order);
        auto why = whyNotNow(work, label, row);
        stored.labels.push_back(why ? LabelId() : keepLabel(work, label, *row, layout));
        stored.refused.push_back(std::move(why));
    }
    stored.touched = work.finish().touched;
    if (database.failed())
        return tl::unexpected(*database.error());
    return stored;
}

std::vector<std::optional<Sentence>> checkLabels(Database &database, const ChangeContext &context, std::span<const qint64> orders, std::span<const LabelId> labels)
{
    std::vector<std::optional<Sentence>> why(orders.size());
    Work work(database, context, Cause::Label, {});
    for (size_t i = 0; i < orders.size(); ++i) {
        Row *row = work.rows().get(Table::Order, orders[i]);
        if (const auto may = row ? mayHaveLabel(work, *row) : Result<>(); !may)
            why[i] = may.error().what;
        Statement &select = database.query("SELECT 1 FROM labels WHERE id = ? AND voided_at IS NULL", labels[i].value);
        if (!select.step() && !why[i])
            why[i] = Sentence::tr("The label was voided while it was printed.");
        select.reset();
    }
    return why;
}

Result<> voidLabels(Work &work, Row &row)
{
    if (work.actor().role == PersonRole::Viewer)
        return fail(ErrorCode::Refused, Sentence::tr("You may look, but not void labels."));
    if (row.flag(order::handedOver) || static_cast<OrderState>(row.number(order::state)) == OrderState::SuccessfullyProcessed)
        return fail(ErrorCode::Refused, Sentence::tr("The parcel is handed over, so its label cannot be taken back."));
    if (!storedLabelOf(work.database(), row.id()))
        return fail(ErrorCode::Refused, Sentence::tr("The order has no label of ours that could be voided."));
    work.database().run("UPDATE labels SET voided_at = ? WHERE order_id = ? AND kind = ? AND voided_at IS NULL", toMs(work.now()), row.id(), ownLabel);
    row.set(order::labels, countLabels(work.database(), row.id()));
    return {};
}

Result<QByteArray> readLabel(Database &database, LabelId label)
{
    Statement &select = database.query("SELECT l.sha256, p.content, p.erased_at FROM labels l JOIN personal p ON p.id = l.document WHERE l.id = ?", label.value);
    const bool there = select.step();
    const QString sha256 = there ? select.text(0) : QString();
    const QByteArray content = there ? select.blob(1) : QByteArray();
    const bool erased = there && !select.isNull(2);
    select.reset();
    if (!there)
        return fail(ErrorCode::NotFound, Sentence::tr("There is no such label."));
    if (erased)
        return fail(ErrorCode::Refused, Sentence::tr("The label was erased with its buyer's data."));
    if (sha256Of(content) != sha256)
        return fail(ErrorCode::Damaged, Sentence::tr("The stored label is not the one that was made. Void it and print a new one."));
    return content;
}

} // namespace sampan
