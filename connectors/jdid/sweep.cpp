// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/list_page.h"
#include "connectors/jdid/products.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {

constexpr int sweepSize = 100;

/// The page of a sweep also carries what is needed to believe its end.
struct Sweep {
    ListPage page;
    qint64 seen = 0;
    qint64 total = -1;
    int restarts = 0;

    static Sweep parse(const QString &text)
    {
        return {ListPage::parse(text), text.section(u':', 2, 2).toLongLong(), text.section(u':', 3, 3).toLongLong(),
            text.section(u':', 4, 4).toInt()};
    }
    QString text() const
    {
        return u"%1:%2:%3:%4:%5"_s.arg(page.number).arg(page.previousFirst).arg(seen).arg(total).arg(restarts);
    }
};
constexpr int mostRestarts = 3;

} // namespace

Decision sweepIds(const Context &context, const SweepIds &task)
{
    Sweep sweep = Sweep::parse(task.page);
    if (context.soFar.empty())
        return sendNext(reading(listRequest(u"list"_s, sweep.page.number, sweepSize, context.options)));
    const Exchange &last = *context.last();
    if (!succeeded(last))
        return {{}, refusedBy(last)};
    Envelope envelope(last.request, last.answer);
    const std::vector<Spu> spus = spuListOf(envelope, context.options);
    const qint64 total = firstOf(envelope.model(), {"totalNum"}).integer().value_or(-1);
    if (sweep.page.number > 1 && total != sweep.total) {
        // Something came or went meanwhile: rows have moved between pages, and one may have slipped through.
        if (sweep.restarts == mostRestarts)
            return {{},
                Refused{
                    AnswerClass::StateConflict, Sentence::tr("JD.ID's product list kept changing while it was read.")}};
        return done({}, {SweepIds{Sweep{{}, 0, -1, sweep.restarts + 1}.text()}});
    }
    if (sweep.page.repeats(spus))
        return {{}, Refused{AnswerClass::Unparseable, samePageTwice()}};
    // What is missing at the end counts as deleted, so an empty page must be the end beyond doubt.
    const bool listed = firstOf(envelope.model(), {"spuInfoVoList"}).exists();
    if (spus.empty() && (total >= 0 ? sweep.seen < total : !listed))
        return {{}, Refused{AnswerClass::Unparseable, Sentence::tr("JD.ID's product list ended before its end.")}};
    IdsSeen seen;
    seen.last = spus.empty();
    for (const Spu &spu : spus) {
        if (spu.state.state != ThereState::Deleted)
            seen.items.append(spu.id);
    }
    if (seen.last)
        return done({seen});
    sweep.page = sweep.page.next(spus);
    sweep.seen += static_cast<qint64>(spus.size());
    sweep.total = total;
    return done({seen}, {SweepIds{sweep.text()}});
}

} // namespace sampan::jdid
