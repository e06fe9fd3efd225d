// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/wares.h"

#include <algorithm>

namespace sampan::jdid {

/// Where a reading of their product list is: "NUMBER:FIRST-ID-OF-THE-PAGE-BEFORE".
struct ListPage {
    int number = 1;
    QString previousFirst;

    static ListPage parse(const QString &text)
    {
        return {std::max(1, text.section(u':', 0, 0).toInt()), text.section(u':', 1, 1)};
    }
    ListPage next(const std::vector<Spu> &spus) const { return {number + 1, spus.front().id}; }
    QString text() const { return QString::number(number) + u':' + previousFirst; }

    /// A server that ignores the page number would keep us for ever.
    bool repeats(const std::vector<Spu> &spus) const { return !spus.empty() && spus.front().id == previousFirst; }
};

/// What is said then.
inline Sentence samePageTwice()
{
    return Sentence::tr("JD.ID's product list gave the same page twice; the reading ended there.");
}

} // namespace sampan::jdid
