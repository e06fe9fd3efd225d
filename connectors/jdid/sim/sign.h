// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace sim::jdid {

using Parameters = std::vector<std::pair<QByteArray, QByteArray>>;

/// The signature of both generations of the API (section 3 of its description): MD5, upper case, over the decoded
/// values. `sign` itself and the raw file are left out, empty values only if `emptySigned` is false.
QByteArray signature(const Parameters &parameters, const QByteArray &secret, bool emptySigned = true);

} // namespace sim::jdid
