// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/file_commands.h"

#include "ui/pages/file_dialogs.h"
#include "ui/shell/commands.h"
#include "ui/table/table_tab.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace sampan::ui {

namespace {
class FileCommands {
    Q_DECLARE_TR_FUNCTIONS(sampan::ui::FileCommands)
};

void askWorkspace(Desk &desk, QWidget *window, bool isNew)
{
    auto *ask
        = new QFileDialog(window, isNew ? FileCommands::tr("New workspace") : FileCommands::tr("Open a workspace"), {},
            FileCommands::tr("Workspaces (*.sampan)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    ask->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    ask->setDefaultSuffix(QStringLiteral("sampan"));
    QObject::connect(ask, &QFileDialog::fileSelected, window,
        [&desk](const QString &path) { desk.services.launch({QStringLiteral("--workspace"), path}); });
    ask->open();
}
} // namespace

void addFileCommands(Desk &desk, std::function<TableTab *()> current, QWidget *window)
{
    Commands &commands = desk.commands;
    commands.add({"file.import", Menu::File, FileCommands::tr("Import a file…"), QStringLiteral("import"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [&desk, window] { askImport(desk, window); }, {}, true});
    commands.add({"file.export", Menu::File, FileCommands::tr("Export this table…"), QStringLiteral("export"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        [&desk, current] {
            if (TableTab *tab = current())
                askExport(desk, *tab);
        },
        [current] { return current() && current()->model().hasRows(); }});
    if (!desk.services.launch)
        return;
    commands.add({"file.new", Menu::File, FileCommands::tr("New workspace…"), QStringLiteral("plus"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), [&desk, window] { askWorkspace(desk, window, true); }, {}, true});
    commands.add({"file.open", Menu::File, FileCommands::tr("Open another workspace…"), {}, QKeySequence::Open,
        [&desk, window] { askWorkspace(desk, window, false); }});
    if (!desk.services.practice)
        commands.add({"file.practice", Menu::File, FileCommands::tr("Practise in a demo workspace"),
            QStringLiteral("play"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
            [&desk] { desk.services.launch({QStringLiteral("--practice")}); }});
}

} // namespace sampan::ui
