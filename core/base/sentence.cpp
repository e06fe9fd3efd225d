// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sentence.h"

#include <QCoreApplication>

namespace sampan {

namespace {
    // Separates the parts of a stored sentence; never typed by a person.
    constexpr QChar unit(0x1f);
}

Sentence Sentence::verbatim(const QString &words)
{
    return Sentence(QByteArray("%1")).arg(words);
}

Sentence Sentence::arg(const QString &value) const
{
    Sentence copy = *this;
    QString clean = value;
    clean.remove(unit);
    copy.m_args.append(clean);
    return copy;
}

QString Sentence::fill(QString pattern) const
{
    // One pass by hand: an argument that holds "%2" must not be filled again.
    QString out;
    out.reserve(pattern.size() + 16);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const int index = placeholder ? pattern[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < m_args.size()) {
            out += m_args[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

QString Sentence::text() const
{
    // lupdate files what stands in tr() under the class's whole name, what is only marked under the short one.
    const QString known = QCoreApplication::translate("sampan::Sentence", m_source.constData());
    if (known != QString::fromUtf8(m_source))
        return fill(known);
    return fill(QCoreApplication::translate("Sentence", m_source.constData()));
}

QString Sentence::english() const
{
    return fill(QString::fromUtf8(m_source));
}

QString Sentence::toStored() const
{
    return (QStringList {QString::fromUtf8(m_source)} + m_args).join(unit);
}

Sentence Sentence::fromStored(const QString &stored)
{
    QStringList parts = stored.split(unit);
    Sentence result(parts.takeFirst().toUtf8());
    result.m_args = parts;
    return result;
}

} // namespace sampan
