// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <initializer_list>
#include <span>
#include <vector>

namespace sampan {

/// What a transition does beside moving the state. Carried out by commit, in the same transaction.
enum Effect : quint32 {
    NoEffect = 0,
    WithdrawApproval = 1 << 0, ///< the approval no longer holds, for what it was bound to has changed
    WithdrawOutbox = 1 << 1,   ///< takes the unclaimed outbox rows of this unit back
    PutInOutbox = 1 << 2,      ///< derives what must go out
    TouchEdited = 1 << 3,      ///< moves the last-edit time
    ReserveStock = 1 << 4,
    ReleaseStock = 1 << 5, ///< the reservation ends now: nothing was taken in the shop
    EndReservationWhenRead = 1 << 6, ///< the shop has it: ends with the next reading of on-hand stock
    CancelInShop = 1 << 7,
    VoidLabel = 1 << 8,
    OpenProblem = 1 << 9,     ///< a person must look; the event says why
    ApproveByPolicy = 1 << 10, ///< the policy that let it through is its approver
};
using Effects = quint32;

/// One row of a state table: in `from`, on `event`, if all bits of `guard` hold: go to `to`, or refuse in words.
/// States, events and guards are enums of the thing itself, kept as numbers here.
struct Transition {
    int from;
    int event;
    quint32 guard; ///< 0: always
    int to;        ///< -1: refused
    Effects effects = NoEffect;
    const char *refusal = nullptr; ///< English, marked for translation in the context "Sentence"
};

struct Move {
    int to = 0;
    Effects effects = NoEffect;
};

/// States are data: the same rows drive the code, "what may happen next" and the diagrams. The first row of a pair
/// whose guard holds decides; every pair of state and event ends with a row without guard (a test checks that).
class StateTable {
public:
    StateTable(std::span<const Transition> rows, std::span<const char *const> states, std::span<const char *const> events);

    /// Refused, with the table's sentence, if the event may not happen there.
    Result<Move> on(int state, int event, quint32 guards) const;

    std::span<const Transition> rows() const { return m_rows; }
    std::span<const char *const> states() const { return m_states; } ///< names as a person and the files see them
    std::span<const char *const> events() const { return m_events; }
    int stateNamed(QStringView name) const; ///< -1 if there is none

private:
    std::vector<Transition> m_rows; ///< sorted by state and event, order of guards kept
    std::vector<std::pair<size_t, size_t>> m_index;
    std::span<const char *const> m_states;
    std::span<const char *const> m_events;
};

} // namespace sampan
