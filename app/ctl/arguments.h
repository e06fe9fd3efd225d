// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace sampan::ctl {

/// The words of a command: what stands alone, and options with their values ("--where a=b" may stand several times).
struct Arguments {
    QStringList words;
    QMap<QString, QStringList> options;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const { return has(option) ? options.value(option).last() : otherwise; }
    QStringList values(const QString &option) const { return options.value(option); }
};

/// `withValue`: options that take one; `flags`: those that do not. Anything else that begins with "--" is wrong usage.
Result<Arguments> parseArguments(const QStringList &words, const QStringList &withValue, const QStringList &flags);

/// "FIELD=VALUE" cut at the first '='. Invalid without one.
Result<std::pair<QString, QString>> assignment(const QString &word);

} // namespace sampan::ctl
