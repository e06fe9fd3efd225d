// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/rehearsal.h"

#include "core/base/boundary.h"

#include <csignal>

namespace sampan {

namespace {
    Boundary arrangedAt = Boundary::BeforeCommit;
    int arrangedSignal = 0;
    std::atomic<int> boundariesLeft {0};

    void countBoundary(Boundary boundary)
    {
        if (boundary == arrangedAt && boundariesLeft.fetch_sub(1) == 1)
            std::raise(arrangedSignal);
    }
}

QStringList boundaryNames()
{
    return {QStringLiteral("before-commit"), QStringLiteral("after-commit"), QStringLiteral("before-send"), QStringLiteral("after-send"), QStringLiteral("after-answer")};
}

Result<> arrangeMishap(Mishap mishap, const QString &place)
{
    const qsizetype boundary = boundaryNames().indexOf(place.section(u':', 0, 0));
    const int count = place.section(u':', 1).toInt();
    if (boundary < 0 || count < 1)
        return fail(ErrorCode::Usage, Sentence::tr("“%1” names no boundary. Write one of %2, a colon and a number.").arg(place).arg(boundaryNames().join(QStringLiteral(", "))));
    arrangedAt = static_cast<Boundary>(boundary);
    arrangedSignal = mishap == Mishap::Die ? SIGKILL : SIGSTOP;
    boundariesLeft = count;
    setBoundaryHook(countBoundary);
    return {};
}

} // namespace sampan
