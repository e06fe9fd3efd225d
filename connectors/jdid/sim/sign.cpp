// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/sign.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sim::jdid {

QByteArray signature(const Parameters &parameters, const QByteArray &secret, bool emptySigned)
{
    Parameters sorted;
    for (const auto &[name, value] : parameters) {
        const bool dropped = name.isEmpty() || (value.isEmpty() && !emptySigned);
        if (!dropped && name != "sign" && name != "param_file")
            sorted.emplace_back(name, value);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(secret);
    for (const auto &[name, value] : sorted) {
        hash.addData(name);
        hash.addData(value);
    }
    hash.addData(secret);
    return hash.result().toHex().toUpper();
}

} // namespace sim::jdid
