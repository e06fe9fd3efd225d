// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/failure.h"

#include <QJsonObject>

#include <limits>

namespace sim::woo {

/// One parameter that a route knows, and what the shop accepts for it.
struct Field {
    enum class Kind {
        Any,
        Text,
        Integer,
        Number,
        Boolean,
        Word,
        WordList,
        IntegerList,
        DateTime,
        Email,
        Object,
        Objects
    };

    const char *name;
    Kind kind = Kind::Any;
    QStringList words{}; ///< Word, WordList: the allowed ones
    std::vector<Field> inner{}; ///< Object, Objects
    int least = std::numeric_limits<int>::min(); ///< Integer
    int most = std::numeric_limits<int>::max();
};

using Schema = std::vector<Field>;

/// All that is wrong, in one refusal, as WordPress reports it. Unknown parameters pass, and so does null.
std::optional<Failure> check(const QJsonObject &parameters, const Schema &schema);

Schema joined(Schema one, const Schema &other);

/// "a, b, and c"
QString spoken(const QStringList &words);

} // namespace sim::woo
