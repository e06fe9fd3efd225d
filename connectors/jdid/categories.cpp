// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/categories.h"

#include <QSet>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

Decision pullCategories(const Context &context)
{
    const Exchange *last = context.last();
    if (!last) {
        QJsonObject payload;
        if (!context.options.vender.isEmpty())
            payload.insert(u"venderId"_s, idValue(context.options.vender));
        return sendNext(reading(
            readCall(u"categories"_s, "jingdong.seller.category.api.read.getAllCategory", payload, context.options)));
    }
    if (!succeeded(*last))
        return {{}, refusedBy(*last)};
    Envelope envelope(last->request, last->answer);
    std::vector<CategorySeen> seen;
    QSet<QString> parents;
    envelope.model().each([&](Json element) {
        const Json json = envelope.open(element);
        CategorySeen category;
        category.remoteId = idOf(firstOf(json, {"id", "catId"}));
        category.parent = idOf(firstOf(json, {"parentId"}));
        if (category.parent == u"0" || category.parent == u"-1")
            category.parent.clear();
        category.nameLocal = json.memberIgnoringCase("name"_L1).trimmed();
        category.name = json.memberIgnoringCase("nameEn"_L1).trimmed();
        if (category.name.isEmpty())
            category.name = category.nameLocal;
        if (category.remoteId.isEmpty())
            return;
        parents.insert(category.parent);
        seen.push_back(std::move(category));
    });
    std::vector<Fact> facts;
    for (CategorySeen &category : seen) {
        category.leaf = !parents.contains(category.remoteId);
        facts.push_back(std::move(category));
    }
    return done(std::move(facts));
}

} // namespace sampan::jdid
