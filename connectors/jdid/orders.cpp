// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/orders.h"

#include "connectors/jdid/order_details.h"
#include "connectors/jdid/order_window.h"
#include "connectors/jdid/wib.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsInPage = 20;
constexpr qsizetype mostPages = 25;

Send idsRequest(const QString &step, int row, const OrderWindow &window, const Options &options)
{
    // Seconds are all that the filter knows; the end is rounded up.
    const QJsonObject payload{{u"startRow"_s, QString::number(row)}, {u"updateTimeBegin"_s, wibText(window.from)},
        {u"updateTimeEnd"_s, wibText(window.to + Milliseconds(999))}};
    return reading(readCall(step, "jingdong.seller.order.getOrderIdListByCondition", payload, options));
}

/// The ids of a page; nothing if the answer holds no list at all.
std::optional<QStringList> idsOf(const Exchange &exchange)
{
    Envelope envelope(exchange.request, exchange.answer);
    const Json model = envelope.model();
    if (!model.exists())
        return std::nullopt;
    QStringList ids;
    if (!model.isArray())
        ids = idOf(model).split(u',', Qt::SkipEmptyParts);
    model.each([&](Json element) {
        const Json json = envelope.open(element);
        const QString id = idOf(json.isObject() ? json.memberIgnoringCase("orderId"_L1) : json);
        if (!id.isEmpty())
            ids.append(id);
    });
    return ids;
}

/// The ids of a window as far as they are read.
struct IdReading {
    QStringList ids;
    size_t used = 0; ///< exchanges
    bool tooMany = false; ///< for one task: the window is halved
    bool stuck = false; ///< they repeat a page, and the window cannot be halved
    std::optional<Send> next;

    bool add(const QStringList &more)
    {
        const qsizetype before = ids.size();
        for (const QString &id : more) {
            if (!ids.contains(id))
                ids.append(id);
        }
        return ids.size() > before;
    }
};

/// One page, asked for again when the answer holds no list: nothing there, or something lost on the way.
std::optional<QStringList> page(
    IdReading &reading, const Context &context, const QString &step, int row, const OrderWindow &window)
{
    for (const QString &name : {step, step + u" again"_s}) {
        if (reading.used == context.soFar.size()) {
            reading.next = idsRequest(name, row, window, context.options);
            return std::nullopt;
        }
        if (const auto ids = idsOf(context.soFar[reading.used++]))
            return ids;
    }
    return QStringList();
}

IdReading readIds(const Context &context, const OrderWindow &window)
{
    IdReading reading;
    QList<int> rows;
    for (int row = 0;;) {
        const auto ids = page(reading, context, u"ids %1"_s.arg(row), row, window);
        if (!ids)
            return reading;
        rows.append(row);
        row += static_cast<int>(ids->size());
        const bool fresh = reading.add(*ids);
        if (ids->size() < rowsInPage)
            break;
        reading.tooMany = window.canHalve() && (!fresh || rows.size() == mostPages);
        reading.stuck = !fresh && !reading.tooMany;
        if (reading.tooMany)
            return reading;
        if (reading.stuck)
            break;
    }
    for (qsizetype i = rows.size() - 1; i >= 0 && rows.size() > 1; --i) {
        const auto ids = page(reading, context, u"check %1"_s.arg(rows[i]), rows[i], window);
        if (!ids)
            return reading;
        reading.add(*ids);
    }
    return reading;
}
} // namespace

Decision pullOrders(const Context &context, const PullOrders &task)
{
    const Exchange *last = context.last();
    OrderWindow window = last && task.page.isEmpty()
        ? OrderWindow::asked(context.soFar.front().request, context.options, context.soFar.front().sentAt)
        : OrderWindow::parse(task.page, task.cursor, context.options, context.now);
    if (last) {
        const AnswerClass kind = verdictOf(*last).kind;
        if (endsTheTask(kind) || (kind != AnswerClass::Success && !last->request.step.startsWith(u"order")))
            return {{}, refusedBy(*last)};
    }
    IdReading ids = readIds(context, window);
    if (ids.next)
        return sendNext(std::move(*ids.next));
    if (ids.tooMany)
        return done({}, {PullOrders{task.cursor, window.half().page()}});
    // Whatever time they are asked for, they say the same: that would go on for thousands of pieces.
    if (ids.stuck && ids.ids.front() == window.repeated)
        return done({Remark{{},
            Sentence::tr("JD.ID gives the same page of its order list for any time; the reading ended before %1. If it "
                         "goes on, see that the account's address is that of JD.ID's gateway.")
                .arg(wibText(window.to))}});
    window.repeated = ids.stuck ? ids.ids.front() : QString();
    OrderDetails details = orderDetails(context, context.soFar.subspan(ids.used), ids.ids);
    if (details.next)
        return sendNext(std::move(*details.next), std::move(details.facts));
    if (ids.stuck)
        details.facts.push_back(Remark{{},
            Sentence::tr("JD.ID repeats a page of its order list; there may be more orders before %1.")
                .arg(wibText(window.to))});
    // By their clock: where ours is fast, a later reading would begin after orders that this one could not see yet.
    const Instant theirs = last ? context.soFar.front().answer.theirTime().value_or(window.to) : window.to;
    const QString cursor = toIso(std::min(window.to, theirs));
    details.facts.push_back(CursorMoved{u"orders"_s, cursor});
    if (window.last())
        return done(std::move(details.facts));
    return done(std::move(details.facts), {PullOrders{cursor, window.next(context.options).page()}});
}

} // namespace sampan::jdid
