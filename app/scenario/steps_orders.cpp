// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/run.h"

#include "core/change/commit.h"
#include "core/labels/order_labels.h"
#include "core/orders/push.h"

#include <QRegularExpression>

namespace sampan {

namespace {
    QString action(const char *name)
    {
        return QString::fromLatin1(name);
    }

    std::vector<std::pair<qint64, QString>> ordersIn(Database &database, OrderState state)
    {
        std::vector<std::pair<qint64, QString>> orders;
        Statement &select = database.query("SELECT id, number FROM orders WHERE state = ? ORDER BY id", static_cast<int>(state));
        while (select.step())
            orders.emplace_back(select.integer(0), select.text(1));
        select.reset();
        return orders;
    }
}

// Buyers cancel what is to be cancelled at this stage.
Result<> ScenarioRun::cancelStage(int stage)
{
    for (const auto &[number, of] : m_cancelStage) {
        if (of != stage)
            continue;
        if (const auto done = m_world->control(QStringLiteral("jdid"), {{action("action"), action("cancel_order")}, {action("id"), number.toLongLong()}, {action("state"), 5}}); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

// Orders come; some are cancelled before anybody here has seen them, some as soon as they are seen.
Result<> ScenarioRun::takeOrders()
{
    constexpr int atOnce = 50;
    for (int left = m_options.orders; left > 0; left -= atOnce) {
        const auto placed = m_world->control(QStringLiteral("jdid"), {{action("action"), action("place_orders")}, {action("count"), std::min(left, atOnce)}, {action("seed"), static_cast<qint64>(m_options.seed) + left}});
        if (!placed)
            return tl::unexpected(placed.error());
        for (const QJsonValue &id : placed->value(QStringLiteral("orders")).toArray())
            m_placed.append(id.toVariant().toString());
    }
    const int each = std::max(1, m_options.orders / 60); // 20 of 300, in four stages
    for (int i = 0; i < 4 * each && i < m_placed.size(); ++i)
        m_cancelStage[m_placed[i]] = i / each;
    if (const auto done = cancelStage(0); !done)
        return done;
    if (const auto pulled = sync({QStringLiteral("JD")}); !pulled)
        return pulled;
    if (const auto done = cancelStage(1); !done)
        return done;
    if (const auto pulled = sync({QStringLiteral("JD")}); !pulled)
        return pulled;
    m_counts.insert(QStringLiteral("orders_placed"), m_placed.size());
    return {};
}

Result<> ScenarioRun::editOrders()
{
    const auto edited = m_session->write([&](Database &database) -> Result<CommitResult> {
        m_noted.clear();
        ChangeSet changes {Cause::Edit, m_session->actor(), QStringLiteral("practice: notes"), {}, {}, {}};
        for (const auto &[id, number] : ordersIn(database, OrderState::New)) {
            if (m_noted.size() >= 10)
                break;
            if (m_cancelStage.contains(number))
                continue;
            const QString note = QStringLiteral("Pack twice, order %1 ขอบคุณ").arg(number);
            m_noted.insert(number, note);
            changes.edits.push_back({{Table::Order, id, order::note}, QString(), note});
            changes.edits.push_back({{Table::Order, id, order::address2}, Value(), QStringLiteral("Blok %1").arg(number)});
        }
        // What was typed over what is there: the base is what a person sees.
        Work reading(database, m_session->context(), Cause::Edit, {});
        for (CellEdit &edit : changes.edits) {
            const Value stored = reading.rows().get(Table::Order, edit.at.row)->value(edit.at.field);
            edit.base = edit.at.field == order::address2 ? Value(reading.rows().personalText(stored)) : stored;
        }
        return commit(database, m_session->context(), changes);
    });
    if (!edited)
        return tl::unexpected(edited.error());
    m_counts.insert(QStringLiteral("orders_edited"), m_noted.size());
    return {};
}

// All are approved and queued; some are cancelled there before they leave, which the next reading tells.
Result<> ScenarioRun::pushOrders()
{
    const auto open = ids("SELECT id FROM orders WHERE state IN (0, 1) ORDER BY id");
    if (!open)
        return tl::unexpected(open.error());
    const auto approved = eachRow(Table::Order, *open, Cause::Approval, [](Work &work, Row &row) { return approveOrder(work, row, {}); });
    if (!approved)
        return tl::unexpected(approved.error());
    const auto queued = eachRow(Table::Order, *open, Cause::Queue, [](Work &work, Row &row) { return queueOrder(work, row); });
    if (!queued)
        return tl::unexpected(queued.error());
    if (const auto done = cancelStage(2); !done)
        return done;
    if (const auto pulled = sync({QStringLiteral("JD")}); !pulled)
        return pulled;
    m_counts.insert(QStringLiteral("orders_approved"), *approved);
    if (const auto settled = settle(); !settled)
        return settled;
    if (!sabotages("orders_once"))
        return {};
    const auto books = m_world->ledger(QStringLiteral("woocommerce"), QStringLiteral("?products=0"));
    if (!books)
        return tl::unexpected(books.error());
    const QJsonObject first = books->value(QStringLiteral("orders")).toArray().first().toObject();
    const QJsonObject fields {{action("transaction_id"), first.value(action("transaction_id"))}, {action("currency"), action("IDR")},
        {action("meta_data"), QJsonArray {QJsonObject {{action("key"), action("_sampan_reference")}, {action("value"), first.value(action("transaction_id"))}}}}};
    const auto doubled = m_world->control(QStringLiteral("woocommerce"), {{action("action"), action("add_order")}, {action("fields"), fields}});
    return doubled ? Result<>() : tl::unexpected(doubled.error());
}

// Cancelled there once they are in the shop: the policy of cancels takes them out of it again.
Result<> ScenarioRun::cancelLate()
{
    if (const auto done = cancelStage(3); !done)
        return done;
    return settle();
}

Result<> ScenarioRun::printLabels()
{
    const auto orders = ids("SELECT id FROM orders ORDER BY id"); // those that may not have one are refused in words
    if (!orders)
        return tl::unexpected(orders.error());
    const auto run = sampan::printLabels(m_session->workspace(), m_session->actor(), *orders, LabelLayout::Roll100x150);
    if (!run)
        return tl::unexpected(run.error());
    if (const auto struck = strike("labels", "UPDATE orders SET labels = 1 WHERE id = (SELECT max(id) FROM orders WHERE state = 7)"); !struck)
        return struck;
    const auto synced = number("SELECT count(*) FROM orders WHERE state = 5");
    const auto wrong = number("SELECT count(*) FROM orders WHERE (labels > 0) <> (state = 5)");
    if (!synced || !wrong)
        return tl::unexpected(synced ? wrong.error() : synced.error());
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    const auto pages = static_cast<qint64>(QString::fromLatin1(run->pdf).count(page));
    m_counts.insert(QStringLiteral("labels"), static_cast<int>(run->labelled.size()));
    m_counts.insert(QStringLiteral("labels_refused"), static_cast<int>(run->refused.size()));
    guard(QStringLiteral("labels"), *wrong == 0 && static_cast<qint64>(run->labelled.size()) == *synced && pages == *synced,
        QStringLiteral("%1 labels on %2 pages for %3 orders in the shop, %4 wrong").arg(run->labelled.size()).arg(pages).arg(*synced).arg(*wrong));
    return {};
}

} // namespace sampan
