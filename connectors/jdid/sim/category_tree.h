// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <vector>

namespace sim::jdid {

struct AttributeValue {
    qint64 id = 0;
    qint64 attribute = 0;
    QString name;
    QString nameEn;
    int sort = 0;
};

struct Attribute {
    enum class Kind { Common = 1, Sale = 2 }; ///< Sale: tells the SKUs of a product apart
    qint64 id = 0;
    Kind kind = Kind::Common;
    bool required = false;
    QString name;
    QString nameEn;
    std::vector<AttributeValue> values;
};

struct Category {
    qint64 id = 0;
    qint64 parent = 0; ///< 0: a root
    int level = 1;
    bool leaf = true;
    QString name;
    QString nameEn;
    int attributes = -1; ///< which set; only leaves have one
};

struct Brand {
    qint64 id = 0;
    QString name;
};

/// What products may be sold as: three levels of categories, their attributes with values, the brands. Never changes.
class CategoryTree {
public:
    CategoryTree();

    const std::vector<Category> &all() const { return m_categories; }
    const Category *find(qint64 id) const;
    QString path(qint64 id) const; ///< "1000/1001/1002"
    std::span<const Attribute> attributes(const Category &category) const;
    const Attribute *attribute(qint64 id) const;
    const AttributeValue *value(qint64 id) const;

    const std::vector<Brand> &brands() const { return m_brands; }
    const Brand *brand(qint64 id) const;

private:
    void readAttributes();
    void readCategories();

    std::vector<Category> m_categories;
    std::vector<std::vector<Attribute>> m_sets;
    std::vector<QString> m_setNames;
    std::vector<Brand> m_brands;
};

/// The texts that the tree is read from; their form stands beside them.
extern const char *const categoryText;
extern const char *const attributeText;
extern const char *const brandText;

} // namespace sim::jdid
