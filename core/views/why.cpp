// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/listings.h"
#include "core/catalogue/pricing.h"
#include "core/change/cell_text.h"
#include "core/views/inspect.h"

namespace sampan {

namespace {
    QString number(const Value &value)
    {
        return value.isNumber() ? QString::number(value.number()) : QStringLiteral("–");
    }

    Result<std::vector<WhyLine>> whyPrice(Work &work, Row &row)
    {
        std::vector<WhyLine> lines;
        const AccountFacts *account = work.account(row.number(listing::account));
        const Row *item = work.rows().get(Table::Variant, row.number(listing::variant));
        if (!account || !item)
            return fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
        const Currency currency = Currency::fromCode(row.text(listing::currency)).value_or(Currency());
        const Field &field = fieldOf(Table::Listing, listing::price);
        lines.push_back({Sentence::tr("Price on %1").arg(account->name), cellToText(field, row.value(listing::price), currency) + u' ' + currency.code()});
        if (account->role == AccountRole::Shop) {
            lines.push_back({Sentence::tr("Read from the shop, or typed here and sent to it"), {}});
            return lines;
        }
        if (row.flag(listing::pricePinned))
            lines.push_back({Sentence::tr("Pinned: typed by a person; empty the cell to follow the rule again"), {}});
        const auto derived = derivePrice(work, *item, *account);
        if (!derived) {
            lines.push_back({derived.error().what, {}});
            return lines;
        }
        lines.push_back({derived->fromCore ? Sentence::tr("Core price") : Sentence::tr("Price in the shop"), derived->base.toText()});
        if (!derived->rateDay.isEmpty())
            lines.push_back({Sentence::tr("Rate of %1 (%2)").arg(derived->rateDay).arg(derived->rateSource.isEmpty() ? QStringLiteral("–") : derived->rateSource), derived->rate.toText()});
        lines.push_back({Sentence::tr("Markup, %"), derived->markup.toText()});
        if (derived->fixed != 0)
            lines.push_back({Sentence::tr("Fixed part"), Money::fromMinor(derived->fixed, account->currency).value_or(Money()).toText()});
        lines.push_back({Sentence::tr("Rounded to"), Money::fromMinor(derived->step, account->currency).value_or(Money()).toText()});
        lines.push_back({Sentence::tr("The rule gives"), derived->price.toText()});
        return lines;
    }

    Result<std::vector<WhyLine>> whyStock(Work &work, const Row &item, const Row *listed)
    {
        std::vector<WhyLine> lines;
        const qint64 at = item.number(variant::onHandAt);
        lines.push_back({Sentence::tr("On hand in the shop, counted %1").arg(at ? toIso(instantFromMs(at)) : QStringLiteral("–")), number(item.value(variant::onHand))});
        Statement &select = work.database().query("SELECT a.name || ':' || o.number, r.quantity FROM reservations r JOIN orders o ON o.id = r.order_id JOIN accounts a ON a.id = o.account_id"
                                                  " WHERE r.variant_id = ? AND r.open = 1 ORDER BY r.id LIMIT 50",
            item.id());
        while (select.step())
            lines.push_back({Sentence::tr("Reserved by %1").arg(select.text(0)), u'-' + QString::number(select.integer(1))});
        select.reset();
        if (item.number(variant::safetyStock) != 0)
            lines.push_back({Sentence::tr("Safety stock"), u'-' + QString::number(item.number(variant::safetyStock))});
        if (!item.value(variant::onHand).isNumber())
            lines.push_back({Sentence::tr("The shop does not count this product, so nothing is published until somebody types a number"), {}});
        if (listed) {
            if (listed->flag(listing::stockPinned))
                lines.push_back({Sentence::tr("Pinned: typed by a person; empty the cell to follow the shop again"), {}});
            lines.push_back({Sentence::tr("Published"), number(listed->value(listing::stock))});
        }
        return lines;
    }
}

Result<std::vector<WhyLine>> whyOf(Database &database, const ChangeContext &context, Table table, qint64 id, const Field &field)
{
    Work work(database, context, Cause::Edit, {});
    Row *row = work.rows().get(table, id);
    if (!row)
        return fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
    if (table == Table::Listing && field.number == listing::price)
        return whyPrice(work, *row);
    if (table == Table::Listing && field.number == listing::stock)
        return whyStock(work, *work.rows().get(Table::Variant, row->number(listing::variant)), row);
    if (table == Table::Variant && (field.number == variant::onHand || field.number == variant::reserved))
        return whyStock(work, *row, nullptr);
    std::vector<WhyLine> lines;
    if (table == Table::Listing && field.type == FieldType::ListingStateField) {
        for (Aspect aspect : listingAspects) {
            for (const Sentence &missing : missingFor(work, *row, aspect))
                lines.push_back({missing, {}});
        }
    }
    // Otherwise its last change says it.
    for (const HistoryEntry &entry : historyOf(database, table, id)) {
        for (const HistoryEntry::Cell &cell : entry.cells) {
            if (cell.field == field.number)
                lines.push_back({Sentence::tr("Changed by %1, %2").arg(entry.actor).arg(toIso(entry.at)), cell.before + QStringLiteral(" → ") + cell.after});
        }
        if (lines.size() >= 10)
            break;
    }
    if (lines.empty())
        lines.push_back({Sentence::tr("It is as it was when the row was made."), {}});
    return lines;
}

} // namespace sampan
