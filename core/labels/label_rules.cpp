// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/label_rules.h"

#include "core/labels/address_lines.h"
#include "core/orders/push.h"

#include <array>

namespace sampan {

namespace {
    // By state; none: may have one.
    constexpr std::array<const char *, 8> whyNot {
        QT_TRANSLATE_NOOP("Sentence", "The order is new. Approve it and send it to the shop before it gets a label."),
        QT_TRANSLATE_NOOP("Sentence", "The order was edited and is not approved. Approve it and send it to the shop before it gets a label."),
        QT_TRANSLATE_NOOP("Sentence", "The order waits for an answer (payment, stock or a second approver)."),
        QT_TRANSLATE_NOOP("Sentence", "The order is approved, but not in the shop yet. Queue it before it gets a label."),
        QT_TRANSLATE_NOOP("Sentence", "The order is on its way to the shop. It gets a label when it is there."),
        nullptr,
        QT_TRANSLATE_NOOP("Sentence", "The order is shipped and finished."),
        QT_TRANSLATE_NOOP("Sentence", "The order is cancelled."),
    };

    bool exists(Statement &select)
    {
        const bool any = select.step();
        select.reset();
        return any;
    }

    // A cell that both sides changed holds the label until somebody settles it.
    bool hasConflict(Database &database, qint64 order)
    {
        return exists(database.query("SELECT 1 FROM conflicts WHERE settled_at IS NULL AND ((table_no = ? AND row_id = ?)"
                                     " OR (table_no = ? AND row_id IN (SELECT id FROM order_lines WHERE order_id = ?))) LIMIT 1",
            static_cast<int>(Table::Order), order, static_cast<int>(Table::OrderLine), order));
    }

    bool hasUnknownStatus(Database &database, qint64 order)
    {
        return exists(database.query("SELECT 1 FROM problems WHERE kind = 'order.UnknownStatus' AND table_no = ? AND row_id = ? AND closed_at IS NULL LIMIT 1", static_cast<int>(Table::Order), order));
    }

    bool isErased(Database &database, const Row &row)
    {
        for (FieldNo field : {order::buyerName, order::address1, order::city, order::postcode}) {
            if (row.value(field).isNumber() && exists(database.query("SELECT 1 FROM personal WHERE id = ? AND erased_at IS NOT NULL", row.number(field))))
                return true;
        }
        return false;
    }

    std::optional<qint64> weightOf(Work &work, const Row &line)
    {
        if (line.value(orderLine::weight).isNumber())
            return line.number(orderLine::weight);
        const Row *item = work.rows().get(Table::Variant, line.number(orderLine::variant));
        return item && item->value(variant::weight).isNumber() ? std::optional(item->number(variant::weight)) : std::nullopt;
    }

    void readLines(Work &work, qint64 order, LabelData &label)
    {
        std::vector<qint64> ids;
        Statement &select = work.database().query("SELECT id FROM order_lines WHERE order_id = ? ORDER BY id", order);
        while (select.step())
            ids.push_back(select.integer(0));
        select.reset();
        label.weight = 0;
        for (qint64 id : ids) {
            const Row *found = work.rows().get(Table::OrderLine, id);
            if (!found)
                return; // the database failed
            const Row &line = *found;
            const qint64 wanted = line.number(orderLine::quantity) - line.number(orderLine::cancelled);
            if (wanted <= 0)
                continue;
            label.lines.push_back({line.text(orderLine::sku), line.text(orderLine::title), wanted});
            const auto weight = weightOf(work, line);
            label.weight = label.weight && weight ? std::optional(*label.weight + *weight * wanted) : std::nullopt;
        }
        if (label.weight == 0)
            label.weight.reset();
    }
}

Result<> mayHaveLabel(Work &work, Row &row)
{
    const auto no = [](const char *why) { return fail(ErrorCode::Refused, Sentence::tr(why)); };
    if (row.flag(order::history))
        return no(QT_TRANSLATE_NOOP("Sentence", "The order is from before this account was taken over. It is kept as history and gets no label."));
    if (row.flag(order::cancelKnown))
        return no(QT_TRANSLATE_NOOP("Sentence", "The order is cancelled at the marketplace."));
    if (const char *why = whyNot[static_cast<size_t>(row.number(order::state))])
        return no(why);
    if (row.flag(order::frozen))
        return no(QT_TRANSLATE_NOOP("Sentence", "The buyer asked to cancel this order. Answer that first."));
    if (row.flag(order::held))
        return no(QT_TRANSLATE_NOOP("Sentence", "The order is on hold. Take the hold off first."));
    if (row.flag(order::handedOver))
        return no(QT_TRANSLATE_NOOP("Sentence", "The parcel is handed over already."));
    if (row.flag(order::amended))
        return no(QT_TRANSLATE_NOOP("Sentence", "A change of the address or the notes waits for approval."));
    if (hasConflict(work.database(), row.id()))
        return no(QT_TRANSLATE_NOOP("Sentence", "The order was changed here and at the marketplace. Settle the conflict first."));
    if (hasUnknownStatus(work.database(), row.id()))
        return no(QT_TRANSLATE_NOOP("Sentence", "The marketplace gives the order a status that Sampan does not know. Look at it first."));
    return {};
}

Result<LabelData> labelDataOf(Work &work, Row &row)
{
    const AccountFacts *account = work.account(row.number(order::account));
    const Row *owner = account ? work.rows().get(Table::Brand, account->brand.value) : nullptr;
    if (!owner)
        return fail(ErrorCode::NotFound, Sentence::tr("The account of the order is gone."));
    if (isErased(work.database(), row))
        return fail(ErrorCode::Refused, Sentence::tr("The buyer's data was erased, so there is nothing to print."));
    LabelData label;
    label.order = OrderId(row.id());
    label.number = row.text(order::number);
    label.reference = account->name + u':' + label.number;
    label.marketplace = account->connector ? account->connector->info().name : account->name;
    label.shopNumber = row.text(order::shopNumber);
    label.brand = owner->text(brand::name);
    for (const QString &line : owner->text(brand::shipFrom).split(u'\n', Qt::SkipEmptyParts))
        label.sender.append(line.trimmed());
    if (!owner->text(brand::country).isEmpty())
        label.sender.append(countryInCapitals(owner->text(brand::country)));
    label.timeZone = owner->text(brand::timeZone).toUtf8();
    label.receiver = shipToOf(work.rows(), row);
    label.receiver.email.clear(); // nobody on the way needs it
    label.note = row.text(order::note);
    readLines(work, row.id(), label);
    if (label.receiver.name.isEmpty() || (label.receiver.line1.isEmpty() && label.receiver.line2.isEmpty()))
        return fail(ErrorCode::Invalid, Sentence::tr("The order has no name or no address to send to."));
    if (label.receiver.country.isEmpty())
        return fail(ErrorCode::Invalid, Sentence::tr("The address has no country."));
    if (label.lines.empty())
        return fail(ErrorCode::Invalid, Sentence::tr("The order has no line left to send."));
    return label;
}

Instant orderKnownAt(Database &database, const Row &row)
{
    Statement &select = database.query("SELECT good_at FROM schedules WHERE account_id = ? AND stream = 'orders'", row.number(order::account));
    const qint64 goodAt = select.step() ? select.integer(0) : 0;
    select.reset();
    return instantFromMs(std::max(goodAt, row.number(order::seenAt)));
}

} // namespace sampan
