// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/calls.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

QJsonObject categoryJson(const Category &category)
{
    return {{u"id"_s, category.id}, {u"name"_s, category.name}, {u"nameEn"_s, category.nameEn},
        {u"level"_s, category.level}, {u"parentId"_s, category.parent}};
}

QJsonObject valueJson(const AttributeValue &value)
{
    return {{u"attributeId"_s, value.attribute}, {u"attributeValueId"_s, value.id}, {u"name"_s, value.name},
        {u"nameEn"_s, value.nameEn}, {u"sort"_s, value.sort}};
}

} // namespace

Reply getAllCategory(Shop &shop, const Payload &)
{
    QJsonArray all;
    for (const Category &category : shop.categories.all())
        all.append(categoryJson(category));
    return done(all);
}

Reply getCategoryByCatIds(Shop &shop, const Payload &payload)
{
    QJsonArray found;
    for (const qint64 id : payload.ids("catId")) {
        if (const Category *category = shop.categories.find(id))
            found.append(categoryJson(*category));
    }
    return done(found);
}

Reply getAttributesByCatId(Shop &shop, const Payload &payload)
{
    const Category *category = shop.categories.find(payload.integer("catId").value_or(0));
    if (!category)
        return refused(NotFound, u"category does not exist"_s);
    QJsonArray attributes;
    for (const Attribute &attribute : shop.categories.attributes(*category)) {
        // "required" is ours: how JD.ID said it is not known.
        attributes.append(QJsonObject{{u"propertyId"_s, attribute.id}, {u"type"_s, static_cast<int>(attribute.kind)},
            {u"name"_s, attribute.name}, {u"nameEn"_s, attribute.nameEn}, {u"required"_s, attribute.required}});
    }
    return done(attributes);
}

Reply getAttrValuesByCatIdAndAttrId(Shop &shop, const Payload &payload)
{
    const Attribute *attribute = shop.categories.attribute(payload.integer("attrId").value_or(0));
    if (!attribute)
        return refused(NotFound, u"attribute does not exist"_s);
    const qint64 page = payload.integer("currentPage").value_or(1);
    const qint64 size = std::min<qint64>(payload.integer("pageSize").value_or(20), shop.switches.pageCap);
    if (page < 1 || size < 1 || page > 1'000'000)
        return refused(BadParameter, u"currentPage and pageSize begin with 1"_s);
    QJsonArray values;
    const auto count = static_cast<qint64>(attribute->values.size());
    for (qint64 i = (page - 1) * size; i < std::min(page * size, count); ++i)
        values.append(valueJson(attribute->values[static_cast<size_t>(i)]));
    return done(QJsonObject{{u"totalCount"_s, count}, {u"result"_s, values}});
}

Reply getAttrValueByValueId(Shop &shop, const Payload &payload)
{
    const AttributeValue *value = shop.categories.value(payload.integer("valueId").value_or(0));
    return value ? done(valueJson(*value)) : refused(NotFound, u"attribute value does not exist"_s);
}

Reply getAllOpenBrands(Shop &shop, const Payload &)
{
    QJsonArray brands;
    for (const Brand &brand : shop.categories.brands())
        brands.append(QJsonObject{{u"brandId"_s, brand.id}, {u"brandName"_s, brand.name}});
    return done(brands);
}

} // namespace sim::jdid
