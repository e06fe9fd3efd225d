// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/places.h"

#include "ui/pages/table_page.h"
#include "ui/pages/today_page.h"

#include <QCoreApplication>

namespace sampan::ui {

namespace {
    class Places {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::Places)
    };

    TabSpec tab(const char *view, const QString &title, const QString &empty, const QStringList &bringing, std::initializer_list<const char *> commands = {})
    {
        TabSpec spec;
        spec.key = QString::fromLatin1(view);
        spec.title = title;
        spec.view = viewNamed(QString::fromLatin1(view));
        spec.empty = empty;
        spec.emptyCommands = bringing;
        for (const char *command : commands)
            spec.commands.append(QString::fromLatin1(command));
        return spec;
    }

    // A reading that brought nothing new is a line too, but not one to look for.
    TabSpec withSomething(TabSpec spec)
    {
        spec.query.filters.push_back({QStringLiteral("rows"), ViewFilter::How::More, QStringLiteral("0")});
        return spec;
    }

    TabSpec first(TabSpec spec, std::initializer_list<const char *> columns)
    {
        for (const char *column : columns)
            spec.first.append(QString::fromLatin1(column));
        return spec;
    }

    std::function<Page *(Desk &, QWidget *)> page(const QString &id, const std::vector<TabSpec> &tabs)
    {
        return [id, tabs](Desk &desk, QWidget *parent) { return new TablePage(desk, id, tabs, parent); };
    }
    std::function<Page *(Desk &, QWidget *)> accountPage(const QString &id, const TabSpec &all)
    {
        return [id, all](Desk &desk, QWidget *parent) { return new AccountTabsPage(desk, id, all, parent); };
    }

    // How many rows of a view are in any of these states of a column.
    std::function<qint64(Database &)> countOf(const char *view, const char *column, const QStringList &values)
    {
        return [view, column, values](Database &database) {
            qint64 rows = 0;
            for (const QString &value : values) {
                ViewQuery query;
                query.filters.push_back({QString::fromLatin1(column), ViewFilter::How::Is, value});
                rows += countRows(database, *viewNamed(QString::fromLatin1(view)), query).value_or(0);
            }
            return rows;
        };
    }

    std::function<qint64(Database &)> countAll(const char *view)
    {
        return [view](Database &database) { return countRows(database, *viewNamed(QString::fromLatin1(view)), {}).value_or(0); };
    }

    Place place(const char *id, const QString &title, const QKeySequence &key, bool settings, std::function<Page *(Desk &, QWidget *)> make, std::function<qint64(Database &)> count = {})
    {
        return {QString::fromLatin1(id), title, QString::fromLatin1(id), key, settings, std::move(make), std::move(count)};
    }

    QKeySequence key(Qt::Key letter)
    {
        return QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_G), QKeyCombination(letter));
    }
}

std::vector<Place> tablePlaces()
{
    const QStringList readNow {QStringLiteral("account.add"), QStringLiteral("account.run-all")};
    const QStringList readOrImport {QStringLiteral("account.add"), QStringLiteral("account.run-all"), QStringLiteral("file.import")};
    const QString products = Places::tr("Products come from the brand's shop. Add its account, or read it now.");
    std::vector<Place> all;

    all.push_back(place("today", Places::tr("Today"), QKeySequence(Qt::CTRL | Qt::Key_0), false, [](Desk &desk, QWidget *parent) { return new TodayPage(desk, parent); }));
    all.push_back(place("products", Places::tr("Products"), QKeySequence(Qt::CTRL | Qt::Key_1), false,
        page(QStringLiteral("products"), {tab("products", Places::tr("Products"), products, readOrImport, {"row.list-on", "file.import", "file.export"}), tab("variants", Places::tr("Variants"), products, readOrImport, {"row.list-on", "file.import", "file.export"})})));
    all.push_back(place("listings", Places::tr("Listings"), QKeySequence(Qt::CTRL | Qt::Key_2), false,
        accountPage(QStringLiteral("listings"), first(tab("listings", Places::tr("All listings"), Places::tr("Listings are products on a marketplace. Choose products and list them there."), {QStringLiteral("go.products")}, {"row.approve", "row.return", "row.queue", "row.preview", "row.settle"}), {"account", "sku", "title", "price", "stock", "state", "option"}))));
    all.push_back(place("prices", Places::tr("Prices"), QKeySequence(Qt::CTRL | Qt::Key_3), false,
        accountPage(QStringLiteral("prices"), tab("prices", Places::tr("All prices"), Places::tr("Prices belong to listings. Choose products and list them on a marketplace."), {QStringLiteral("go.products")}, {"row.approve", "row.queue", "row.preview", "file.import", "file.export"}))));
    all.push_back(place("stock", Places::tr("Stock"), QKeySequence(Qt::CTRL | Qt::Key_4), false,
        page(QStringLiteral("stock"), {tab("stock", Places::tr("Stock"), Places::tr("Stock is read from the brand's shop. Add its account, or read it now."), readNow, {"row.approve", "row.queue", "row.preview", "file.import", "file.export"})})));
    all.push_back(place("orders", Places::tr("Orders"), QKeySequence(Qt::CTRL | Qt::Key_5), false,
        page(QStringLiteral("orders"), {first(tab("orders", Places::tr("Orders"), Places::tr("Orders come from the marketplaces. Add an account, or read them now."), readNow, {"row.approve", "row.queue", "row.labels", "row.hand-over", "row.preview", "row.return", "row.cancel-order"}), {"account", "number", "state", "total", "buyer", "city", "placed_at", "ship_by"}), tab("lines", Places::tr("All lines"), Places::tr("The lines of all orders stand here."), readNow), tab("labels", Places::tr("Labels"), Places::tr("The labels that were printed stand here. Approve orders, queue them, and print theirs."), {QStringLiteral("go.orders")})}),
        countOf("orders", "state", {QStringLiteral("NEW"), QStringLiteral("EDITED"), QStringLiteral("AWAITING_CONFIRMATION")})));
    all.push_back(place("outbox", Places::tr("Outbox"), QKeySequence(Qt::CTRL | Qt::Key_6), false,
        page(QStringLiteral("outbox"), {tab("outbox", Places::tr("Outbox"), Places::tr("What is approved and queued waits here until it is sent. Nothing waits."), {QStringLiteral("go.listings")}), tab("exchanges", Places::tr("On the wire"), Places::tr("Every request and answer stands here. Nothing was sent yet."), {QStringLiteral("account.run-all")})}),
        countOf("outbox", "state", {QStringLiteral("stuck")})));
    all.push_back(place("problems", Places::tr("Problems"), QKeySequence(Qt::CTRL | Qt::Key_7), false, page(QStringLiteral("problems"), {first(tab("problems", Places::tr("Problems"), Places::tr("No problems. What needs a person stands here, in words, with the row it belongs to."), {}, {"problem.mend", "account.run-all"}), {"account", "sentence", "key"})}), countAll("problems")));
    all.push_back(place("journal", Places::tr("Journal"), QKeySequence(Qt::CTRL | Qt::Key_8), false, page(QStringLiteral("journal"), {withSomething(tab("journal", Places::tr("Journal"), Places::tr("Every change stands here, and can be undone as a whole. Nothing was changed yet."), {}, {"journal.undo"}))})));

    all.push_back(place("accounts", Places::tr("Accounts"), key(Qt::Key_A), true, page(QStringLiteral("accounts"), {tab("accounts", Places::tr("Accounts"), Places::tr("An account is a login on a shop or a marketplace. There is none yet."), {QStringLiteral("account.add")}, {"account.add", "account.start", "account.run", "account.pause", "account.resume", "account.sign-in"})})));
    all.push_back(place("brands", Places::tr("Brands"), key(Qt::Key_B), true, page(QStringLiteral("brands"), {tab("brands", Places::tr("Brands"), Places::tr("A brand is who we sell for. There is none yet."), {QStringLiteral("settings.add")}, {"settings.add"})})));
    all.push_back(place("rates", Places::tr("Rates"), key(Qt::Key_R), true, page(QStringLiteral("rates"), {tab("rates", Places::tr("Rates"), Places::tr("Prices are converted with the rates that stand here, by their day. There is none yet."), {QStringLiteral("settings.add")}, {"settings.add"})})));
    all.push_back(place("rules", Places::tr("Price rules"), key(Qt::Key_P), true, page(QStringLiteral("rules"), {tab("rules", Places::tr("Price rules"), Places::tr("Each marketplace account has a rule that makes its prices. Add an account first."), {QStringLiteral("account.add")})})));
    all.push_back(place("maps", Places::tr("Category maps"), key(Qt::Key_M), true, page(QStringLiteral("maps"), {tab("maps", Places::tr("Category maps"), Places::tr("A map says in which category of a marketplace the products of a shop's category go. There is none yet."), {QStringLiteral("settings.add")}, {"settings.add", "map.edit"})})));
    all.push_back(place("policies", Places::tr("Policies"), key(Qt::Key_O), true, page(QStringLiteral("policies"), {tab("policies", Places::tr("Policies"), Places::tr("A policy approves small changes by itself. Each account has its own; add an account first."), {QStringLiteral("account.add")})})));
    all.push_back(place("schedules", Places::tr("Schedules"), key(Qt::Key_S), true, page(QStringLiteral("schedules"), {tab("schedules", Places::tr("Schedules"), Places::tr("How often each account is read stands here. Add an account first."), {QStringLiteral("account.add")})})));
    return all;
}

} // namespace sampan::ui
