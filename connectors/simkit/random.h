// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace sim {

/// SplitMix64: the same numbers on every machine, and cheap to start again for each request, so that what happens
/// to request n does not depend on which thread came first.
class Random {
public:
    explicit Random(quint64 seed, quint64 stream = 0)
        : m_state(seed * 0x9e3779b97f4a7c15ULL ^ mix(stream + 1))
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix(m_state);
    }

    /// From 0 to limit - 1; limit must be above 0.
    int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    /// From 0 to less than 1.
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

private:
    static quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace sim
