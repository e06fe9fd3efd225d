// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/simulator.h"

#include <QStringList>

#include <array>
#include <utility>

namespace sim {
namespace {

constexpr std::array<std::pair<const char *, double Faults::*>, 5> shares{{
    {"slow", &Faults::slow},
    {"5xx", &Faults::serverError},
    {"throttle", &Faults::throttled},
    {"cut", &Faults::cut},
    {"lost", &Faults::lostAnswer},
}};

bool readShare(Faults &faults, const QString &name, const QString &value)
{
    for (const auto &[key, member] : shares) {
        if (name != QLatin1String(key))
            continue;
        bool ok = false;
        const double share = value.toDouble(&ok);
        faults.*member = share;
        return ok && share >= 0 && share <= 1;
    }
    return false;
}

bool readEntry(Faults &faults, const QString &name, const QString &value)
{
    bool ok = false;
    if (name == QLatin1String("seed")) {
        faults.seed = value.toULongLong(&ok);
        return ok;
    }
    if (name == QLatin1String("slowms")) {
        faults.slowMilliseconds = value.toInt(&ok);
        return ok && faults.slowMilliseconds >= 0;
    }
    return readShare(faults, name, value);
}

} // namespace

std::optional<Faults> Faults::fromText(const QString &spec)
{
    const QString text = spec.trimmed();
    if (text == QLatin1String("off"))
        return Faults{};
    if (text == QLatin1String("moderate")) {
        return Faults{.slow = 0.05, .serverError = 0.03, .throttled = 0.02, .cut = 0.03, .lostAnswer = 0.02};
    }
    Faults faults;
    const QStringList entries = text.split(QLatin1Char(','));
    for (const QString &entry : entries) {
        const auto equals = entry.indexOf(QLatin1Char('='));
        if (equals < 0 || !readEntry(faults, entry.left(equals).trimmed(), entry.mid(equals + 1).trimmed()))
            return std::nullopt;
    }
    return faults;
}

} // namespace sim
