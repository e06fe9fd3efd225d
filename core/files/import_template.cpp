// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_template.h"

#include "core/storage/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace sampan {

namespace {
    constexpr QLatin1StringView prefix("template:");
    constexpr std::array<const char *, 3> targets {"products", "prices", "stock"};

    Error noSuchTemplate(const QString &name)
    {
        return {ErrorCode::NotFound, Sentence::tr("There is no import template “%1”.").arg(name)};
    }
}

QStringList templateNames(Database &database)
{
    QStringList names;
    Statement &select = database.query("SELECT name FROM settings ORDER BY name");
    while (select.step()) {
        if (const QString name = select.text(0); name.startsWith(prefix))
            names.append(name.mid(prefix.size()));
    }
    select.reset();
    return names;
}

Result<ImportTemplate> readTemplate(Database &database, const QString &name)
{
    const QString stored = readSetting(database, prefix + name);
    if (stored.isEmpty())
        return tl::unexpected(noSuchTemplate(name));
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    ImportTemplate result;
    result.name = name;
    const QString target = object.value(QLatin1StringView("target")).toString();
    const auto at = std::find_if(targets.begin(), targets.end(), [&](const char *word) { return target == QLatin1StringView(word); });
    if (at == targets.end())
        return fail(ErrorCode::Damaged, Sentence::tr("The import template “%1” cannot be read. Save it again.").arg(name));
    result.target = static_cast<ImportTarget>(at - targets.begin());
    result.account = object.value(QLatin1StringView("account")).toString();
    result.emptyClears = object.value(QLatin1StringView("empty_clears")).toBool();
    const QJsonObject columns = object.value(QLatin1StringView("columns")).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        result.columns[column.key()] = column.value().toString();
    return result;
}

Result<> saveTemplate(Database &database, const ImportTemplate &saved)
{
    if (saved.name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Sentence::tr("The template needs a name."));
    QJsonObject columns;
    for (const auto &[header, field] : saved.columns)
        columns.insert(header, field);
    const QJsonObject object {{QStringLiteral("target"), QLatin1StringView(targets[static_cast<size_t>(saved.target)])}, {QStringLiteral("account"), saved.account},
        {QStringLiteral("empty_clears"), saved.emptyClears}, {QStringLiteral("columns"), columns}};
    writeSetting(database, prefix + saved.name.trimmed(), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    return {};
}

void removeTemplate(Database &database, const QString &name)
{
    database.run("DELETE FROM settings WHERE name = ?", QString(prefix + name));
}

} // namespace sampan
