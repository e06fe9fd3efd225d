// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/row_dialogs.h"

#include "core/catalogue/listings.h"
#include "core/orders/push.h"
#include "ui/pages/ask_dialog.h"
#include "ui/pages/row_actions.h"
#include "ui/table/table_tab.h"
#include "ui/theme/words.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
    class RowDialogs {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::RowDialogs)
    };

    QString things(const TableTab &tab, qint64 n)
    {
        if (actionTableOf(*tab.spec().view) == Table::Order)
            return counted(n, RowDialogs::tr("1 order"), RowDialogs::tr("%1 orders"));
        return counted(n, RowDialogs::tr("1 listing"), RowDialogs::tr("%1 listings"));
    }

    QLineEdit *noteField(AskDialog *dialog, const QString &title)
    {
        auto *note = new QLineEdit(dialog);
        dialog->form()->addRow(title, note);
        return note;
    }
}

void askApprove(Desk &desk, TableTab &tab)
{
    const int rows = tab.view().selectedRowCount();
    const bool orders = actionTableOf(*tab.spec().view) == Table::Order;
    const QByteArray view(tab.spec().view->id);
    auto *dialog = new AskDialog(RowDialogs::tr("Approve %1").arg(things(tab, rows)),
        RowDialogs::tr("What is approved may leave, once it is queued. A later edit withdraws the approval."), RowDialogs::tr("Approve %1").arg(QLocale().toString(rows)), tab.window());
    std::vector<std::pair<Aspect, QCheckBox *>> boxes;
    const auto box = [&](Aspect aspect, const QString &text, bool on) {
        auto *check = new QCheckBox(text, dialog);
        check->setChecked(on);
        dialog->content()->addWidget(check);
        boxes.emplace_back(aspect, check);
    };
    if (!orders) {
        box(Aspect::Content, RowDialogs::tr("Content: title, text, category, images"), view == "listings");
        box(Aspect::Price, RowDialogs::tr("Price"), view != "stock");
        box(Aspect::Stock, RowDialogs::tr("Stock"), view != "prices");
        for (const auto &[aspect, check] : boxes)
            QObject::connect(check, &QCheckBox::toggled, dialog, [dialog, boxes] { dialog->setReady(std::any_of(boxes.begin(), boxes.end(), [](const auto &each) { return each.second->isChecked(); })); });
    }
    QLineEdit *note = noteField(dialog, RowDialogs::tr("Note"));
    note->setPlaceholderText(RowDialogs::tr("Optional"));
    dialog->onDone([&desk, tab = QPointer(&tab), boxes, note] {
        std::vector<Aspect> aspects;
        for (const auto &[aspect, check] : boxes) {
            if (check->isChecked())
                aspects.push_back(aspect);
        }
        // All three: those that wait, so that a row of which only the price waits is not refused.
        const bool allThree = aspects.size() == 3;
        const QString words = note->text().trimmed();
        if (tab)
            doOnSelection(
                desk, *tab, Cause::Approval, words,
                [aspects = allThree ? std::vector<Aspect>() : aspects, words](Work &work, Row &row) { return row.table() == Table::Order ? approveOrder(work, row, words) : approveListing(work, row, aspects, words); },
                [](int n) { return RowDialogs::tr("%1 approved.").arg(QLocale().toString(n)); });
        return true;
    });
    dialog->open();
}

void askReturn(Desk &desk, TableTab &tab)
{
    const int rows = tab.view().selectedRowCount();
    auto *dialog = new AskDialog(RowDialogs::tr("Return %1 for changes").arg(things(tab, rows)), RowDialogs::tr("The note stays with the row until it is approved."),
        RowDialogs::tr("Return %1").arg(QLocale().toString(rows)), tab.window());
    QLineEdit *note = noteField(dialog, RowDialogs::tr("What is to change"));
    dialog->setReady(false);
    QObject::connect(note, &QLineEdit::textChanged, dialog, [dialog](const QString &text) { dialog->setReady(!text.trimmed().isEmpty()); });
    dialog->onDone([&desk, tab = QPointer(&tab), note] {
        const QString words = note->text().trimmed();
        if (tab)
            doOnSelection(
                desk, *tab, Cause::Approval, words, [words](Work &work, Row &row) { return row.table() == Table::Order ? returnOrder(work, row, words) : returnListing(work, row, words); },
                [](int n) { return RowDialogs::tr("%1 returned for changes.").arg(QLocale().toString(n)); });
        return true;
    });
    dialog->open();
}

void queueSelected(Desk &desk, TableTab &tab)
{
    doOnSelection(
        desk, tab, Cause::Queue, {}, [](Work &work, Row &row) { return row.table() == Table::Order ? queueOrder(work, row) : queueListing(work, row); },
        [](int n) { return RowDialogs::tr("%1 put into the outbox.").arg(QLocale().toString(n)); });
}

void askCancelOrders(Desk &desk, TableTab &tab)
{
    const int rows = tab.view().selectedRowCount();
    auto *dialog = new AskDialog(RowDialogs::tr("Cancel %1").arg(things(tab, rows)),
        RowDialogs::tr("The order ends here. What is in the brand's shop already is cancelled there, its label is voided, and its stock is free again. This cannot be undone."),
        rows == 1 ? RowDialogs::tr("Cancel the order") : RowDialogs::tr("Cancel %1 orders").arg(QLocale().toString(rows)), tab.window());
    QLineEdit *reason = noteField(dialog, RowDialogs::tr("Reason"));
    reason->setPlaceholderText(RowDialogs::tr("Such as: no stock"));
    dialog->onDone([&desk, tab = QPointer(&tab), reason] {
        const QString words = reason->text().trimmed();
        if (tab)
            doOnSelection(
                desk, *tab, Cause::Edit, words, [words](Work &work, Row &row) { return cancelOrder(work, row, words); }, [](int n) { return RowDialogs::tr("%1 cancelled.").arg(QLocale().toString(n)); });
        return true;
    });
    dialog->open();
}

} // namespace sampan::ui
