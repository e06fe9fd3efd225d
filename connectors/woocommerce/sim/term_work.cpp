// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/term_work.h"

#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

tl::unexpected<Failure> noTerm()
{
    return fail(404, "woocommerce_rest_term_invalid", u"Resource does not exist."_s);
}

tl::unexpected<Failure> termExists(const TermKind &kind, int id)
{
    const QString where = kind.tree ? u"with this parent"_s : u"in this taxonomy"_s;
    return fail(400, "term_exists", u"A term with the name provided already exists %1."_s.arg(where),
        JsonOut().add("resource_id", id));
}

JsonOut single(const Shop &shop, const TermKind &kind, const Term &term)
{
    return termJson(shop, kind, term, countsOf(shop, kind).value(term.id));
}

void apply(const TermKind &kind, Term &term, const QJsonObject &body)
{
    if (body.contains("name"_L1))
        term.name = filteredTitle(php::toText(body["name"_L1]));
    if (body.contains("slug"_L1))
        term.slug = slugOf(php::toText(body["slug"_L1]));
    if (body.contains("description"_L1))
        term.description = php::toText(body["description"_L1]);
    if (body.contains("menu_order"_L1))
        term.menuOrder = php::toInt(body["menu_order"_L1]);
    if (kind.tree && body.contains("parent"_L1))
        term.parent = php::toInt(body["parent"_L1]);
    if (kind.tree && body.contains("display"_L1))
        term.display = php::toText(body["display"_L1]);
}

} // namespace

Counts countsOf(const Shop &shop, const TermKind &kind)
{
    Counts counts;
    if (!kind.member)
        return counts;
    for (const Products::Entry &entry : shop.products.group(false, false).byId) {
        for (const int id : entry.product->*kind.member)
            ++counts[id];
    }
    return counts;
}

JsonOut termJson(const Shop &shop, const TermKind &kind, const Term &term, int count)
{
    JsonOut out;
    out.add("id", term.id).add("name", term.name).add("slug", term.slug);
    if (kind.tree)
        out.add("parent", term.parent);
    out.add("description", term.description);
    if (kind.tree)
        out.add("display", term.display.isEmpty() ? u"default"_s : term.display).null("image");
    if (kind.ordered)
        out.add("menu_order", term.menuOrder);
    out.add("count", count);
    const QString up = term.parent > 0 ? kind.path + u'/' + QString::number(term.parent) : QString();
    return out.add("_links", linksJson(shop, kind.path + u'/' + QString::number(term.id), kind.path, up));
}

Result<JsonOut> createTerm(Shop &shop, Taxonomy &taxonomy, const TermKind &kind, const QJsonObject &body)
{
    Term term;
    apply(kind, term, body);
    if (term.name.isEmpty()) {
        return fail(400, "rest_missing_callback_param", u"Missing parameter(s): name"_s,
            JsonOut().raw("params", R"(["name"])"));
    }
    if (kind.tree && term.parent > 0 && !taxonomy.find(term.parent))
        return fail(400, "woocommerce_rest_term_invalid", u"Parent is invalid."_s);
    if (const Term *other = taxonomy.named(term.name, term.parent))
        return termExists(kind, other->id);
    term.id = ++shop.lastTerm;
    return single(shop, kind, taxonomy.add(term));
}

Result<JsonOut> updateTerm(Shop &shop, Taxonomy &taxonomy, const TermKind &kind, int id, const QJsonObject &body)
{
    Term *term = taxonomy.find(id);
    if (!term)
        return noTerm();
    Term changed = *term;
    apply(kind, changed, body);
    const Term *other = taxonomy.named(changed.name, changed.parent);
    if (other && other->id != id)
        return termExists(kind, other->id);
    *term = changed;
    return single(shop, kind, *term);
}

Result<JsonOut> removeTerm(Shop &shop, Taxonomy &taxonomy, const TermKind &kind, int id, bool force)
{
    const Term *term = taxonomy.find(id);
    if (!term)
        return noTerm();
    if (!force)
        return fail(501, "woocommerce_rest_trash_not_supported", u"Resource does not support trashing."_s);
    const JsonOut before = single(shop, kind, *term);
    taxonomy.remove(id);
    return before;
}

Result<JsonOut> readTerm(const Shop &shop, const Taxonomy &taxonomy, const TermKind &kind, int id)
{
    const Term *term = taxonomy.find(id);
    if (!term)
        return noTerm();
    return single(shop, kind, *term);
}

Reply listTerms(const Shop &shop, const Taxonomy &taxonomy, const TermKind &kind, const Call &call)
{
    const Counts counts = countsOf(shop, kind);
    const QStringList included = php::toList(call.parameters["include"_L1]);
    const QString search = call.text("search");
    std::vector<const Term *> terms;
    for (const auto &[id, term] : taxonomy.all()) {
        const bool wanted = (included.isEmpty() || included.contains(QString::number(id)))
            && (search.isEmpty() || term.name.contains(search, Qt::CaseInsensitive))
            && (!call.has("slug") || term.slug == call.text("slug"))
            && (!kind.tree || !call.has("parent") || term.parent == call.number("parent", 0))
            && (!call.flag("hide_empty") || counts.value(id) > 0);
        if (wanted)
            terms.push_back(&term);
    }
    const QString orderBy = call.has("orderby") ? call.text("orderby") : u"name"_s;
    const bool descending = call.text("order") == "desc"_L1;
    std::ranges::stable_sort(terms, [&](const Term *a, const Term *b) {
        if (descending)
            std::swap(a, b);
        if (orderBy == "id"_L1)
            return a->id < b->id;
        if (orderBy == "slug"_L1)
            return a->slug < b->slug;
        if (orderBy == "count"_L1)
            return counts.value(a->id) < counts.value(b->id);
        return std::pair(a->menuOrder, a->name.toLower()) < std::pair(b->menuOrder, b->name.toLower());
    });
    return page(terms, call, [&](const Term *term) { return termJson(shop, kind, *term, counts.value(term->id)); });
}

Schema termListSchema()
{
    return joined(
        listSchema({u"id"_s, u"include"_s, u"name"_s, u"slug"_s, u"term_group"_s, u"description"_s, u"count"_s}),
        {{"hide_empty", Field::Kind::Boolean}, {"parent", Field::Kind::Integer}, {"slug", Field::Kind::Text}});
}

Schema termSchema()
{
    using Kind = Field::Kind;
    return {{"name", Kind::Text}, {"slug", Kind::Text}, {"description", Kind::Text}, {"parent", Kind::Integer},
        {"menu_order", Kind::Integer},
        {"display", Kind::Word, {u"default"_s, u"products"_s, u"subcategories"_s, u"both"_s}}};
}

} // namespace sim::woo
