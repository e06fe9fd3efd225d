// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/categories.h"

#include <QSet>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageSize = 20;
constexpr size_t mostPages = 500;

QString nameOf(Json json)
{
    const QString english = json.memberIgnoringCase("nameEn"_L1).trimmed();
    return english.isEmpty() ? json.memberIgnoringCase("name"_L1).trimmed() : english;
}

/// How they say it is not documented: any of the usual names, as a flag, a number or a text.
bool isRequired(Json json)
{
    const QString said = firstOf(json, {"required", "isRequired", "necessary", "mustInput"}).text().trimmed();
    return said == "true"_L1 || said == "1"_L1;
}

Decision attributesOfCategory(const Context &context, const PullAttributes &task)
{
    const Exchange *last = context.last();
    if (!last)
        return sendNext(reading(readCall(u"attributes"_s, "jingdong.category.api.read.getAttributesByCatId",
            {{u"catId"_s, idValue(task.category)}}, context.options)));
    if (!succeeded(*last))
        return {{}, refusedBy(*last)};
    Envelope envelope(last->request, last->answer);
    std::vector<Task> each;
    envelope.model().each([&](Json element) {
        const Json json = envelope.open(element);
        const QString id = idOf(firstOf(json, {"propertyId", "attributeId"}));
        const QString type = json.memberIgnoringCase("type"_L1).trimmed() + (isRequired(json) ? u"!"_s : QString());
        if (!id.isEmpty())
            each.push_back(PullAttributes{task.category, QStringList{id, type, nameOf(json)}.join(u':')});
    });
    return done({}, std::move(each));
}

Request valuesRequest(const PullAttributes &task, size_t page, const Options &options)
{
    const QJsonObject payload{{u"catId"_s, idValue(task.category)},
        {u"attrId"_s, idValue(task.page.section(u':', 0, 0))}, {u"currentPage"_s, qint64(page)},
        {u"pageSize"_s, pageSize}};
    return readCall(
        u"values %1"_s.arg(page), "jingdong.category.api.read.getAttrValuesByCatIdAndAttrId", payload, options);
}

/// Adds the values of one page; false when it was the last.
bool take(const Exchange &exchange, std::vector<AttributeValueSeen> &values, QSet<QString> &known)
{
    Envelope envelope(exchange.request, exchange.answer);
    const Json model = envelope.model();
    const Json list = model.isArray() ? model : envelope.open(firstOf(model, {"result", "data"}));
    const qsizetype before = known.size();
    list.each([&](Json element) {
        const Json json = envelope.open(element);
        const QString id = idOf(firstOf(json, {"attributeValueId", "id"}));
        if (id.isEmpty() || known.contains(id))
            return;
        known.insert(id);
        values.push_back({id, nameOf(json)});
    });
    const auto total = firstOf(model, {"totalCount"}).integer();
    const bool more = total ? known.size() < *total : list.size() >= pageSize;
    return more && known.size() > before;
}
} // namespace

Decision pullAttributes(const Context &context, const PullAttributes &task)
{
    if (task.page.isEmpty())
        return attributesOfCategory(context, task);
    if (context.soFar.empty())
        return sendNext(reading(valuesRequest(task, 1, context.options)));
    if (!succeeded(*context.last()))
        return {{}, refusedBy(*context.last())};
    AttributeSeen seen;
    seen.category = task.category;
    seen.remoteId = task.page.section(u':', 0, 0);
    seen.name = task.page.section(u':', 2);
    QString type = task.page.section(u':', 1, 1);
    seen.required = type.endsWith(u'!');
    if (seen.required)
        type.chop(1);
    seen.perVariant = !type.isEmpty() && type == context.options.saleAttributeType;
    QSet<QString> known;
    bool more = false;
    for (const Exchange &exchange : context.soFar)
        more = take(exchange, seen.values, known);
    if (more && context.soFar.size() < mostPages)
        return sendNext(reading(valuesRequest(task, context.soFar.size() + 1, context.options)));
    std::vector<Fact> facts{seen};
    if (more)
        facts.push_back(Remark{seen.name,
            Sentence::tr("Only the first %1 values of this attribute were read.").arg(qint64(seen.values.size()))});
    return done(std::move(facts));
}

} // namespace sampan::jdid
