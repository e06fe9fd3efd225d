// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/order_commands.h"

#include "core/base/aside.h"
#include "core/labels/label_store.h"
#include "core/orders/hand_over.h"
#include "ui/pages/ask_dialog.h"
#include "ui/pages/label_preview.h"
#include "ui/pages/row_actions.h"
#include "ui/shell/job.h"
#include "ui/table/table_tab.h"
#include "ui/theme/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>

namespace sampan::ui {

namespace {
class OrderCommands {
    Q_DECLARE_TR_FUNCTIONS(sampan::ui::OrderCommands)
};

QString orders(qint64 n)
{
    return counted(n, OrderCommands::tr("1 order"), OrderCommands::tr("%1 orders"));
}

// Reader and writer are waited for, and a page takes a moment to draw: not in this thread.
void makeLabels(Desk &desk, TableTab &tab, std::vector<qint64> ids, LabelLayout layout)
{
    tab.model().keepList(ids);
    auto job = desk.begin(OrderCommands::tr("Making labels"));
    runAside([&workspace = desk.services.workspace, actor = desk.services.actor, ids = std::move(ids), layout,
                 progress = Job::progressOf(job)] {
        return printLabels(workspace, actor, ids, layout, progress);
    }).then(&tab, [&desk, &tab](const Result<LabelRun> &run) {
        if (!run)
            desk.say({Notice::Kind::Failed, run.error().what.text(), {}, {}});
        else
            (new LabelPreview(desk, *run, tab.window()))->open();
    });
}
} // namespace

void askLabels(Desk &desk, TableTab &tab)
{
    // The lines of an order stand for it.
    const ViewSpec &view = *tab.spec().view;
    desk.services.workspace.reader()
        .submit([&view, ids = tab.view().selectedIds()](
                    Database &database) -> Result<std::vector<qint64>> { return actionRowsOf(database, view, ids); })
        .then(&tab, [&desk, &tab](const Result<std::vector<qint64>> &ids) {
            if (!ids || ids->empty())
                return;
            auto *dialog
                = new AskDialog(OrderCommands::tr("Labels of %1").arg(orders(static_cast<qint64>(ids->size()))),
                    OrderCommands::tr("Each label is stored with its order, and its order is then ready to be handed "
                                      "over. One that may not have a label is left out, with the reason."),
                    OrderCommands::tr("Make labels"), tab.window());
            auto *layout = new QComboBox(dialog);
            layout->addItem(OrderCommands::tr("100 x 150 mm, one a page"), static_cast<int>(LabelLayout::Roll100x150));
            layout->addItem(OrderCommands::tr("A4, four a page"), static_cast<int>(LabelLayout::SheetA4));
            layout->setCurrentIndex(desk.settings.value(QStringLiteral("labels/layout"), 0).toInt());
            dialog->form()->addRow(OrderCommands::tr("Paper"), layout);
            dialog->onDone([&desk, tab = QPointer(&tab), ids = *ids, layout] {
                desk.settings.setValue(QStringLiteral("labels/layout"), layout->currentIndex());
                if (tab)
                    makeLabels(desk, *tab, ids, static_cast<LabelLayout>(layout->currentData().toInt()));
                return true;
            });
            dialog->open();
        });
}

void askVoidLabels(Desk &desk, TableTab &tab)
{
    const int rows = tab.view().selectedRowCount();
    auto *dialog = new AskDialog(OrderCommands::tr("Take back the labels of %1").arg(orders(rows)),
        OrderCommands::tr("The labels are void, so that the orders can be edited again. Parcels that carry them "
                          "already must not leave."),
        OrderCommands::tr("Void the labels"), tab.window());
    dialog->onDone([&desk, tab = QPointer(&tab)] {
        if (tab)
            doOnSelection(
                desk, *tab, Cause::Edit, {}, [](Work &work, Row &row) { return voidLabels(work, row); },
                [](int n) {
                    return counted(n, OrderCommands::tr("The labels of 1 order are void."),
                        OrderCommands::tr("The labels of %1 orders are void."));
                });
        return true;
    });
    dialog->open();
}

void askHandOver(Desk &desk, TableTab &tab)
{
    const int rows = tab.view().selectedRowCount();
    auto *dialog = new AskDialog(OrderCommands::tr("Hand over %1").arg(orders(rows)),
        OrderCommands::tr("The marketplace is told that the parcels left; your word is the approval. An order that was "
                          "cancelled is refused."),
        OrderCommands::tr("Hand over %1").arg(QLocale().toString(rows)), tab.window());
    auto *carrier = new QLineEdit(dialog);
    auto *tracking = new QLineEdit(dialog);
    auto *reason = new QLineEdit(dialog);
    carrier->setPlaceholderText(OrderCommands::tr("As on the order, if empty"));
    tracking->setPlaceholderText(
        rows == 1 ? OrderCommands::tr("As on the order, if empty") : OrderCommands::tr("Of one order only"));
    tracking->setEnabled(rows == 1);
    reason->setPlaceholderText(OrderCommands::tr("Only to go on with a state older than 15 minutes"));
    dialog->form()->addRow(OrderCommands::tr("Carrier"), carrier);
    dialog->form()->addRow(OrderCommands::tr("Airway bill"), tracking);
    dialog->form()->addRow(OrderCommands::tr("Reason"), reason);
    dialog->onDone([&desk, tab = QPointer(&tab), carrier, tracking, reason] {
        if (tab)
            doOnSelection(
                desk, *tab, Cause::Approval, reason->text().trimmed(),
                [by = carrier->text().trimmed(), number = tracking->text().trimmed(), why = reason->text().trimmed()](
                    Work &work, Row &row) { return handOverOrder(work, row, by, number, why); },
                [](int n) {
                    return counted(n, OrderCommands::tr("1 parcel waits to be reported as handed over."),
                        OrderCommands::tr("%1 parcels wait to be reported as handed over."));
                });
        return true;
    });
    dialog->open();
}

} // namespace sampan::ui
