// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"

namespace sampan::ctl {

Result<Arguments> parseArguments(const QStringList &words, const QStringList &withValue, const QStringList &flags)
{
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyWords || !word.startsWith(u"--") || word.size() == 2) {
            if (word == u"--")
                onlyWords = true;
            else
                arguments.words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name)) {
            arguments.options[name].append(QString());
        } else if (withValue.contains(name)) {
            if (equals > 0)
                arguments.options[name].append(word.mid(equals + 1));
            else if (i + 1 < words.size())
                arguments.options[name].append(words[++i]);
            else
                return fail(ErrorCode::Invalid, Sentence::tr("The option --%1 needs a value.").arg(name));
        } else {
            return fail(ErrorCode::Invalid, Sentence::tr("There is no option --%1 here.").arg(name));
        }
    }
    return arguments;
}

Result<std::pair<QString, QString>> assignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0)
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not of the form FIELD=VALUE.").arg(word));
    return std::pair(word.left(equals), word.mid(equals + 1));
}

} // namespace sampan::ctl
