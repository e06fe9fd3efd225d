// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/route.h"

#include "connectors/woocommerce/sim/php.h"

using namespace Qt::StringLiterals;

namespace sim::woo {

QString Call::text(const char *name) const
{
    return php::toText(parameters.value(QLatin1String(name)));
}

int Call::number(const char *name, int standard) const
{
    const QJsonValue value = parameters.value(QLatin1String(name));
    return value.isUndefined() || value.isNull() ? standard : php::toInt(value);
}

bool Call::flag(const char *name) const
{
    return php::toBool(parameters.value(QLatin1String(name)));
}

Reply created(const JsonOut &object, const QString &location)
{
    return {201, object, std::nullopt, location};
}

Schema listSchema(const QStringList &orderBy)
{
    using Kind = Field::Kind;
    return {{"page", Kind::Integer, {}, {}, 1}, {"per_page", Kind::Integer, {}, {}, 1, 100}, {"offset", Kind::Integer},
        {"search", Kind::Text}, {"include", Kind::IntegerList}, {"exclude", Kind::IntegerList},
        {"order", Kind::Word, {u"asc"_s, u"desc"_s}}, {"orderby", Kind::Word, orderBy}};
}

Schema dateSchema()
{
    using Kind = Field::Kind;
    return {{"after", Kind::DateTime}, {"before", Kind::DateTime}, {"modified_after", Kind::DateTime},
        {"modified_before", Kind::DateTime}, {"dates_are_gmt", Kind::Boolean}};
}

} // namespace sim::woo
