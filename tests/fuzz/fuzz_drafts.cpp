// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"
#include "ui/drafts/draft_file.h"
#include "ui/table/tsv.h"

using namespace sampan;
using namespace sampan::ui;
using namespace sampan::fuzz;

namespace {
/// Drafts and saves as the lines of a new file.
QByteArray linesOf(const LeftDrafts &left)
{
    QByteArray lines;
    if (!left.drafts.empty())
        lines += toLine({DraftRecord::Kind::Put, left.drafts, {}, {}, 0});
    for (const LeftDrafts::Batch &batch : left.batches)
        lines += toLine({DraftRecord::Kind::Batch, {}, batch.cells, batch.name, 0});
    return lines;
}
} // namespace

/// The file in which typed cells outlive the program, damaged in any way; and what stands on the clipboard.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const LeftDrafts left = replay(bytes);
    for (const DraftPtr &draft : left.drafts) {
        FUZZ_VERIFY(draft);
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::Indonesian), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
            Draft again = *draft;
            again.wrong = {};
            interpret(again, locale);
            FUZZ_VERIFY(again.wrong.isEmpty() || !again.wrong.english().isEmpty());
        }
    }
    // What was kept is kept again: a file that is written anew leaves the same.
    const QByteArray lines = linesOf(left);
    FUZZ_VERIFY(linesOf(replay(lines)) == lines);

    const QString text = QString::fromUtf8(bytes);
    const TextBlock block = blockFromTsv(text);
    FUZZ_VERIFY(blockFromTsv(tsvFromBlock(block)) == block);
    return 0;
}
