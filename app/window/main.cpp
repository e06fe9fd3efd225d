// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/no_core.h"
#include "app/window/start.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTranslator>

using namespace sampan;

namespace {
    StartOptions optionsFrom(QCommandLineParser &parser)
    {
        StartOptions options;
        options.workspace = parser.value(QStringLiteral("workspace"));
        options.practice = parser.isSet(QStringLiteral("practice"));
        options.simulators.port = static_cast<quint16>(parser.value(QStringLiteral("port")).toUInt());
        options.simulators.seed = parser.value(QStringLiteral("seed")).toULongLong();
        options.simulators.products = parser.value(QStringLiteral("products")).toInt();
        options.simulators.faults = parser.value(QStringLiteral("faults"));
        options.tour = parser.value(QStringLiteral("tour"));
        return options;
    }
}

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sampan"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sampan"));
    QApplication::setApplicationVersion(QStringLiteral(SAMPAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("sampan"));
    QApplication::setQuitOnLastWindowClosed(false); // the engines finish what they have in hand first
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("sampan"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&translator);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Runs other brands' shops on marketplaces."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("workspace"), QCoreApplication::translate("main", "The workspace: a file or postgresql://user@host/database."), QStringLiteral("where")},
        {QStringLiteral("practice"), QCoreApplication::translate("main", "Opens a demo workspace wired to simulators on this computer.")},
        {QStringLiteral("port"), QCoreApplication::translate("main", "Port of the first simulator; the others follow."), QStringLiteral("number"), QStringLiteral("0")},
        {QStringLiteral("seed"), QCoreApplication::translate("main", "What the simulators' goods and orders are made from."), QStringLiteral("number"), QStringLiteral("1")},
        {QStringLiteral("products"), QCoreApplication::translate("main", "How many products the simulated shop has."), QStringLiteral("number"), QStringLiteral("2000")},
        {QStringLiteral("faults"), QCoreApplication::translate("main", "What goes wrong in practice: off, moderate, or a list such as slow=0.05,lost=0.02."), QStringLiteral("spec"), QStringLiteral("off")}});
    QCommandLineOption tour(QStringLiteral("tour"), {}, QStringLiteral("folder"));
    tour.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(tour);
    parser.process(application);

    Start start(optionsFrom(parser));
    start.open(); // what is wrong is said in a box, which ends the program
    return QApplication::exec();
}
