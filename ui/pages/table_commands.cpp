// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/table_commands.h"

#include "ui/pages/order_commands.h"
#include "ui/pages/problem_commands.h"
#include "ui/pages/row_actions.h"
#include "ui/pages/row_dialogs.h"
#include "ui/pages/sending_dialog.h"
#include "ui/table/filter_text.h"
#include "ui/table/paste_plan.h"
#include "ui/table/table_tab.h"

#include <QCoreApplication>

namespace sampan::ui {

namespace {
    class TableCommands {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::TableCommands)
    };
    using Current = std::function<TableTab *()>;

    struct Adder {
        Desk &desk;
        Current current;

        /// With the tab that is current when it is done; only while `may` says so of it.
        void operator()(const char *id, Menu menu, const QString &text, const QString &icon, const QKeySequence &key, std::function<void(TableTab &)> run, std::function<bool(TableTab &)> may = {}, bool group = false) const
        {
            desk.commands.add({id, menu, text, icon, key,
                [current = current, run] {
                    if (TableTab *tab = current())
                        run(*tab);
                },
                [current = current, may] {
                    TableTab *tab = current();
                    return tab && (!may || may(*tab));
                },
                group});
        }
    };

    bool hasSelection(TableTab &tab)
    {
        return tab.view().selectionModel()->hasSelection();
    }

    bool isTable(TableTab &tab, Table table)
    {
        return hasSelection(tab) && actionTableOf(*tab.spec().view) == table;
    }

    bool isApproved(TableTab &tab)
    {
        return isTable(tab, Table::Listing) || isTable(tab, Table::Order);
    }

    bool isOrder(TableTab &tab)
    {
        return isTable(tab, Table::Order);
    }

    void addEditing(const Adder &add)
    {
        const auto many = [](TableTab &tab) { return tab.view().selectedBlock().rows > 1; };
        add("edit.copy", Menu::Edit, TableCommands::tr("Copy"), QStringLiteral("copy"), QKeySequence::Copy, [](TableTab &tab) { tab.view().copy(); }, hasSelection, true);
        add("edit.paste", Menu::Edit, TableCommands::tr("Paste"), {}, QKeySequence::Paste, [](TableTab &tab) { pasteInto(tab.view()); }, hasSelection);
        add("edit.clear", Menu::Edit, TableCommands::tr("Clear cells"), {}, QKeySequence(Qt::Key_Delete), [](TableTab &tab) {
            // Not while the keyboard is elsewhere in the window.
            if (tab.view().hasFocus())
                tab.view().clearCells();
        }, hasSelection);
        add("edit.fill-down", Menu::Edit, TableCommands::tr("Fill down"), {}, QKeySequence(Qt::CTRL | Qt::Key_D), [](TableTab &tab) { tab.view().fillDown(); }, many, true);
        add("edit.fill-right", Menu::Edit, TableCommands::tr("Fill right"), {}, QKeySequence(Qt::CTRL | Qt::Key_R), [](TableTab &tab) { tab.view().fillRight(); }, [](TableTab &tab) { return tab.view().selectedBlock().columns > 1; });
        add("edit.select-all", Menu::Edit, TableCommands::tr("Select all that match"), {}, QKeySequence::SelectAll, [](TableTab &tab) { tab.view().selectAll(); }, [](TableTab &tab) { return tab.model().hasRows(); }, true);
        add("edit.select-rows", Menu::Edit, TableCommands::tr("Select whole rows"), {}, QKeySequence(Qt::SHIFT | Qt::Key_Space), [](TableTab &tab) {
            if (tab.view().hasFocus())
                tab.view().selectWholeRows();
        }, hasSelection);
    }

    void addFilters(const Adder &add)
    {
        add("table.search", Menu::Table, TableCommands::tr("Search this table"), QStringLiteral("search"), QKeySequence::Find, [](TableTab &tab) { tab.bar().focusSearch(); }, [](TableTab &tab) { return tab.spec().view->search != nullptr; });
        add("table.filter-like", Menu::Table, TableCommands::tr("Only rows like this cell"), QStringLiteral("filter"), QKeySequence(Qt::CTRL | Qt::Key_L), [](TableTab &tab) {
            const QModelIndex current = tab.view().currentIndex();
            const LoadedRow *row = current.isValid() ? tab.model().loadedRow(current.row()) : nullptr;
            if (const auto filter = row ? filterLike(*tab.spec().view, current.column(), row->row) : std::nullopt)
                tab.bar().addFilter(*filter);
        }, hasSelection);
        add("table.filter-column", Menu::Table, TableCommands::tr("Filter by this column…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [](TableTab &tab) {
            const QModelIndex current = tab.view().currentIndex();
            if (current.isValid())
                tab.bar().editFilter(QString::fromLatin1(tab.spec().view->columns[static_cast<size_t>(current.column())].id), &tab.bar());
        }, hasSelection);
        add("table.clear-filters", Menu::Table, TableCommands::tr("Clear the filters"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), [](TableTab &tab) { tab.bar().clear(); }, [](TableTab &tab) { return tab.bar().isFiltering(); });
        add("table.refresh", Menu::Table, TableCommands::tr("Refresh"), QStringLiteral("refresh"), QKeySequence::Refresh, [](TableTab &tab) { tab.model().refresh(); }, {}, true);
        add("table.reset-columns", Menu::Table, TableCommands::tr("Columns as at first"), QStringLiteral("columns"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), [](TableTab &tab) { tab.resetColumns(); });
    }

    void addRows(const Adder &add)
    {
        Desk &desk = add.desk;
        add("row.approve", Menu::Row, TableCommands::tr("Approve…"), QStringLiteral("approve"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [&desk](TableTab &tab) { askApprove(desk, tab); }, isApproved);
        add("row.return", Menu::Row, TableCommands::tr("Return for changes…"), QStringLiteral("return"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [&desk](TableTab &tab) { askReturn(desk, tab); }, isApproved);
        add("row.queue", Menu::Row, TableCommands::tr("Queue for sending"), QStringLiteral("queue"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), [&desk](TableTab &tab) { queueSelected(desk, tab); }, isApproved);
        add("row.preview", Menu::Row, TableCommands::tr("What will be sent…"), QStringLiteral("wire"), QKeySequence(Qt::CTRL | Qt::Key_P), [&desk](TableTab &tab) { showSending(desk, tab); }, isApproved);
        add("row.list-on", Menu::Row, TableCommands::tr("List on a marketplace…"), QStringLiteral("list-on"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [&desk](TableTab &tab) { askListOn(desk, tab); }, [](TableTab &tab) {
            const QByteArray view(tab.spec().view->id);
            return hasSelection(tab) && (view == "products" || view == "variants");
        }, true);
        add("row.settle", Menu::Row, TableCommands::tr("Settle what was changed there…"), QStringLiteral("eye"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [&desk](TableTab &tab) { askSettle(desk, tab); }, [](TableTab &tab) { return isTable(tab, Table::Listing); });
        add("row.labels", Menu::Row, TableCommands::tr("Labels…"), QStringLiteral("labels"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [&desk](TableTab &tab) { askLabels(desk, tab); }, isOrder, true);
        add("row.hand-over", Menu::Row, TableCommands::tr("Hand over…"), QStringLiteral("hand-over"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [&desk](TableTab &tab) { askHandOver(desk, tab); }, isOrder);
        add("row.void-labels", Menu::Row, TableCommands::tr("Take labels back…"), {}, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V), [&desk](TableTab &tab) { askVoidLabels(desk, tab); }, isOrder);
        add("row.cancel-order", Menu::Row, TableCommands::tr("Cancel orders…"), QStringLiteral("cancel"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [&desk](TableTab &tab) { askCancelOrders(desk, tab); }, isOrder);
        add("problem.mend", Menu::Row, TableCommands::tr("Mend this problem…"), QStringLiteral("edit"), QKeySequence(Qt::Key_F4), [&desk](TableTab &tab) { mendProblem(desk, tab); }, [](TableTab &tab) { return hasSelection(tab) && qstrcmp(tab.spec().view->id, "problems") == 0; }, true);
        add("journal.undo", Menu::Row, TableCommands::tr("Undo this change…"), QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), [&desk](TableTab &tab) { askUndo(desk, tab); }, [](TableTab &tab) {
            return hasSelection(tab) && qstrcmp(tab.spec().view->id, "journal") == 0 && tab.view().selectedRowCount() == 1;
        }, true);
    }
}

void addTableCommands(Desk &desk, std::function<TableTab *()> current)
{
    const Adder add {desk, std::move(current)};
    addEditing(add);
    addFilters(add);
    addRows(add);
}

} // namespace sampan::ui
