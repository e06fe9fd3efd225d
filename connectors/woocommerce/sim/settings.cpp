// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/settings.h"

#include "connectors/woocommerce/sim/currencies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

using Options = std::vector<std::pair<QString, QString>>;

Options currencyOptions()
{
    Options options;
    for (const Currency &currency : currencies())
        options.emplace_back(currency.code, u"%1 (%2) — %3"_s.arg(currency.name, currency.symbol, currency.code));
    return options;
}

Options words(const QStringList &list)
{
    Options options;
    for (const QString &word : list)
        options.emplace_back(word, word);
    return options;
}

} // namespace

bool Setting::accepts(const QString &text) const
{
    if (type == "checkbox"_L1)
        return text == "yes"_L1 || text == "no"_L1;
    return options.empty()
        || std::ranges::any_of(options, [&text](const auto &option) { return option.first == text; });
}

Settings::Settings()
{
    const auto add = [this](const char *group, const char *id, const QString &label, const char *type,
                         const char *standard, const char *value, const Options &options = {}) {
        m_settings.push_back({QString::fromLatin1(group), u"woocommerce_"_s + QLatin1String(id), label,
            QString::fromLatin1(type), QString::fromLatin1(standard), QString::fromLatin1(value), options});
    };
    add("general", "default_country", u"Country / State"_s, "text", "US:CA", "AU:NSW");
    add("general", "store_city", u"City"_s, "text", "", "Sydney");
    add("general", "store_postcode", u"Postcode / ZIP"_s, "text", "", "2000");
    add("general", "calc_taxes", u"Enable taxes"_s, "checkbox", "no", "no");
    add("general", "currency", u"Currency"_s, "select", "USD", "AUD", currencyOptions());
    add("general", "currency_pos", u"Currency position"_s, "select", "left", "left",
        words({u"left"_s, u"right"_s, u"left_space"_s, u"right_space"_s}));
    add("general", "price_thousand_sep", u"Thousand separator"_s, "text", ",", ",");
    add("general", "price_decimal_sep", u"Decimal separator"_s, "text", ".", ".");
    add("general", "price_num_decimals", u"Number of decimals"_s, "number", "2", "2");
    add("products", "weight_unit", u"Weight unit"_s, "select", "kg", "kg", words({u"kg"_s, u"g"_s, u"lbs"_s, u"oz"_s}));
    add("products", "dimension_unit", u"Dimensions unit"_s, "select", "cm", "cm",
        words({u"m"_s, u"cm"_s, u"mm"_s, u"in"_s, u"yd"_s}));
    add("products", "manage_stock", u"Manage stock"_s, "checkbox", "yes", "yes");
    add("products", "hold_stock_minutes", u"Hold stock (minutes)"_s, "number", "60", "60");
    add("products", "notify_low_stock_amount", u"Low stock threshold"_s, "number", "2", "2");
    add("products", "notify_no_stock_amount", u"Out of stock threshold"_s, "number", "0", "0");
    add("tax", "prices_include_tax", u"Prices entered with tax"_s, "radio", "no", "no", words({u"yes"_s, u"no"_s}));
    add("tax", "tax_based_on", u"Calculate tax based on"_s, "select", "shipping", "shipping",
        words({u"shipping"_s, u"billing"_s, u"base"_s}));
}

Setting *Settings::find(const QString &group, const QString &id)
{
    const auto found = std::ranges::find_if(
        m_settings, [&](const Setting &setting) { return setting.group == group && setting.id == id; });
    return found == m_settings.end() ? nullptr : &*found;
}

const Setting *Settings::find(const QString &group, const QString &id) const
{
    return const_cast<Settings *>(this)->find(group, id);
}

QString Settings::value(const char *id) const
{
    const QString full = u"woocommerce_"_s + QLatin1String(id);
    const auto found = std::ranges::find(m_settings, full, &Setting::id);
    return found == m_settings.end() ? QString() : found->value;
}

bool Settings::on(const char *id) const
{
    return value(id) == "yes"_L1;
}

bool Settings::set(const QString &id, const QString &value)
{
    const auto found = std::ranges::find(m_settings, id, &Setting::id);
    if (found == m_settings.end() || !found->accepts(value))
        return false;
    found->value = value;
    return true;
}

} // namespace sim::woo
