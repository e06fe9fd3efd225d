// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/view_list.h"

namespace sampan {

using T = FieldType;

// clang-format off
namespace {
    // The key of what a row of our own work is about, as a person writes it: ACCOUNT:SKU, ACCOUNT:NUMBER, SKU.
#define ABOUT(x) \
    "CASE " x ".table_no WHEN 3 THEN (SELECT min(v.sku) FROM variants v WHERE v.product_id = " x ".row_id)" \
    " WHEN 4 THEN (SELECT v.sku FROM variants v WHERE v.id = " x ".row_id)" \
    " WHEN 5 THEN (SELECT m.name || ':' || v.sku FROM listings l JOIN accounts m ON m.id = l.account_id JOIN variants v ON v.id = l.variant_id WHERE l.id = " x ".row_id)" \
    " WHEN 6 THEN (SELECT m.name || ':' || o.number FROM orders o JOIN accounts m ON m.id = o.account_id WHERE o.id = " x ".row_id)" \
    " ELSE '' END"

    constexpr ViewColumn outboxColumns[] = {
        {"id", QT_TRANSLATE_NOOP("Field", "Number"), "x.id", T::Number, Table::None, 0, nullptr, {}, false},
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"what", QT_TRANSLATE_NOOP("Field", "What"), "x.unit", T::Choice, Table::None, 0, nullptr, words::units},
        {"key", QT_TRANSLATE_NOOP("Field", "Of"), ABOUT("x")},
        {"state", QT_TRANSLATE_NOOP("Field", "State"), "x.state", T::Choice, Table::None, 0, nullptr, words::outboxStates},
        {"intent", QT_TRANSLATE_NOOP("Field", "What leaves"), "x.intent"},
        {"approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"), "p.actor"},
        {"approved_at", QT_TRANSLATE_NOOP("Field", "Approved"), "p.at", T::Time},
        {"created_at", QT_TRANSLATE_NOOP("Field", "Queued"), "x.created_at", T::Time},
        {"ended_at", QT_TRANSLATE_NOOP("Field", "Ended"), "x.ended_at", T::Time},
        {"tries", QT_TRANSLATE_NOOP("Field", "Tries"), "x.tries", T::Number, Table::None, 0, nullptr, {}, false},
        {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), "x.reason", T::LongText},
        {"hash", QT_TRANSLATE_NOOP("Field", "Hash"), "x.hash", T::Text, Table::None, 0, nullptr, {}, false},
        {"commit", QT_TRANSLATE_NOOP("Field", "Change"), "x.commit_id", T::Number, Table::None, 0, nullptr, {}, false},
        {"table", QT_TRANSLATE_NOOP("Field", "Table"), "x.table_no", T::Number, Table::None, 0, nullptr, {}, false},
        {"row", QT_TRANSLATE_NOOP("Field", "Row"), "x.row_id", T::Number, Table::None, 0, nullptr, {}, false},
    };

    constexpr ViewColumn exchangeColumns[] = {
        {"id", QT_TRANSLATE_NOOP("Field", "Number"), "x.id", T::Number, Table::None, 0, nullptr, {}, false},
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"task", QT_TRANSLATE_NOOP("Field", "Task"), "p.name"},
        {"step", QT_TRANSLATE_NOOP("Field", "Step"), "x.step"},
        {"method", QT_TRANSLATE_NOOP("Field", "Method"), "x.method"},
        {"path", QT_TRANSLATE_NOOP("Field", "Address"), "x.path"},
        {"effect", QT_TRANSLATE_NOOP("Field", "Effect"), "x.effect", T::Choice, Table::None, 0, nullptr, words::effects},
        {"state", QT_TRANSLATE_NOOP("Field", "State"), "x.state", T::Choice, Table::None, 0, nullptr, words::exchangeStates},
        {"status", QT_TRANSLATE_NOOP("Field", "Status"), "x.status", T::Number},
        {"verdict", QT_TRANSLATE_NOOP("Field", "Verdict"), "x.verdict", T::Choice, Table::None, 0, nullptr, words::verdicts},
        {"sent_at", QT_TRANSLATE_NOOP("Field", "Sent"), "x.sent_at", T::Time},
        {"answered_at", QT_TRANSLATE_NOOP("Field", "Answered"), "x.answered_at", T::Time},
        {"reason", QT_TRANSLATE_NOOP("Field", "Reason"), "x.reason", T::LongText},
    };

    constexpr ViewColumn journalColumns[] = {
        {"id", QT_TRANSLATE_NOOP("Field", "Number"), "x.id", T::Number},
        {"at", QT_TRANSLATE_NOOP("Field", "When"), "x.at", T::Time},
        {"actor", QT_TRANSLATE_NOOP("Field", "Who"), "x.actor"},
        {"cause", QT_TRANSLATE_NOOP("Field", "What"), "x.cause", T::Choice, Table::None, 0, nullptr, words::causes},
        {"rows", QT_TRANSLATE_NOOP("Field", "Rows"), "x.rows", T::Number},
        {"cells", QT_TRANSLATE_NOOP("Field", "Cells"), "x.cells", T::Number},
        {"note", QT_TRANSLATE_NOOP("Field", "Note"), "x.note"},
        {"undoes", QT_TRANSLATE_NOOP("Field", "Undoes"), "x.undoes", T::Number},
        {"undone_by", QT_TRANSLATE_NOOP("Field", "Undone by"), "x.undone_by", T::Number},
    };

    constexpr ViewColumn problemColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "coalesce(a.name, '')"},
        {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), "x.kind"},
        {"key", QT_TRANSLATE_NOOP("Field", "Of"), ABOUT("x")},
        {"about", QT_TRANSLATE_NOOP("Field", "About"), "x.about"},
        {"sentence", QT_TRANSLATE_NOOP("Field", "Problem"), "x.sentence", T::LongText},
        {"opened_at", QT_TRANSLATE_NOOP("Field", "Since"), "x.opened_at", T::Time},
        {"seen_at", QT_TRANSLATE_NOOP("Field", "Last seen"), "x.seen_at", T::Time},
        {"times", QT_TRANSLATE_NOOP("Field", "Times"), "x.times", T::Number},
        {"table", QT_TRANSLATE_NOOP("Field", "Table"), "x.table_no", T::Number, Table::None, 0, nullptr, {}, false},
        {"row", QT_TRANSLATE_NOOP("Field", "Row"), "x.row_id", T::Number, Table::None, 0, nullptr, {}, false},
    };

    constexpr ViewColumn accountColumns[] = {
        {"name", QT_TRANSLATE_NOOP("Field", "Name"), "a.name", T::Text, Table::Account, account::name},
        {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), "a.kind"},
        {"role", QT_TRANSLATE_NOOP("Field", "Role"), "a.role", T::Choice, Table::None, 0, nullptr, words::roles},
        {"brand", QT_TRANSLATE_NOOP("Field", "Brand"), "b.name"},
        {"url", QT_TRANSLATE_NOOP("Field", "Address"), "a.url", T::Text, Table::Account, account::url},
        {"stage", QT_TRANSLATE_NOOP("Field", "Stage"), "a.stage", T::Choice, Table::None, 0, nullptr, words::stages},
        {"paused", QT_TRANSLATE_NOOP("Field", "Paused"), "a.paused", T::Flag},
        {"pause_reason", QT_TRANSLATE_NOOP("Field", "Why paused"), "a.pause_reason"},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "a.currency", T::Currency},
        {"remote_name", QT_TRANSLATE_NOOP("Field", "Name there"), "a.remote_name"},
        {"remote_version", QT_TRANSLATE_NOOP("Field", "Version there"), "a.remote_version"},
        {"take_over_from", QT_TRANSLATE_NOOP("Field", "Take over from"), "a.take_over_from", T::Time, Table::Account, account::takeOverFrom},
        {"good_at", QT_TRANSLATE_NOOP("Field", "Last good run"), "(SELECT max(s.good_at) FROM schedules s WHERE s.account_id = a.id)", T::Time},
        {"waiting", QT_TRANSLATE_NOOP("Field", "Waiting to leave"), "(SELECT count(*) FROM outbox x WHERE x.account_id = a.id AND x.state IN (0, 1, 2))", T::Number},
    };

    constexpr ViewColumn brandColumns[] = {
        {"name", QT_TRANSLATE_NOOP("Field", "Name"), "b.name", T::Text, Table::Brand, brand::name},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "b.currency", T::Currency, Table::Brand, brand::currency},
        {"time_zone", QT_TRANSLATE_NOOP("Field", "Time zone"), "b.time_zone", T::Text, Table::Brand, brand::timeZone},
        {"email", QT_TRANSLATE_NOOP("Field", "E-mail"), "b.email", T::Text, Table::Brand, brand::email},
        {"contact", QT_TRANSLATE_NOOP("Field", "Contact"), "b.contact", T::Text, Table::Brand, brand::contact},
        {"country", QT_TRANSLATE_NOOP("Field", "Country"), "b.country", T::Country, Table::Brand, brand::country},
        {"ship_from", QT_TRANSLATE_NOOP("Field", "Ships from"), "b.ship_from", T::LongText, Table::Brand, brand::shipFrom},
    };

    constexpr ViewColumn rateColumns[] = {
        {"from", QT_TRANSLATE_NOOP("Field", "From"), "r.from_currency", T::Currency},
        {"to", QT_TRANSLATE_NOOP("Field", "To"), "r.to_currency", T::Currency},
        {"day", QT_TRANSLATE_NOOP("Field", "Day"), "r.day", T::Day},
        {"rate", QT_TRANSLATE_NOOP("Field", "Rate"), "r.rate", T::Decimal, Table::Rate, rate::rate},
        {"source", QT_TRANSLATE_NOOP("Field", "Source"), "r.source", T::Text, Table::Rate, rate::source},
    };

    constexpr ViewColumn ruleColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"markup", QT_TRANSLATE_NOOP("Field", "Markup, %"), "r.markup", T::Percent, Table::PriceRule, priceRule::markup},
        {"fixed", QT_TRANSLATE_NOOP("Field", "Fixed part"), "r.fixed", T::Money, Table::PriceRule, priceRule::fixed, "currency"},
        {"step", QT_TRANSLATE_NOOP("Field", "Rounded to"), "r.step", T::Money, Table::PriceRule, priceRule::step, "currency"},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "a.currency", T::Currency},
    };

    constexpr ViewColumn mapColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"shop_category", QT_TRANSLATE_NOOP("Field", "Category in the shop"), "m.shop_category"},
        {"category", QT_TRANSLATE_NOOP("Field", "Category there"), "m.category", T::Text, Table::CategoryMap, categoryMap::category},
        {"category_name", QT_TRANSLATE_NOOP("Field", "Its name"), "coalesce((SELECT c.name FROM remote_categories c WHERE c.account_id = m.account_id AND c.remote_id = m.category), '')"},
        {"attributes", QT_TRANSLATE_NOOP("Field", "Attributes"), "m.attributes", T::Text, Table::CategoryMap, categoryMap::attributes},
        {"products", QT_TRANSLATE_NOOP("Field", "Products"), "(SELECT count(*) FROM products p WHERE p.category = m.shop_category AND p.brand_id = a.brand_id)", T::Number},
    };

    constexpr ViewColumn policyColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"aspect", QT_TRANSLATE_NOOP("Field", "Of"), "p.aspect", T::Choice, Table::None, 0, nullptr, words::aspects},
        {"active", QT_TRANSLATE_NOOP("Field", "Active"), "p.active", T::Flag, Table::Policy, policy::active},
        {"largest_step", QT_TRANSLATE_NOOP("Field", "Largest step, %"), "p.largest_step", T::Percent, Table::Policy, policy::largestStep},
        {"floor", QT_TRANSLATE_NOOP("Field", "Lowest price"), "p.floor", T::Money, Table::Policy, policy::floor, "currency"},
        {"least", QT_TRANSLATE_NOOP("Field", "Least stock"), "p.least", T::Number, Table::Policy, policy::least},
        {"most", QT_TRANSLATE_NOOP("Field", "Most stock"), "p.most", T::Number, Table::Policy, policy::most},
        {"version", QT_TRANSLATE_NOOP("Field", "Version"), "p.version", T::Number},
        {"set_by", QT_TRANSLATE_NOOP("Field", "Set by"), "p.set_by"},
        {"currency", QT_TRANSLATE_NOOP("Field", "Currency"), "a.currency", T::Currency, Table::None, 0, nullptr, {}, false},
    };

    constexpr ViewColumn scheduleColumns[] = {
        {"account", QT_TRANSLATE_NOOP("Field", "Account"), "a.name"},
        {"stream", QT_TRANSLATE_NOOP("Field", "Stream"), "s.stream"},
        {"every", QT_TRANSLATE_NOOP("Field", "Every, seconds"), "s.every", T::Number, Table::Schedule, schedule::every},
        {"paused", QT_TRANSLATE_NOOP("Field", "Paused"), "s.paused", T::Flag, Table::Schedule, schedule::paused},
        {"next_at", QT_TRANSLATE_NOOP("Field", "Next run"), "s.next_at", T::Time},
        {"started_at", QT_TRANSLATE_NOOP("Field", "Last run"), "s.started_at", T::Time},
        {"good_at", QT_TRANSLATE_NOOP("Field", "Last good run"), "s.good_at", T::Time},
    };
#undef ABOUT
}

extern const ViewSpec outboxView, exchangesView, journalView, problemsView, accountsView, brandsView, ratesView, rulesView, mapsView, policiesView, schedulesView;

const ViewSpec outboxView {"outbox", QT_TRANSLATE_NOOP("Field", "Outbox"), Table::None, "outbox x JOIN accounts a ON a.id = x.account_id JOIN approvals p ON p.id = x.approval_id", "x.id", "", nullptr, "-created_at", outboxColumns, {}};
const ViewSpec exchangesView {"exchanges", QT_TRANSLATE_NOOP("Field", "On the wire"), Table::None, "exchanges x JOIN accounts a ON a.id = x.account_id JOIN operations p ON p.id = x.operation_id", "x.id", "", nullptr, "-id", exchangeColumns, {}};
const ViewSpec journalView {"journal", QT_TRANSLATE_NOOP("Field", "Journal"), Table::None, "commits x", "x.id", "", nullptr, "-id", journalColumns, {}};
const ViewSpec problemsView {"problems", QT_TRANSLATE_NOOP("Field", "Problems"), Table::None, "problems x LEFT JOIN accounts a ON a.id = x.account_id", "x.id", "x.closed_at IS NULL", nullptr, "-opened_at", problemColumns, {}};
const ViewSpec accountsView {"accounts", QT_TRANSLATE_NOOP("Field", "Accounts"), Table::Account, "accounts a JOIN brands b ON b.id = a.brand_id", "a.id", "a.removed = 0", nullptr, "name", accountColumns, {}};
const ViewSpec brandsView {"brands", QT_TRANSLATE_NOOP("Field", "Brands"), Table::Brand, "brands b", "b.id", "", nullptr, "name", brandColumns, {}};
const ViewSpec ratesView {"rates", QT_TRANSLATE_NOOP("Field", "Rates"), Table::Rate, "rates r", "r.id", "", nullptr, "-day", rateColumns, {}};
const ViewSpec rulesView {"rules", QT_TRANSLATE_NOOP("Field", "Price rules"), Table::PriceRule, "price_rules r JOIN accounts a ON a.id = r.account_id", "r.id", "", nullptr, "account", ruleColumns, {}};
const ViewSpec mapsView {"maps", QT_TRANSLATE_NOOP("Field", "Category maps"), Table::CategoryMap, "category_maps m JOIN accounts a ON a.id = m.account_id", "m.id", "", nullptr, "shop_category", mapColumns, {}};
const ViewSpec policiesView {"policies", QT_TRANSLATE_NOOP("Field", "Policies"), Table::Policy, "policies p JOIN accounts a ON a.id = p.account_id", "p.id", "", nullptr, "account", policyColumns, {}};
const ViewSpec schedulesView {"schedules", QT_TRANSLATE_NOOP("Field", "Schedules"), Table::Schedule, "schedules s JOIN accounts a ON a.id = s.account_id", "s.id", "", nullptr, "account", scheduleColumns, {}};
// clang-format on

} // namespace sampan
