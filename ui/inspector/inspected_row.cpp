// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/inspected_row.h"

#include "core/change/commit.h"
#include "core/views/keys.h"

namespace sampan::ui {

namespace {
    // What only the program itself reads.
    bool isHidden(Table table, FieldNo field)
    {
        switch (table) {
        case Table::Variant:
            return field == variant::skuKey;
        case Table::Listing:
            return field == listing::stamp;
        case Table::Account:
            return field == account::learned || field == account::options || field == account::removed;
        default:
            return false;
        }
    }

    Table referredBy(const Field &field)
    {
        struct Target {
            const char *name;
            Table table;
        };
        static constexpr Target targets[] = {{"account", Table::Account}, {"source", Table::Account}, {"shop", Table::Account}, {"brand", Table::Brand}, {"product", Table::Product}, {"variant", Table::Variant}, {"order", Table::Order}};
        for (const Target &target : targets) {
            if (qstrcmp(field.name, target.name) == 0)
                return target.table;
        }
        return Table::None;
    }

    // Amounts that a setting keeps as minor units of its account's currency.
    bool isAmount(Table table, FieldNo field)
    {
        return (table == Table::PriceRule && (field == priceRule::fixed || field == priceRule::step)) || (table == Table::Policy && field == policy::floor);
    }

    Currency currencyOf(Work &work, const Row &row)
    {
        const TableSpec &spec = specOf(row.table());
        if (spec.currencyField)
            return Currency::fromCode(row.text(fieldNamed(row.table(), QString::fromLatin1(spec.currencyField))->number)).value_or(Currency());
        if (row.table() != Table::PriceRule && row.table() != Table::Policy)
            return {};
        const AccountFacts *facts = work.account(row.number(0));
        return facts ? facts->currency : Currency();
    }
}

InspectedRow inspectRow(Database &database, const ChangeContext &context, const Actor &actor, Table table, qint64 id)
{
    InspectedRow inspected;
    inspected.table = table;
    inspected.row = id;
    Work work(database, context, Cause::Edit, actor);
    Row *row = table == Table::None ? nullptr : work.rows().get(table, id);
    if (!row)
        return inspected;
    inspected.found = true;
    inspected.currency = currencyOf(work, *row);
    for (const Field &field : specOf(table).fields) {
        if (isHidden(table, field.number))
            continue;
        InspectedRow::Line line;
        line.field = field.number;
        line.type = isAmount(table, field.number) && inspected.currency.isValid() ? FieldType::Money : field.type;
        const auto text = [&](const Value &value) { return field.type == FieldType::Personal ? Value(work.rows().personalText(value)) : value; };
        line.value = text(row->value(field.number));
        if (field.type == FieldType::Reference && line.value.number() != 0)
            line.named = keyOf(database, referredBy(field), line.value.number());
        if (const auto may = mayEdit(work, *row, field); !may)
            line.lock = may.error().what;
        if (const Belief *belief = field.direction == Direction::None ? nullptr : row->beliefs().find(field.number)) {
            line.agreed = text(belief->agreedTheirs);
            line.theirs = text(belief->theirs);
            line.differs = belief->agreedOurs != row->value(field.number) || belief->theirs != belief->agreedTheirs;
        }
        inspected.lines.push_back(std::move(line));
    }
    inspected.next = nextOf(database, context, table, id);
    return inspected;
}

} // namespace sampan::ui
