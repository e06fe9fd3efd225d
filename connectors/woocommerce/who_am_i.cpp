// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/who_am_i.h"

#include "connectors/woocommerce/front_door.h"
#include "connectors/woocommerce/sign_in.h"
#include "connectors/woocommerce/text.h"

#include <array>

namespace sampan::woocommerce {

namespace {
struct Question {
    const char *step;
    const char *below;
    const char *fields;
    bool single; ///< one object or all there is, not a list to be cut to one row
};
// "probe": that the route is missing is an answer.
constexpr std::array<Question, 6> questions{{
    {"currency", "/data/currencies/current", "code", true},
    {"product settings", "/settings/products", "id,value", true},
    {"status", "/system_status", "environment", true},
    {"products", "/products", "id", false},
    {"probe variations", "/variations", "id", false},
    {"orders", "/orders", "id", false},
}};

class Answers {
public:
    void take(const Exchange &exchange) { m_taken.emplace_back(exchange.request.step, &exchange); }

    const Exchange *find(QLatin1StringView step) const
    {
        const auto at = std::find_if(m_taken.begin(), m_taken.end(), [&](const auto &t) { return t.first == step; });
        return at == m_taken.end() ? nullptr : at->second;
    }
    bool went(QLatin1StringView step) const { return find(step) && replyOf(*find(step)); }
    bool isForbidden(QLatin1StringView step) const
    {
        const Exchange *exchange = find(step);
        return exchange && judge(exchange->request, exchange->answer).kind == AnswerClass::Permission;
    }

    /// Of a settings group's list of {id, value}.
    QString setting(QLatin1StringView step, QStringView id) const
    {
        QString value;
        if (went(step)) {
            const std::optional<Reply> reply = replyOf(*find(step));
            reply->root().each([&](const Json &row) {
                if (row["id"].text() == id)
                    value = row["value"].trimmed();
            });
        }
        return value;
    }

private:
    std::vector<std::pair<QString, const Exchange *>> m_taken;
};

constexpr QLatin1StringView general("settings"), productSettings("product settings");

QString currencyOf(const Answers &answers)
{
    const QString set = answers.setting(general, u"woocommerce_currency");
    if (!set.isEmpty() || !answers.went(QLatin1StringView("currency")))
        return set;
    return replyOf(*answers.find(QLatin1StringView("currency")))->root()["code"].trimmed();
}

QString versionOf(const Answers &answers)
{
    if (!answers.went(QLatin1StringView("status")))
        return {};
    return replyOf(*answers.find(QLatin1StringView("status")))->root()["environment"]["version"].trimmed();
}

AccountSeen seen(const Answers &answers, const FrontDoor &door, const SignIn &signIn)
{
    AccountSeen account;
    account.name = door.name();
    account.currency = currencyOf(answers);
    account.version = versionOf(answers);
    account.timeZone = door.timeZone();
    const auto learn = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            account.learned.emplace_back(QLatin1StringView(name), value);
    };
    learn("api", door.api());
    learn("auth", signIn.auth());
    learn("url", signIn.url().isEmpty() ? door.url() : signIn.url());
    learn("version", account.version);
    learn("time_zone", account.timeZone);
    learn("currency", account.currency);
    learn("decimals", answers.setting(general, u"woocommerce_price_num_decimals"));
    learn("decimal_separator", answers.setting(general, u"woocommerce_price_decimal_sep"));
    learn("thousand_separator", answers.setting(general, u"woocommerce_price_thousand_sep"));
    learn("calc_taxes", answers.setting(general, u"woocommerce_calc_taxes"));
    learn("weight_unit", answers.setting(productSettings, u"woocommerce_weight_unit"));
    learn("dimension_unit", answers.setting(productSettings, u"woocommerce_dimension_unit"));
    learn("manage_stock", answers.setting(productSettings, u"woocommerce_manage_stock"));
    const bool route = answers.went(QLatin1StringView("probe variations"));
    learn("variations_route", route ? QStringLiteral("yes") : QStringLiteral("no"));
    return account;
}

void remark(std::vector<Fact> &facts, const Answers &answers, const AccountSeen &account)
{
    if (account.currency.isEmpty())
        facts.push_back(Remark{
            {}, Sentence::tr("The key may not read the shop's currency. Prices are taken as the account's currency.")});
    if (!answers.went(productSettings))
        facts.push_back(Remark{{},
            Sentence::tr("The key may not read the shop's settings. Say in the account's options in which units it "
                         "weighs and measures.")});
    if (answers.setting(productSettings, u"woocommerce_manage_stock") == u"no")
        facts.push_back(Remark{{},
            Sentence::tr("The shop does not count stock. Turn on WooCommerce > Settings > Products > Inventory > "
                         "Manage stock.")});
    if (answers.isForbidden(QLatin1StringView("orders")))
        facts.push_back(Remark{{},
            Sentence::tr("The key's user may not see orders, so none can be pushed. Give the key to an administrator "
                         "or a shop manager.")});
}
} // namespace

Decision whoAmI(const Talk &talk)
{
    FrontDoor door;
    size_t at = 0;
    while (at < talk.soFar.size() && door.take(talk.soFar[at]))
        ++at;
    if (std::optional<Next> next = door.next(talk.account))
        return {{}, std::move(*next)};

    SignIn signIn(talk.account, door.url());
    Answers answers;
    while (at < talk.soFar.size() && signIn.take(talk.soFar[at])) {
        if (signIn.isIn())
            answers.take(talk.soFar[at]);
        ++at;
    }
    if (!signIn.isIn())
        return {{}, signIn.next(talk.account, door.api())};

    for (; at < talk.soFar.size(); ++at)
        answers.take(talk.soFar[at]);
    for (const Question &question : questions) {
        const QLatin1StringView step(question.step);
        const bool known = step == QLatin1StringView("currency") && !currencyOf(answers).isEmpty();
        if (known || answers.find(step))
            continue;
        NameValues query;
        if (!question.single)
            query.emplace_back(QStringLiteral("per_page"), QStringLiteral("1"));
        Request request = get(talk.account, step, QLatin1StringView(question.below), std::move(query), question.fields);
        request.path = door.api() + QStringLiteral("/wc/v3") + QLatin1StringView(question.below);
        Send send = reading(signIn.signedSo(std::move(request)));
        send.dispensable = step != QLatin1StringView("products");
        return {{}, std::move(send)};
    }
    if (!answers.went(QLatin1StringView("products")))
        return {{}, refusedBy(*answers.find(QLatin1StringView("products")))};

    AccountSeen account = seen(answers, door, signIn);
    Decision decision{{account}, Done{}};
    remark(decision.facts, answers, account);
    return decision;
}

} // namespace sampan::woocommerce
