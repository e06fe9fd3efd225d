// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/terms.h"

#include "connectors/woocommerce/sim/text.h"

#include <algorithm>

namespace sim::woo {

Term *Taxonomy::find(int id)
{
    const auto found = m_terms.find(id);
    return found == m_terms.end() ? nullptr : &found->second;
}

const Term *Taxonomy::find(int id) const
{
    const auto found = m_terms.find(id);
    return found == m_terms.end() ? nullptr : &found->second;
}

const Term *Taxonomy::named(const QString &name, int parent) const
{
    const QString filtered = filteredTitle(name);
    for (const auto &[id, term] : m_terms) {
        const bool same = term.name.compare(filtered, Qt::CaseInsensitive) == 0 || term.slug == filtered;
        if (same && term.parent == parent)
            return &term;
    }
    return nullptr;
}

const Term *Taxonomy::withSlug(const QString &slug) const
{
    for (const auto &[id, term] : m_terms) {
        if (term.slug == slug)
            return &term;
    }
    return nullptr;
}

const Term &Taxonomy::add(Term term)
{
    const QString wished = term.slug.isEmpty() ? slugOf(term.name) : term.slug;
    term.slug = wished;
    for (int number = 2; withSlug(term.slug); ++number)
        term.slug = wished + u'-' + QString::number(number);
    const int id = term.id;
    return m_terms.insert_or_assign(id, std::move(term)).first->second;
}

QStringList Taxonomy::ordered(const QStringList &names) const
{
    std::vector<const Term *> found;
    for (const QString &name : names) {
        if (const Term *term = named(name))
            found.push_back(term);
    }
    std::ranges::sort(found, [](const Term *a, const Term *b) {
        return a->menuOrder != b->menuOrder ? a->menuOrder < b->menuOrder : a->name < b->name;
    });
    QStringList sorted;
    for (const Term *term : found)
        sorted << term->name;
    return sorted;
}

} // namespace sim::woo
