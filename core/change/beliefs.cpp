// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/beliefs.h"

#include "core/change/packed_cells.h"

namespace sampan {

Beliefs Beliefs::unpack(const QByteArray &packed)
{
    Beliefs beliefs;
    PackReader reader(packed);
    while (!reader.atEnd() && reader.good()) {
        const auto field = static_cast<FieldNo>(reader.number());
        Belief belief;
        belief.agreedOurs = reader.value();
        belief.agreedTheirs = reader.value();
        belief.theirs = reader.value();
        belief.confirming = reader.number() != 0;
        belief.sentAt = static_cast<qint64>(reader.number());
        if (reader.good())
            beliefs.m_entries.emplace(field, belief);
    }
    return beliefs;
}

QByteArray Beliefs::pack() const
{
    PackWriter writer;
    for (const auto &[field, belief] : m_entries) {
        writer.number(field);
        writer.value(belief.agreedOurs);
        writer.value(belief.agreedTheirs);
        writer.value(belief.theirs);
        writer.number(belief.confirming);
        writer.number(static_cast<quint64>(belief.sentAt));
    }
    return writer.bytes;
}

const Belief *Beliefs::find(FieldNo field) const
{
    const auto found = m_entries.find(field);
    return found == m_entries.end() ? nullptr : &found->second;
}

Belief Beliefs::of(FieldNo field, const Value &ours) const
{
    const Belief *belief = find(field);
    return belief ? *belief : Belief {ours, ours, ours, false, 0};
}

void Beliefs::set(FieldNo field, const Belief &belief, const Value &ours)
{
    const bool saysNothing = !belief.confirming && belief.agreedOurs == ours && belief.agreedTheirs == ours && belief.theirs == ours;
    if (saysNothing)
        m_entries.erase(field);
    else
        m_entries[field] = belief;
}

Merge mergeReading(const Value &ours, const Belief &belief, const Value &theirs, qint64 readBegan)
{
    if (readBegan < belief.sentAt)
        return {MergeOutcome::TooOld, belief};
    Belief next = belief;
    next.theirs = theirs;
    if (belief.confirming) {
        next.confirming = false;
        next.agreedTheirs = theirs;
        return {MergeOutcome::Confirmed, next};
    }
    const bool oursChanged = ours != belief.agreedOurs;
    const bool theirsChanged = theirs != belief.agreedTheirs;
    if (!theirsChanged)
        return {MergeOutcome::Nothing, next};
    if (!oursChanged) {
        next.agreedOurs = theirs;
        next.agreedTheirs = theirs;
        return {MergeOutcome::TakeTheirs, next};
    }
    if (ours == theirs) {
        next.agreedOurs = theirs;
        next.agreedTheirs = theirs;
        return {MergeOutcome::BothSame, next};
    }
    return {MergeOutcome::Conflict, next};
}

} // namespace sampan
