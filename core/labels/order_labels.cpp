// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/order_labels.h"

#include "core/labels/label_store.h"
#include "core/storage/workspace.h"

#include <QTimeZone>

namespace sampan {

namespace {
    // A person's save does not wait for more than this many labels.
    constexpr size_t atOnce = 50;

    struct Printed {
        PreparedLabel label;
        LabelId id;
    };

    Sentence staleWarning(const std::vector<Printed> &labels)
    {
        const LabelData *oldest = nullptr;
        qint64 count = 0;
        for (const Printed &printed : labels) {
            const LabelData &data = printed.label.plan.data;
            if (!data.stateAsOf)
                continue;
            ++count;
            if (!oldest || *data.stateAsOf < *oldest->stateAsOf)
                oldest = &data;
        }
        if (count == 0)
            return {};
        const QTimeZone zone(oldest->timeZone);
        const QDateTime asOf = zone.isValid() ? toDateTime(*oldest->stateAsOf).toTimeZone(zone) : toDateTime(*oldest->stateAsOf);
        const QString when = asOf.toString(asOf.date() == toDateTime(oldest->printed).toTimeZone(asOf.timeZone()).date() ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
        return Sentence::tr("The state of %1 orders was last heard of more than 15 minutes ago (order state as of %2). Some may be cancelled meanwhile; their labels say the time.").arg(count).arg(when);
    }

    std::vector<PreparedLabel> draw(LabelPress &press, std::span<LabelPlan> plans, LabelLayout layout, LabelRun &run)
    {
        std::vector<PreparedLabel> prepared;
        for (LabelPlan &plan : plans) {
            const qint64 order = plan.order;
            const QString number = plan.number;
            auto label = plan.refused ? Result<PreparedLabel>(fail(ErrorCode::Refused, *plan.refused)) : prepareLabel(press, std::move(plan), layout);
            if (label)
                prepared.push_back(std::move(*label));
            else
                run.refused.push_back({order, number, label.error().what});
        }
        return prepared;
    }

    Result<> store(Workspace &workspace, const Actor &actor, std::vector<PreparedLabel> prepared, LabelLayout layout, std::vector<Printed> &printed, LabelRun &run)
    {
        const auto stored
            = workspace.writer().submit(Urgency::Person, [&](Database &database) { return storeLabels(database, workspace.context(), actor, prepared, layout); }).result();
        if (!stored)
            return tl::unexpected(stored.error());
        for (size_t i = 0; i < prepared.size(); ++i) {
            PreparedLabel &label = prepared[i];
            label.pdf.clear(); // it is stored; a large run keeps the drawn pages only
            if (stored->refused[i])
                run.refused.push_back({label.plan.order, label.plan.number, *stored->refused[i]});
            else
                printed.push_back({std::move(label), stored->labels[i]});
        }
        return {};
    }

    // A cancel may have come after its label was stored: that label is void by now, and must not be in the file.
    Result<> dropVoided(Workspace &workspace, std::vector<Printed> &printed, LabelRun &run)
    {
        std::vector<qint64> orders;
        std::vector<LabelId> labels;
        for (const Printed &one : printed) {
            orders.push_back(one.label.plan.order);
            labels.push_back(one.id);
        }
        const auto why = workspace.reader().submit([&](Database &database) -> Result<std::vector<std::optional<Sentence>>> { return checkLabels(database, workspace.context(), orders, labels); }).result();
        if (!why)
            return tl::unexpected(why.error());
        std::vector<Printed> kept;
        for (size_t i = 0; i < printed.size(); ++i) {
            const LabelPlan &plan = printed[i].label.plan;
            if ((*why)[i])
                run.refused.push_back({plan.order, plan.number, *(*why)[i]});
            else
                kept.push_back(std::move(printed[i]));
        }
        printed = std::move(kept);
        return {};
    }
}

Result<LabelRun> printLabels(Workspace &workspace, const Actor &actor, std::span<const qint64> orders, LabelLayout layout, const Progress &progress)
{
    if (actor.role == PersonRole::Viewer)
        return fail(ErrorCode::Refused, Sentence::tr("You may look, but not print labels."));
    auto press = LabelPress::make();
    if (!press)
        return tl::unexpected(press.error());
    const Instant now = workspace.clock().now();
    std::vector<qint64> wanted;
    std::set<qint64> once;
    for (qint64 order : orders) {
        if (once.insert(order).second)
            wanted.push_back(order);
    }
    auto plans = workspace.reader().submit([&](Database &database) -> Result<std::vector<LabelPlan>> { return planLabels(database, workspace.context(), wanted, now); }).result();
    if (!plans)
        return tl::unexpected(plans.error());
    LabelRun run;
    std::vector<Printed> printed;
    for (size_t at = 0; at < plans->size(); at += atOnce) {
        if (!goesOn(progress, static_cast<qint64>(at), static_cast<qint64>(plans->size()))) {
            if (printed.empty())
                return cancelled();
            // Labels that are stored exist, and are in the file.
            run.warnings.push_back(Sentence::tr("Stopped: %1 orders were not looked at.").arg(static_cast<qint64>(plans->size() - at)));
            break;
        }
        const auto some = std::span(*plans).subspan(at, std::min(atOnce, plans->size() - at));
        if (const auto stored = store(workspace, actor, draw(**press, some, layout, run), layout, printed, run); !stored)
            return tl::unexpected(stored.error());
    }
    if (const auto checked = dropVoided(workspace, printed, run); !checked)
        return tl::unexpected(checked.error());
    std::vector<const DrawnPage *> pages;
    for (const Printed &one : printed) {
        pages.push_back(&one.label.page);
        run.labelled.push_back(one.label.plan.order);
        run.reprints += one.label.reprint ? 1 : 0;
    }
    if (const Sentence stale = staleWarning(printed); !stale.isEmpty())
        run.warnings.push_back(stale);
    if (!pages.empty())
        run.pdf = (*press)->file(pages, layout, QStringLiteral("Labels"), now);
    return run;
}

} // namespace sampan
