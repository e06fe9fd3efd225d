// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/options.h"

namespace sampan::jdid {

/// The piece of update time that one task reads, and the end of the whole reading. Whether their bounds are inclusive
/// is not known, so pieces overlap by a second; a new reading overlaps the last one by minutes.
struct OrderWindow {
    Instant from{}, to{}, target{};
    QString repeated; ///< the first id of a page that came again and again in the piece before

    static OrderWindow first(const QString &cursor, const Options &options, Instant now);
    static OrderWindow parse(const QString &page, const QString &cursor, const Options &options, Instant now);
    /// What a request of a first piece asked for, seen from its answer.
    static OrderWindow asked(const Request &request, const Options &options, Instant sentAt);

    bool last() const { return to >= target; }
    bool canHalve() const { return to - from > Minutes(2); }
    OrderWindow half() const;
    /// The next piece: at most twice this one, so that busy days are not halved again and again.
    OrderWindow next(const Options &options) const;
    QString page() const; ///< "FROM:TO:TARGET" in milliseconds, ":REPEATED" if there is one
};

} // namespace sampan::jdid
