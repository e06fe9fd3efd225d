// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/account_facts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sampan {

namespace {
    std::optional<qint64> optionalNumber(const Statement &row, int column)
    {
        return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
    }

    std::optional<Decimal> optionalDecimal(const QString &text)
    {
        const Result<Decimal> number = Decimal::parse(text);
        return number ? std::optional(*number) : std::nullopt;
    }

    void readRule(Database &database, AccountFacts &facts)
    {
        Statement &rule = database.query("SELECT markup, fixed, step FROM price_rules WHERE account_id = ?", facts.id.value);
        if (rule.step())
            facts.priceRule = AccountFacts::PriceRule {optionalDecimal(rule.text(0)).value_or(Decimal()), rule.integer(1), rule.integer(2)};
        rule.reset();
    }

    void readPolicies(Database &database, AccountFacts &facts)
    {
        Statement &policy = database.query(
            "SELECT id, aspect, version, largest_step, floor, least, most, set_by FROM policies WHERE account_id = ? AND active = 1", facts.id.value);
        while (policy.step()) {
            AccountFacts::Policy read;
            read.id = policy.integer(0);
            read.version = policy.integer(2);
            read.largestStep = optionalDecimal(policy.text(3));
            read.floor = optionalNumber(policy, 4);
            read.least = optionalNumber(policy, 5);
            read.most = optionalNumber(policy, 6);
            read.setBy = policy.text(7);
            facts.policies.emplace(static_cast<Aspect>(policy.integer(1)), read);
        }
    }
}

QMap<QString, QString> textMapFromStored(const QString &stored)
{
    QMap<QString, QString> map;
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

QString textMapToStored(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<AccountFacts> readAccountFacts(Database &database, const Registry &registry, qint64 id)
{
    Statement &select = database.query(
        "SELECT name, kind, role, brand_id, currency, stage, practice, take_over_from, options, learned, url FROM accounts WHERE id = ?", id);
    if (!select.step())
        return std::nullopt;
    AccountFacts facts;
    facts.id = AccountId(id);
    facts.name = select.text(0);
    facts.kind = select.text(1);
    facts.role = static_cast<AccountRole>(select.integer(2));
    facts.brand = BrandId(select.integer(3));
    facts.currency = Currency::fromCode(select.text(4)).value_or(Currency());
    facts.stage = static_cast<AccountStage>(select.integer(5));
    facts.practice = select.integer(6) != 0;
    facts.takeOverFrom = select.integer(7);
    facts.options = textMapFromStored(select.text(8));
    facts.learned = textMapFromStored(select.text(9));
    facts.url = select.text(10);
    select.reset();
    facts.connector = registry.find(facts.kind);
    readRule(database, facts);
    readPolicies(database, facts);
    return facts;
}

AccountView viewOf(const AccountFacts &facts)
{
    AccountView view;
    view.id = facts.id;
    view.name = facts.name;
    view.kind = facts.kind;
    view.url = facts.url;
    view.currency = facts.currency;
    view.options = facts.options;
    view.learned = facts.learned;
    view.practice = facts.practice;
    return view;
}

} // namespace sampan
