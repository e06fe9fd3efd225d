// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/term_routes.h"

#include "connectors/woocommerce/sim/batch.h"
#include "connectors/woocommerce/sim/term_work.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

template <Taxonomy Shop::*which>
struct Terms {
    static TermKind kind()
    {
        if (which == &Shop::categories)
            return {u"products/categories"_s, true, true, &Product::categories};
        if (which == &Shop::brands)
            return {u"products/brands"_s, true, true, &Product::brands};
        return {u"products/tags"_s, false, false, &Product::tags};
    }

    static Result<Reply> list(Shop &shop, const Call &call) { return listTerms(shop, shop.*which, kind(), call); }

    static Result<Reply> read(Shop &shop, const Call &call)
    {
        return readTerm(shop, shop.*which, kind(), call.id()).map([](const JsonOut &term) { return Reply{200, term}; });
    }

    static Result<Reply> create(Shop &shop, const Call &call)
    {
        return createTerm(shop, shop.*which, kind(), call.parameters).map([](const JsonOut &term) {
            return created(term, kind().path + u'/' + QString::fromLatin1(term.value("id")));
        });
    }

    static Result<Reply> update(Shop &shop, const Call &call)
    {
        return updateTerm(shop, shop.*which, kind(), call.id(), call.parameters).map([](const JsonOut &term) {
            return Reply{200, term};
        });
    }

    static Result<Reply> remove(Shop &shop, const Call &call)
    {
        return removeTerm(shop, shop.*which, kind(), call.id(), call.flag("force")).map([](const JsonOut &old) {
            return Reply{200, old};
        });
    }

    static Result<Reply> batch(Shop &shop, const Call &call)
    {
        return runBatch(call,
            {[&](const QJsonObject &row) { return createTerm(shop, shop.*which, kind(), row); },
                [&](int id, const QJsonObject &row) { return updateTerm(shop, shop.*which, kind(), id, row); },
                [&](int id) { return removeTerm(shop, shop.*which, kind(), id, true); }});
    }
};

template <Taxonomy Shop::*which>
void add(Routes &routes, const char *collection, const char *batch, const char *item, Version since = Version::V7)
{
    using Own = Terms<which>;
    routes.push_back({"GET", collection, Need::List, Own::list, termListSchema(), since});
    routes.push_back({"POST", collection, Need::Create, Own::create, termSchema(), since});
    routes.push_back({onItem, batch, Need::Batch, Own::batch, {}, since});
    routes.push_back({"GET", item, Need::View, Own::read, {}, since});
    routes.push_back({onItem, item, Need::Edit, Own::update, termSchema(), since});
    routes.push_back({"DELETE", item, Need::Delete, Own::remove, {}, since});
}

} // namespace

Routes termRoutes()
{
    Routes routes;
    add<&Shop::categories>(routes, "products/categories", "products/categories/batch", "products/categories/{id}");
    add<&Shop::tags>(routes, "products/tags", "products/tags/batch", "products/tags/{id}");
    add<&Shop::brands>(routes, "products/brands", "products/brands/batch", "products/brands/{id}", Version::V11);
    return routes;
}

} // namespace sim::woo
