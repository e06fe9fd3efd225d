// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace sim::jdid {

/// "yyyy-MM-dd HH:mm:ss", which JD.ID means in Jakarta's time (UTC+7, no summer time), as ms epoch.
std::optional<qint64> fromJakarta(const QString &text);

/// "yyyy-MM-dd HH:mm:ss.SSS+0700" as ms epoch; any other spelling is refused.
std::optional<qint64> fromTimestamp(const QByteArray &text);

} // namespace sim::jdid
