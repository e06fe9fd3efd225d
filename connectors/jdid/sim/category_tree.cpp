// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/category_tree.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace sim::jdid {
namespace {

constexpr qint64 firstCategory = 7501;
constexpr qint64 firstAttribute = 31001;
constexpr qint64 firstValue = 520001;
constexpr qint64 firstBrand = 9101;

QStringList lines(const char *text)
{
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

template <typename Item>
const Item *withId(const std::vector<Item> &items, qint64 first, qint64 id)
{
    const qint64 index = id - first;
    return index >= 0 && index < static_cast<qint64>(items.size()) ? &items[static_cast<size_t>(index)] : nullptr;
}

/// The lists that attributes refer to by name.
QHash<QString, QString> valueLists(const QStringList &lines)
{
    QHash<QString, QString> lists;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i) == QLatin1String("=colours") || lines.at(i) == QLatin1String("=sizes"))
            lists.insert(lines.at(i).mid(1), lines.at(i + 1));
    }
    return lists;
}

Attribute attributeOf(const QString &line, const QHash<QString, QString> &lists)
{
    Attribute attribute;
    attribute.required = line.startsWith(u'*');
    attribute.kind = line.startsWith(u'@') ? Attribute::Kind::Sale : Attribute::Kind::Common;
    const bool marked = attribute.required || attribute.kind == Attribute::Kind::Sale;
    const QString title = line.section(u':', 0, 0).mid(marked ? 1 : 0);
    attribute.name = title.section(u'|', 0, 0);
    attribute.nameEn = title.section(u'|', 1);
    const QString values = line.section(u':', 1).trimmed();
    for (const QString &value : lists.value(values, values).split(QLatin1String(", "))) {
        const int sort = static_cast<int>(attribute.values.size()) + 1;
        attribute.values.push_back({0, 0, value.section(u'|', 0, 0), value.section(u'|', 1), sort});
    }
    return attribute;
}

} // namespace

CategoryTree::CategoryTree()
{
    readAttributes();
    readCategories();
    for (const QString &name : lines(brandText))
        m_brands.push_back({firstBrand + static_cast<qint64>(m_brands.size()), name});
}

void CategoryTree::readAttributes()
{
    const QStringList text = lines(attributeText);
    const QHash<QString, QString> lists = valueLists(text);
    qint64 nextAttribute = firstAttribute;
    qint64 nextValue = firstValue;
    for (const QString &line : text) {
        if (lists.contains(line.mid(1)))
            break;
        if (line.startsWith(u'=')) {
            m_setNames.push_back(line.mid(1));
            m_sets.emplace_back();
            continue;
        }
        Attribute attribute = attributeOf(line, lists);
        attribute.id = nextAttribute++;
        for (AttributeValue &value : attribute.values) {
            value.id = nextValue++;
            value.attribute = attribute.id;
        }
        m_sets.back().push_back(attribute);
    }
}

void CategoryTree::readCategories()
{
    std::vector<size_t> above; ///< the way down to the category read last
    int set = -1;
    for (const QString &line : lines(categoryText)) {
        const auto depth = static_cast<size_t>(
            std::count_if(line.begin(), line.begin() + 2, [](QChar letter) { return letter == u' '; }));
        const QStringList fields = line.trimmed().split(u'|');
        if (fields.size() > 2)
            set = static_cast<int>(std::find(m_setNames.begin(), m_setNames.end(), fields.at(2)) - m_setNames.begin());
        above.resize(depth);
        Category category;
        category.id = firstCategory + static_cast<qint64>(m_categories.size());
        category.level = static_cast<int>(depth) + 1;
        category.leaf = depth == 2;
        category.name = fields.at(0);
        category.nameEn = fields.at(1);
        category.parent = above.empty() ? 0 : m_categories[above.back()].id;
        category.attributes = category.leaf ? set : -1;
        above.push_back(m_categories.size());
        m_categories.push_back(category);
    }
}

const Category *CategoryTree::find(qint64 id) const
{
    return withId(m_categories, firstCategory, id);
}

QString CategoryTree::path(qint64 id) const
{
    QStringList ids;
    for (const Category *category = find(id); category; category = find(category->parent))
        ids.prepend(QString::number(category->id));
    return ids.join(u'/');
}

std::span<const Attribute> CategoryTree::attributes(const Category &category) const
{
    if (category.attributes < 0)
        return {};
    return m_sets[static_cast<size_t>(category.attributes)];
}

const Attribute *CategoryTree::attribute(qint64 id) const
{
    for (const auto &set : m_sets) {
        for (const Attribute &attribute : set) {
            if (attribute.id == id)
                return &attribute;
        }
    }
    return nullptr;
}

const AttributeValue *CategoryTree::value(qint64 id) const
{
    for (const auto &set : m_sets) {
        for (const Attribute &attribute : set) {
            const qint64 first = attribute.values.front().id;
            if (const AttributeValue *found = withId(attribute.values, first, id))
                return found;
        }
    }
    return nullptr;
}

const Brand *CategoryTree::brand(qint64 id) const
{
    return withId(m_brands, firstBrand, id);
}

} // namespace sim::jdid
