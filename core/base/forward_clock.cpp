// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/forward_clock.h"

namespace sampan {

ForwardClock::ForwardClock(const Clock &source, Instant notBefore)
    : m_source(source)
    , m_last(notBefore)
    , m_lastAt(source.sinceBoot())
{
}

Instant ForwardClock::now() const
{
    const std::lock_guard lock(m_mutex);
    const Instant computer = m_source.now();
    const Milliseconds sinceBoot = m_source.sinceBoot();
    const Milliseconds half = (sinceBoot - m_lastAt) / 2;
    if (computer >= m_last + half) {
        m_last = computer;
        m_lastAt = sinceBoot;
    } else {
        m_last += half;
        m_lastAt += half * 2; // what is left of a millisecond counts the next time
    }
    return m_last;
}

} // namespace sampan
