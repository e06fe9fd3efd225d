// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today_lists.h"

#include "core/accounts/overview.h"
#include "core/catalogue/categories.h"

#include <QCoreApplication>

namespace sampan::ui {

namespace {
class Today {
    Q_DECLARE_TR_FUNCTIONS(sampan::ui::Today)
};

/// What a line counts: rows of a view with these values.
struct Counted {
    const char *place;
    const char *view;
    std::vector<std::pair<const char *, const char *>> is; ///< column, value
    Shape shape;
    Role role;
    const char *one;
    const char *many;
};

ViewQuery queryOf(const Counted &counted)
{
    ViewQuery query;
    for (const auto &[column, value] : counted.is)
        query.filters.push_back({QString::fromLatin1(column), ViewFilter::How::Is, QString::fromLatin1(value)});
    return query;
}

void addLines(Database &database, TodaySection &section, const std::vector<Counted> &all)
{
    for (const Counted &counted : all) {
        const ViewQuery query = queryOf(counted);
        const ViewSpec &view = *viewNamed(QString::fromLatin1(counted.view));
        const qint64 count = countRows(database, view, query).value_or(0);
        if (count > 0)
            section.lines.push_back(
                {count, counted.shape, counted.role, Today::tr(count == 1 ? counted.one : counted.many),
                    QString::fromLatin1(counted.place), QString::fromLatin1(counted.view), query});
    }
}

const std::vector<Counted> orderLines{
    {"orders", "orders", {{"frozen", "yes"}}, Shape::Triangle, Role::Conflict,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "order whose buyer asks to cancel"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "orders whose buyers ask to cancel")},
    {"orders", "orders", {{"state", "NEW"}, {"history", "no"}}, Shape::Ring, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "new order to look at and approve"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "new orders to look at and approve")},
    {"orders", "orders", {{"state", "EDITED"}}, Shape::Triangle, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "edited order waits for approval"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "edited orders wait for approval")},
    {"orders", "orders", {{"state", "AWAITING_CONFIRMATION"}}, Shape::Pause, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "order waits for somebody's answer"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "orders wait for somebody's answer")},
    {"orders", "orders", {{"state", "APPROVED"}}, Shape::Check, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "approved order to queue for the shop"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "approved orders to queue for the shop")},
    {"orders", "orders", {{"state", "SYNCED"}, {"labels", "0"}}, Shape::Quarter, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "order in the shop needs its label"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "orders in the shop need their labels")},
};

const std::vector<Counted> listingLines{
    {"listings", "listings", {{"state", "NEW"}}, Shape::Ring, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "new listing to complete and approve"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "new listings to complete and approve")},
    {"listings", "listings", {{"state", "EDITED"}}, Shape::Triangle, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "edited listing waits for approval"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "edited listings wait for approval")},
    {"listings", "listings", {{"state", "UPDATE"}}, Shape::Triangle, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "live listing has changes to approve"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "live listings have changes to approve")},
    {"listings", "listings", {{"state", "APPROVED"}}, Shape::Check, Role::Waiting,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "approved listing to queue"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "approved listings to queue")},
    {"listings", "listings", {{"state", "REJECTED"}}, Shape::Cross, Role::Failed,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "listing was rejected"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "listings were rejected")},
    {"listings", "listings", {{"drift", "yes"}}, Shape::Diamond, Role::Conflict,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "listing was changed there by somebody else"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "listings were changed there by somebody else")},
};

const std::vector<Counted> troubleLines{
    {"outbox", "outbox", {{"state", "stuck"}}, Shape::Diamond, Role::Conflict,
        QT_TRANSLATE_NOOP("sampan::ui::Today", "sending whose outcome only a person can find out"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "sendings whose outcome only a person can find out")},
    {"problems", "problems", {}, Shape::Cross, Role::Failed, QT_TRANSLATE_NOOP("sampan::ui::Today", "open problem"),
        QT_TRANSLATE_NOOP("sampan::ui::Today", "open problems")},
};
} // namespace

std::vector<TodaySection> readToday(Database &database)
{
    std::vector<TodaySection> sections{
        {Today::tr("Orders"), {}}, {Today::tr("Listings"), {}}, {Today::tr("Trouble"), {}}};
    addLines(database, sections[0], orderLines);
    addLines(database, sections[1], listingLines);
    for (const AccountOverview &account : accountOverviews(database)) {
        if (account.role != AccountRole::Marketplace)
            continue;
        const auto unmapped = unmappedCategories(database, account.id).size();
        if (unmapped > 0)
            sections[1].lines.push_back({unmapped, Shape::HalfDisc, Role::Waiting,
                (unmapped == 1 ? Today::tr("category of the shop has no place on %1 yet")
                               : Today::tr("categories of the shop have no place on %1 yet"))
                    .arg(account.name),
                QStringLiteral("maps"), QStringLiteral("maps"), {}});
    }
    addLines(database, sections[2], troubleLines);
    std::erase_if(sections, [](const TodaySection &section) { return section.lines.empty(); });
    return sections;
}

} // namespace sampan::ui
