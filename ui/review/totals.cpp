// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/totals.h"

#include "ui/theme/words.h"

#include <QCoreApplication>

#include <cmath>

namespace sampan::ui {

namespace {
    class Review {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::Review)
    };

    QString percent(const QLocale &locale, double value)
    {
        const int digits = std::abs(value) < 10 && std::abs(value - std::round(value)) >= 0.05 ? 1 : 0;
        return (value > 0 ? locale.positiveSign() : QString()) + locale.toString(value, 'f', digits) + QChar(QChar::Nbsp) + locale.percent();
    }

    /// Percent; none if it is no amount that becomes another.
    std::optional<double> priceStep(const Draft &draft)
    {
        if (draft.type != FieldType::Money || !draft.isValid() || !draft.value.isNumber() || draft.base.number() <= 0)
            return std::nullopt;
        return (static_cast<double>(draft.value.number()) / static_cast<double>(draft.base.number()) - 1) * 100;
    }
}

ReviewTotals totalsOf(const std::vector<DraftPtr> &drafts)
{
    ReviewTotals totals;
    std::vector<std::pair<Table, qint64>> rows;
    rows.reserve(drafts.size());
    double sum = 0;
    for (const DraftPtr &draft : drafts) {
        ++totals.cells;
        rows.emplace_back(draft->at.table, draft->at.row);
        totals.wrong += !draft->isValid();
        totals.conflicts += draft->theirs.has_value();
        if (draft->type != FieldType::Money || !draft->isValid())
            continue;
        if (draft->base.isNumber() && draft->value.isNull())
            ++totals.emptied;
        if (const std::optional<double> step = priceStep(*draft)) {
            ++totals.prices;
            sum += *step;
            if (std::abs(*step) > std::abs(totals.most))
                totals.most = *step;
        }
    }
    std::sort(rows.begin(), rows.end());
    totals.rows = static_cast<int>(std::unique(rows.begin(), rows.end()) - rows.begin());
    totals.average = totals.prices > 0 ? sum / totals.prices : 0;
    return totals;
}

bool needsEyes(const std::vector<DraftPtr> &drafts)
{
    return std::any_of(drafts.begin(), drafts.end(), [](const DraftPtr &draft) {
        return !draft->isValid() || draft->theirs || std::abs(priceStep(*draft).value_or(0)) >= largeStep;
    });
}

QString ReviewTotals::words(const QLocale &locale) const
{
    QString text = Review::tr("%1 %2").arg(counted(cells, Review::tr("1 cell"), Review::tr("%1 cells")), counted(rows, Review::tr("in 1 row"), Review::tr("in %1 rows")));
    if (prices == 1)
        text += Review::tr(", a price %1").arg(percent(locale, most));
    else if (prices > 1)
        text += Review::tr(", prices %1 on average, %2 at most").arg(percent(locale, average), percent(locale, most));
    if (emptied > 0)
        text += counted(emptied, Review::tr(", 1 amount emptied"), Review::tr(", %1 amounts emptied"));
    return text;
}

int reviewRank(const Draft &draft)
{
    if (!draft.isValid() || draft.theirs)
        return 0;
    const bool amount = draft.type == FieldType::Money || draft.type == FieldType::Percent || draft.type == FieldType::Decimal;
    if (amount)
        return 1;
    const bool known = (draft.at.table == Table::Variant && (draft.at.field == variant::sku || draft.at.field == variant::barcode)) || draft.at.table == Table::OrderLine
        || (draft.at.table == Table::Listing && draft.at.field == listing::stock);
    return known ? 2 : 3;
}

} // namespace sampan::ui
