// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/file_dialogs.h"

#include "core/files/export.h"
#include "ui/pages/ask_dialog.h"
#include "ui/shell/aside.h"
#include "ui/shell/commands.h"
#include "ui/shell/job.h"
#include "ui/table/table_tab.h"
#include "ui/theme/words.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
class ExportTable {
    Q_DECLARE_TR_FUNCTIONS(sampan::ui::ExportTable)
};

void write(Desk &desk, const ExportRequest &request, const QString &path)
{
    auto job = desk.begin(ExportTable::tr("Writing %1").arg(QFileInfo(path).fileName()));
    readAside(desk.services.workspace, [request, path, progress = Job::progressOf(job)](Database &database) {
        return exportView(database, request, path, progress);
    }).then(&desk.commands, [&desk, path](const Result<qint64> &rows) {
        if (!rows) {
            desk.say({Notice::Kind::Failed, rows.error().what.text(), {}, {}});
            return;
        }
        const QString words = counted(*rows, ExportTable::tr("1 row is in %2."), ExportTable::tr("%1 rows are in %2."))
                                  .replace(QStringLiteral("%2"), QFileInfo(path).fileName());
        desk.say({Notice::Kind::Good, words, ExportTable::tr("Open it"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    });
}

bool hasBuyers(const ViewSpec &view)
{
    return std::any_of(view.columns.begin(), view.columns.end(),
        [](const ViewColumn &column) { return column.type == FieldType::Personal; });
}
} // namespace

void askExport(Desk &desk, TableTab &tab)
{
    const ViewSpec &view = *tab.spec().view;
    auto *dialog = new AskDialog(ExportTable::tr("Export %1").arg(tab.spec().title),
        ExportTable::tr("The rows as they are filtered and sorted now, %1 of them, as CSV or XLSX. Importing the file "
                        "again changes nothing.")
            .arg(QLocale().toString(tab.model().rowCount())),
        ExportTable::tr("Choose the file…"), tab.window());
    auto *shown = new QCheckBox(ExportTable::tr("Only the columns that are shown"), dialog);
    dialog->content()->addWidget(shown);
    QCheckBox *personal = nullptr;
    if (hasBuyers(view)) {
        personal = new QCheckBox(ExportTable::tr("With buyers' names, addresses and phones"), dialog);
        dialog->content()->addWidget(personal);
    }
    dialog->onDone([&desk, &view, tab = QPointer(&tab), shown, personal] {
        if (!tab)
            return true;
        ExportRequest request;
        request.view = &view;
        request.query = tab->model().query();
        request.personal = personal && personal->isChecked();
        if (shown->isChecked()) {
            for (int column : tab->view().shownColumns()) {
                const ViewColumn &each = view.columns[static_cast<size_t>(column)];
                if (each.type != FieldType::Personal || request.personal)
                    request.columns.append(QString::fromLatin1(each.id));
            }
        }
        auto *ask = new QFileDialog(tab->window(), ExportTable::tr("Export the table"), {},
            ExportTable::tr("Spreadsheets (*.xlsx);;CSV files (*.csv)"));
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setAcceptMode(QFileDialog::AcceptSave);
        ask->setDefaultSuffix(QStringLiteral("xlsx"));
        ask->selectFile(QString::fromLatin1(view.id) + QStringLiteral(".xlsx"));
        QObject::connect(ask, &QFileDialog::filterSelected, ask, [ask](const QString &filter) {
            ask->setDefaultSuffix(filter.contains(u"csv") ? QStringLiteral("csv") : QStringLiteral("xlsx"));
        });
        QObject::connect(ask, &QFileDialog::fileSelected, tab,
            [&desk, request](const QString &path) { write(desk, request, path); });
        ask->open();
        return true;
    });
    dialog->open();
}

} // namespace sampan::ui
