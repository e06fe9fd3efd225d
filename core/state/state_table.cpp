// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/state/state_table.h"

#include <algorithm>

namespace sampan {

StateTable::StateTable(std::span<const Transition> rows, std::span<const char *const> states, std::span<const char *const> events)
    : m_rows(rows.begin(), rows.end())
    , m_index(states.size() * events.size())
    , m_states(states)
    , m_events(events)
{
    const auto cell = [&](const Transition &t) { return static_cast<size_t>(t.from) * m_events.size() + static_cast<size_t>(t.event); };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const auto &a, const auto &b) { return cell(a) < cell(b); });
    for (size_t i = 0; i < m_rows.size(); ++i) {
        auto &[first, last] = m_index[cell(m_rows[i])];
        if (first == last)
            first = i;
        last = i + 1;
    }
}

Result<Move> StateTable::on(int state, int event, quint32 guards) const
{
    const auto [first, last] = m_index[static_cast<size_t>(state) * m_events.size() + static_cast<size_t>(event)];
    for (size_t i = first; i < last; ++i) {
        const Transition &row = m_rows[i];
        if ((row.guard & guards) != row.guard)
            continue;
        if (row.to < 0)
            return fail(ErrorCode::Refused, Sentence::tr(row.refusal));
        return Move {row.to, row.effects};
    }
    return fail(ErrorCode::Internal, Sentence::tr("No rule says what happens now."));
}

int StateTable::stateNamed(QStringView name) const
{
    for (size_t i = 0; i < m_states.size(); ++i) {
        if (name.compare(QLatin1StringView(m_states[i]), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace sampan
