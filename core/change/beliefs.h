// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/fields.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace sampan {

/// What we and a remote system believe of one field, beside our own value.
struct Belief {
    Value agreedOurs;   ///< what we had when we last agreed
    Value agreedTheirs; ///< what they answered then; remote systems rewrite texts and decimals
    Value theirs;       ///< last read
    bool confirming = false; ///< sent and accepted, not read back yet; agreedOurs is what was sent
    qint64 sentAt = 0;       ///< of the last push, ms; a reading counts only if its request began after it

    bool operator==(const Belief &) const = default;
};

/// The beliefs of a row, one for each field whose sides are not all the same. A field without an entry is agreed: ours,
/// agreed and theirs are equal. Kept packed in the row's column `beliefs`; most rows have none.
class Beliefs {
public:
    static Beliefs unpack(const QByteArray &packed); ///< an unreadable column counts as empty
    QByteArray pack() const;                         ///< empty if there are none

    const Belief *find(FieldNo field) const;
    Belief of(FieldNo field, const Value &ours) const; ///< the entry, or the agreed one
    /// Keeps the entry, or drops it when it says nothing beyond ours.
    void set(FieldNo field, const Belief &belief, const Value &ours);
    void erase(FieldNo field) { m_entries.erase(field); }
    bool isEmpty() const { return m_entries.empty(); }
    const std::map<FieldNo, Belief> &entries() const { return m_entries; }

    bool operator==(const Beliefs &) const = default;

private:
    std::map<FieldNo, Belief> m_entries;
};

/// What comes of a reading of theirs, given ours and what we believed (architecture: three-way merge; the sides are
/// never compared across).
enum class MergeOutcome {
    Nothing,    ///< they said nothing new
    Confirmed,  ///< it confirms our last push
    TakeTheirs, ///< they changed, we did not
    BothSame,   ///< both changed to the same value
    Conflict,   ///< both changed
    TooOld,     ///< the reading began before our last push
};

struct Merge {
    MergeOutcome outcome = MergeOutcome::Nothing;
    Belief belief; ///< to keep
};

/// `readBegan`: when the request of this reading was sent, ms.
Merge mergeReading(const Value &ours, const Belief &belief, const Value &theirs, qint64 readBegan);

} // namespace sampan
