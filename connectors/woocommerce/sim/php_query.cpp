// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/php_query.h"

#include <QJsonArray>

#include <algorithm>

namespace sim::woo {
namespace {

PhpParameter &named(std::vector<PhpParameter> &list, const QByteArray &name)
{
    const auto found = std::ranges::find(list, name, &PhpParameter::name);
    return found == list.end() ? list.emplace_back(PhpParameter{name, {}}) : *found;
}

QByteArray nextIndex(const PhpParameter &parameter)
{
    int next = 0;
    for (const auto &item : parameter.items)
        next = std::max(next, item.first.toInt() + 1);
    return QByteArray::number(next);
}

} // namespace

std::vector<PhpParameter> phpParameters(const std::vector<std::pair<QByteArray, QByteArray>> &decoded)
{
    std::vector<PhpParameter> list;
    for (const auto &[name, value] : decoded) {
        const auto bracket = name.indexOf('[');
        if (bracket <= 0 || !name.endsWith(']')) {
            named(list, name).value = value; // the last one counts
            continue;
        }
        PhpParameter &parameter = named(list, name.left(bracket));
        const QByteArray key = name.mid(bracket + 1, name.size() - bracket - 2);
        parameter.items.emplace_back(key.isEmpty() ? nextIndex(parameter) : key, value);
    }
    return list;
}

QJsonObject asJson(const std::vector<PhpParameter> &parameters)
{
    QJsonObject object;
    for (const PhpParameter &parameter : parameters) {
        const QString name = QString::fromUtf8(parameter.name);
        if (parameter.items.empty()) {
            object.insert(name, QString::fromUtf8(parameter.value));
            continue;
        }
        QJsonArray list;
        for (const auto &[key, value] : parameter.items)
            list.append(QString::fromUtf8(value));
        object.insert(name, list);
    }
    return object;
}

} // namespace sim::woo
