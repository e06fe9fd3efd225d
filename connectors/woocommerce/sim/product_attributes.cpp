// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_attributes.h"

#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QStringList optionsOf(const QJsonValue &value)
{
    QStringList options;
    if (value.isArray()) {
        for (const QJsonValue option : value.toArray())
            options << filteredTitle(php::toText(option));
    } else {
        for (const QString &option : php::toText(value).split(u'|', Qt::SkipEmptyParts))
            options << filteredTitle(option);
    }
    return options;
}

QStringList asTerms(Shop &shop, GlobalAttribute &attribute, const QStringList &options)
{
    QStringList names;
    for (const QString &option : options) {
        const Term *term = attribute.terms.named(option);
        names << (term ? term->name : attribute.terms.add({++shop.lastTerm, option, {}, {}}).name);
    }
    return attribute.terms.ordered(names);
}

} // namespace

std::vector<ProductAttribute> readAttributes(Shop &shop, const QJsonValue &rows)
{
    std::vector<ProductAttribute> attributes;
    for (const QJsonValue row : rows.toArray()) {
        ProductAttribute attribute;
        attribute.id = php::toInt(row["id"_L1]);
        attribute.name = php::toText(row["name"_L1]);
        attribute.position = php::toInt(row["position"_L1]);
        attribute.visible = php::toBool(row["visible"_L1]);
        attribute.variation = php::toBool(row["variation"_L1]);
        attribute.options = optionsOf(row["options"_L1]);
        const auto global = shop.attributes.find(attribute.id);
        if (global != shop.attributes.end())
            attribute.options = asTerms(shop, global->second, attribute.options);
        else if (attribute.id > 0 || attribute.name.isEmpty())
            continue;
        if (!attribute.options.isEmpty())
            attributes.push_back(attribute);
    }
    return attributes;
}

std::vector<Choice> readChoices(const Shop &shop, const Product &product, const QJsonValue &rows)
{
    std::vector<Choice> choices;
    for (const QJsonValue row : rows.toArray()) {
        const int id = php::toInt(row["id"_L1]);
        const QString name = php::toText(row["name"_L1]);
        const QString option = php::toText(row["option"_L1]);
        const auto attribute = std::ranges::find_if(product.attributes, [&](const ProductAttribute &candidate) {
            if (id > 0)
                return candidate.id == id;
            const auto global = shop.attributes.find(candidate.id);
            const QString own = global == shop.attributes.end() ? candidate.name : global->second.name;
            return own.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (attribute == product.attributes.end() || !attribute->variation || option.isEmpty())
            continue;
        const auto global = shop.attributes.find(attribute->id);
        if (global == shop.attributes.end()) {
            choices.push_back({0, attribute->name.toLower(), option});
            continue;
        }
        const Term *term = global->second.terms.named(option);
        choices.push_back({attribute->id, {}, term ? term->slug : slugOf(option)});
    }
    return choices;
}

} // namespace sim::woo
