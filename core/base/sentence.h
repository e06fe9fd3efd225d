// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sampan {

/// One sentence for a person: what, where, what to do. Kept in English with its arguments, so that it can be
/// stored with a problem and is translated where it is shown. `Sentence::tr("… %1").arg(x)` is found by lupdate.
class Sentence {
public:
    Sentence() = default;
    static Sentence tr(const char *english) { return Sentence(QByteArray(english)); }
    /// Words that came from outside (a remote system's own message); never translated.
    static Sentence verbatim(const QString &words);

    Sentence arg(const QString &value) const;
    Sentence arg(qint64 value) const { return arg(QString::number(value)); }

    bool isEmpty() const { return m_source.isEmpty(); }
    QString text() const;    ///< in the language of the program
    QString english() const; ///< for logs and machines

    QString toStored() const; ///< one line for the database
    static Sentence fromStored(const QString &stored);

    bool operator==(const Sentence &) const = default;

private:
    explicit Sentence(QByteArray source)
        : m_source(std::move(source))
    {
    }
    QString fill(QString pattern) const;

    QByteArray m_source;
    QStringList m_args;
};

} // namespace sampan
