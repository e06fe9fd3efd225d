// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace sim::woo {

/// A category, tag, brand or the value of a global attribute.
struct Term {
    int id = 0;
    QString name; ///< with entities
    QString slug;
    QString description;
    int parent = 0;
    int menuOrder = 0;
    QString display{}; ///< categories only
};

/// The terms of one taxonomy, by id.
class Taxonomy {
public:
    Term *find(int id);
    const Term *find(int id) const;
    const Term *named(const QString &name, int parent = 0) const; ///< name or slug; case does not matter
    const Term *withSlug(const QString &slug) const;
    /// With a slug that nobody has; made from the name if `term` brings none.
    const Term &add(Term term);
    void remove(int id) { m_terms.erase(id); }
    const std::map<int, Term> &all() const { return m_terms; }
    /// The names in the shop's order: by menu order, then name.
    QStringList ordered(const QStringList &names) const;

private:
    std::map<int, Term> m_terms;
};

struct GlobalAttribute {
    int id = 0;
    QString name;
    QString slug; ///< with pa_
    QString type;
    QString orderBy;
    bool hasArchives = false;
    Taxonomy terms;
};

} // namespace sim::woo
