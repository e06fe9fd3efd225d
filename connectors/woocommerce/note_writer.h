// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"
#include "core/sync/facts.h"

namespace sampan::woocommerce {

/// Writes a private note to an order, once: reads the order's notes first, writes what is not among them, and reads
/// again after a lost answer. Part of several tasks.
class NoteWriter {
public:
    NoteWriter(QString order, QString note, const Talk &talk);

    /// Takes one exchange of the note's.
    void take(const Exchange &exchange);
    bool isDone() const { return m_note.isEmpty() || m_there || m_refused; }
    Next next() const;
    const std::optional<Refused> &refused() const { return m_refused; }

    Request writing() const; ///< what will be sent, for the preview

private:
    QString m_order, m_note;
    const Talk &m_talk;
    bool m_looked = false; ///< the list is read, and the note was not in it
    bool m_there = false;
    std::optional<Instant> m_quietUntil;
    int m_writes = 0;
    std::optional<Refused> m_refused;
};

} // namespace sampan::woocommerce
