// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHashFunctions>

namespace sampan {

/// A stock keeping unit as the brand writes it: not empty, trimmed, at most 100 characters, no control characters.
/// Compared without regard to case, as shops do.
class Sku {
public:
    static Result<Sku> parse(QStringView text);

    const QString &text() const { return m_text; }
    QString key() const { return m_text.toCaseFolded(); } ///< for look-ups: two SKUs are one if their keys are

    bool operator==(const Sku &other) const { return key() == other.key(); }

private:
    explicit Sku(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace sampan
