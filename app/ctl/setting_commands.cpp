// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/rows.h"

#include "core/catalogue/categories.h"
#include "core/change/cell_text.h"
#include "core/change/commit.h"
#include "core/views/keys.h"
#include "core/views/view_list.h"

#include <QDate>

namespace sampan::ctl {

namespace {

// One row of a settings table: made if it is not there, else its cells changed, as one commit.
struct Setting {
    Table table = Table::None;
    const char *find = nullptr; ///< SELECT id … by `identity`
    std::vector<std::pair<FieldNo, Value>> identity;
    QMap<QString, QString> cells; ///< field name, as typed
    Currency currency;            ///< of amounts
    std::vector<std::pair<FieldNo, Value>> presets; ///< of a new row
};

Result<CommitResult> put(Context &context, Database &database, const Setting &setting)
{
    Statement &find = database.prepare(setting.find);
    int index = 0;
    for (const auto &[field, value] : setting.identity)
        find.bind(index++, value);
    const qint64 id = find.step() ? find.integer(0) : 0;
    find.reset();
    ChangeSet changes {Cause::Settings, context.session.actor(), {}, {}, {}, {}};
    qint64 row = id;
    if (id == 0) {
        NewRow made {setting.table, -1, setting.identity};
        made.cells.insert(made.cells.end(), setting.presets.begin(), setting.presets.end());
        changes.rows.push_back(made);
        row = -1;
    }
    Rows rows(database);
    for (auto it = setting.cells.begin(); it != setting.cells.end(); ++it) {
        const Field *field = fieldNamed(setting.table, it.key());
        if (!field)
            return fail(ErrorCode::Usage, Sentence::tr("There is no field “%1” here.").arg(it.key()));
        const bool amount = setting.currency.isValid() && (qstrcmp(field->name, "fixed") == 0 || qstrcmp(field->name, "step") == 0 || qstrcmp(field->name, "floor") == 0);
        const Field typed = amount ? Field {field->number, field->name, field->column, FieldType::Money, field->role, field->title} : *field;
        const auto value = cellFromText(typed, it.value(), setting.currency);
        if (!value)
            return tl::unexpected(value.error());
        if (id == 0)
            changes.rows.back().cells.emplace_back(field->number, *value);
        else
            changes.edits.push_back({{setting.table, row, field->number}, rows.get(setting.table, row)->value(field->number), *value});
    }
    return commit(database, context.session.context(), changes);
}

Result<Reply> replyFor(const Result<CommitResult> &done, Context &context, const Sentence &said)
{
    if (!done)
        return tl::unexpected(done.error());
    if (!done->refusals.empty())
        return fail(ErrorCode::Refused, done->refusals.front().why);
    Q_UNUSED(context);
    return Reply {{{QStringLiteral("commit"), done->commit.value}, {QStringLiteral("rows"), done->rows}}, {said.text()}};
}

// The field=value words of a command.
Result<QMap<QString, QString>> cellsFrom(const QStringList &words)
{
    QMap<QString, QString> cells;
    for (const QString &word : words) {
        const auto pair = assignment(word);
        if (!pair)
            return fail(ErrorCode::Usage, pair.error().what);
        cells.insert(pair->first, pair->second);
    }
    return cells;
}

Result<Reply> rateSet(Context &context, const Arguments &arguments)
{
    const auto from = Currency::fromCode(arguments.words[0]);
    const auto to = Currency::fromCode(arguments.words[1]);
    if (!from || !to)
        return tl::unexpected((from ? to : from).error());
    const auto number = Decimal::parse(arguments.words[2]);
    if (!number || number->digits() <= 0)
        return fail(ErrorCode::Invalid, Sentence::tr("A rate must be a number above zero."));
    const QDate day = QDate::fromString(arguments.value(QStringLiteral("day"), toDateTime(context.session.clock().now()).date().toString(Qt::ISODate)), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a day. Use the form 2026-11-24.").arg(arguments.value(QStringLiteral("day"))));
    Setting setting {Table::Rate, "SELECT id FROM rates WHERE from_currency = ? AND to_currency = ? AND day = ?", {{rate::from, from->code()}, {rate::to, to->code()}, {rate::day, day.toString(Qt::ISODate)}},
        {{QStringLiteral("rate"), number->toText()}, {QStringLiteral("source"), arguments.value(QStringLiteral("source"), QStringLiteral("by hand"))}}, {}, {}};
    return replyFor(context.session.write([&](Database &database) { return put(context, database, setting); }), context, Sentence::tr("1 %1 is %2 %3 from %4 on.").arg(from->code()).arg(number->toText()).arg(to->code()).arg(day.toString(Qt::ISODate)));
}

Result<Reply> ruleSet(Context &context, const Arguments &arguments)
{
    const auto cells = cellsFrom(arguments.words.mid(1));
    if (!cells)
        return tl::unexpected(cells.error());
    return replyFor(context.session.write([&](Database &database) -> Result<CommitResult> {
        const auto account = accountNamed(database, arguments.words[0]);
        if (!account)
            return tl::unexpected(account.error());
        Work work(database, context.session.context(), Cause::Settings, {});
        const Setting setting {Table::PriceRule, "SELECT id FROM price_rules WHERE account_id = ?", {{priceRule::account, *account}}, *cells, work.account(*account)->currency,
            {{priceRule::markup, QStringLiteral("0")}, {priceRule::step, qint64(1)}}};
        return put(context, database, setting);
    }),
        context, Sentence::tr("The price rule of %1 is set.").arg(arguments.words[0]));
}

Result<Reply> mapSet(Context &context, const Arguments &arguments)
{
    QMap<QString, QString> cells {{QStringLiteral("category"), arguments.words[2]}};
    if (arguments.has(QStringLiteral("attributes")))
        cells.insert(QStringLiteral("attributes"), arguments.value(QStringLiteral("attributes")));
    return replyFor(context.session.write([&](Database &database) -> Result<CommitResult> {
        const auto account = accountNamed(database, arguments.words[0]);
        if (!account)
            return tl::unexpected(account.error());
        if (const auto why = whyNoPlace(database, *account, arguments.words[2]))
            return fail(ErrorCode::Invalid, *why);
        const Setting setting {Table::CategoryMap, "SELECT id FROM category_maps WHERE account_id = ? AND shop_category = ?", {{categoryMap::account, *account}, {categoryMap::shopCategory, arguments.words[1]}}, cells, {}, {}};
        return put(context, database, setting);
    }),
        context, Sentence::tr("“%1” goes into the category %2 of %3.").arg(arguments.words[1]).arg(arguments.words[2]).arg(arguments.words[0]));
}

Result<Reply> mapCategories(Context &context, const Arguments &arguments)
{
    return context.session.read([&](Database &database) -> Result<Reply> {
        const auto account = accountNamed(database, arguments.words[0]);
        if (!account)
            return tl::unexpected(account.error());
        Reply reply;
        QJsonArray rows;
        Statement &select = database.query("SELECT c.remote_id, c.parent, c.name, c.name_local, c.leaf FROM remote_categories c WHERE c.account_id = ? ORDER BY c.remote_id", *account);
        while (select.step()) {
            rows.append(QJsonObject {{QStringLiteral("category"), select.text(0)}, {QStringLiteral("parent"), select.text(1)}, {QStringLiteral("name"), select.text(2)}, {QStringLiteral("name_local"), select.text(3)},
                {QStringLiteral("leaf"), select.integer(4) != 0}});
            reply.lines.append(QStringLiteral("%1\t%2\t%3%4").arg(select.text(0), select.text(1), select.text(2), select.integer(4) != 0 ? QString() : QStringLiteral(" …")));
        }
        select.reset();
        if (arguments.words.size() > 1) {
            rows = {};
            reply.lines.clear();
            for (const RemoteAttribute &attribute : attributesOf(database, *account, arguments.words[1])) {
                QJsonArray choices;
                for (const auto &[value, name] : attribute.choices)
                    choices.append(QJsonArray {value, name});
                rows.append(QJsonObject {{QStringLiteral("attribute"), attribute.id}, {QStringLiteral("name"), attribute.name}, {QStringLiteral("required"), attribute.required},
                    {QStringLiteral("per_variant"), attribute.perVariant}, {QStringLiteral("choices"), choices}});
                reply.lines.append(QStringLiteral("%1\t%2\t%3").arg(attribute.id, attribute.name, attribute.required ? QStringLiteral("required") : QString()));
            }
        }
        reply.json.insert(QStringLiteral("rows"), rows);
        return reply;
    });
}

Result<Reply> policySet(Context &context, const Arguments &arguments)
{
    const auto cells = cellsFrom(arguments.words.mid(2));
    if (!cells)
        return tl::unexpected(cells.error());
    static const QMap<QString, Aspect> aspects {{QStringLiteral("price"), Aspect::Price}, {QStringLiteral("stock"), Aspect::Stock}, {QStringLiteral("cancels"), Aspect::Cancels}};
    if (!aspects.contains(arguments.words[1]))
        return fail(ErrorCode::Usage, Sentence::tr("There are policies of price, stock and cancels."));
    return replyFor(context.session.write([&](Database &database) -> Result<CommitResult> {
        const auto account = accountNamed(database, arguments.words[0]);
        if (!account)
            return tl::unexpected(account.error());
        Work work(database, context.session.context(), Cause::Settings, {});
        const Setting setting {Table::Policy, "SELECT id FROM policies WHERE account_id = ? AND aspect = ?", {{policy::account, *account}, {policy::aspect, static_cast<qint64>(aspects[arguments.words[1]])}}, *cells,
            work.account(*account)->currency, {{policy::version, qint64(1)}, {policy::setBy, context.session.actor().name}}};
        return put(context, database, setting);
    }),
        context, Sentence::tr("The policy of %1 for %2 is set.").arg(arguments.words[0]).arg(arguments.words[1]));
}

Result<Reply> scheduleSet(Context &context, const Arguments &arguments)
{
    const auto cells = cellsFrom(arguments.words.mid(2));
    if (!cells)
        return tl::unexpected(cells.error());
    return replyFor(context.session.write([&](Database &database) -> Result<CommitResult> {
        const auto account = accountNamed(database, arguments.words[0]);
        if (!account)
            return tl::unexpected(account.error());
        const Setting setting {Table::Schedule, "SELECT id FROM schedules WHERE account_id = ? AND stream = ?", {{schedule::account, *account}, {schedule::stream, arguments.words[1]}}, *cells, {}, {}};
        return put(context, database, setting);
    }),
        context, Sentence::tr("The schedule of %1 is set.").arg(arguments.words[0]));
}

}

std::span<const Command> settingCommands()
{
    static const Command commands[] = {
        {"rate set", "FROM TO RATE [--day 2026-11-24] [--source …]", "a dated rate: one FROM is RATE TO", {QStringLiteral("day"), QStringLiteral("source")}, {}, 3, true, rateSet},
        {"rule set", "ACCOUNT markup=15 [fixed=2000] [step=100]", "the price rule of a marketplace account; amounts in its currency", {}, {}, {2, 4}, true, ruleSet},
        {"map set", "ACCOUNT SHOP-CATEGORY CATEGORY [--attributes \"id=value;…\"]", "where products of a shop category go on a marketplace", {QStringLiteral("attributes")}, {}, 3, true, mapSet},
        {"map categories", "ACCOUNT [CATEGORY]", "the marketplace's categories, or the attributes of one", {}, {}, {1, 2}, true, mapCategories},
        {"policy set", "ACCOUNT price|stock|cancels active=yes [largest_step=10] [floor=…] [least=…] [most=…]", "what is approved by itself", {}, {}, {3, Words::any}, true, policySet},
        {"schedule set", "ACCOUNT STREAM every=300 [paused=no]", "how often a stream is read, in seconds", {}, {}, {3, 4}, true, scheduleSet},
    };
    return commands;
}

} // namespace sampan::ctl
