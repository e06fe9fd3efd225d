// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/render_labels.h"
#include "tests/bench/figures.h"

namespace sampan::bench {

// Addresses in three scripts, three lines, two bar codes, in one file, on one core.
void benchLabels(const QString &, qint64 count)
{
    std::vector<LabelData> labels(static_cast<size_t>(count));
    for (size_t i = 0; i < labels.size(); ++i) {
        LabelData &label = labels[i];
        const auto number = static_cast<int>(i);
        static const char *const names[] = {"Siti Rahmawati", "สมชาย ใจดี", "林淑芬"};
        static const char *const streets[] = {"Jl. Merdeka No. %1", "ถนนสุขุมวิท %1", "人民路%1号"};
        label.number = QString::number(10234577800 + number);
        label.reference = QStringLiteral("JD:") + label.number;
        label.marketplace = QStringLiteral("JD.ID");
        label.brand = QStringLiteral("Harbour Tea");
        label.sender = {QStringLiteral("12 Wharf Road"), QStringLiteral("Sydney NSW 2000")};
        label.receiver.name = QString::fromUtf8(names[i % 3]);
        label.receiver.line1 = QString::fromUtf8(streets[i % 3]).arg(number);
        label.receiver.city = QStringLiteral("Jakarta");
        label.receiver.postcode = QString::number(10000 + number);
        label.receiver.country = QStringLiteral("ID");
        for (int line = 0; line < 3; ++line)
            label.lines.push_back({QStringLiteral("HT-%1-%2").arg(number).arg(line),
                QStringLiteral("Oolong, loose leaf %1 g").arg(50 * line), line + 1});
        label.timeZone = "Australia/Sydney";
    }
    qsizetype bytes = 0;
    const Time time = timed([&] {
        const auto sheets = renderLabels(labels, LabelLayout::Roll100x150);
        if (!sheets || !sheets->failed.empty())
            qFatal("labels failed");
        bytes = sheets->pdf.size();
    });
    const auto labelsMade = static_cast<double>(count);
    print({"labels in one PDF, a second of one processor", count, labelsMade / time.cpu * 1000, -1, "over 1000",
        "labels/s"});
    print({"size of a label", count, static_cast<double>(bytes) / labelsMade / 1000, -1, "under 3 kB", "kB"});
}

} // namespace sampan::bench
