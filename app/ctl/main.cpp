// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include "app/common/no_core.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace sampan;
using namespace sampan::ctl;

namespace {

std::vector<const Command *> allCommands()
{
    std::vector<const Command *> all;
    for (const auto commands : {setupCommands(), settingCommands(), tableCommands(), fileCommands(), flowCommands(), syncCommands(), paperCommands(), careCommands(), scenarioCommands()}) {
        for (const Command &command : commands)
            all.push_back(&command);
    }
    return all;
}

void print(FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    fflush(to);
}

void printHelp(FILE *to)
{
    print(to, QStringLiteral("sampanctl [--workspace FILE | postgresql://user@host/db] [--json] COMMAND …\n"));
    for (const Command *command : allCommands())
        print(to, QStringLiteral("  %1 %2\n      %3").arg(QString::fromUtf8(command->name), QString::fromUtf8(command->usage), QString::fromUtf8(command->summary)));
}

// The command whose words the line begins with; "account add" before "account".
const Command *findCommand(QStringList &words)
{
    const Command *best = nullptr;
    qsizetype length = 0;
    for (const Command *command : allCommands()) {
        const QStringList name = QString::fromLatin1(command->name).split(u' ');
        if (words.mid(0, name.size()) == name && name.size() > length) {
            best = command;
            length = name.size();
        }
    }
    words = words.mid(length);
    return best;
}

Sentence whatIsWrong(const Command &command, const QStringList &words)
{
    if (words.size() < command.words.least)
        return Sentence::tr("Something is missing.");
    if (words.size() > command.words.most)
        return Sentence::tr("“%1” is too much here.").arg(words[command.words.most]);
    return {};
}

struct Globals {
    QString workspace = defaultWorkspace();
    bool json = false;
    int passphraseFd = -1;
    QStringList words;
};

Result<Globals> parseGlobals(const QStringList &arguments)
{
    Globals globals;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const auto takes = [&](const QString &option, QString &value) {
            if (word == option && i + 1 < arguments.size()) {
                value = arguments[++i];
                return true;
            }
            if (word.startsWith(option + u'=')) {
                value = word.mid(option.size() + 1);
                return true;
            }
            return false;
        };
        QString fd;
        if (word == u"--json") {
            globals.json = true;
        } else if (takes(QStringLiteral("--passphrase-fd"), fd)) {
            globals.passphraseFd = fd.toInt();
        } else if (!takes(QStringLiteral("--workspace"), globals.workspace)) {
            globals.words.append(word);
        }
    }
    return globals;
}

QByteArray readPassphrase(int fd)
{
    if (fd >= 0) {
        QFile file;
        return file.open(fd, QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
    }
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!isatty(STDERR_FILENO) || !terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    terminal.write("Passphrase of the vault: ");
    termios before {};
    tcgetattr(terminal.handle(), &before);
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(terminal.handle(), TCSANOW, &quiet);
    const QByteArray passphrase = terminal.readLine().chopped(1);
    tcsetattr(terminal.handle(), TCSANOW, &before);
    terminal.write("\n");
    return passphrase;
}

QString sayValue(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().contains(QStringLiteral("amount")))
        return value.toObject().value(QStringLiteral("amount")).toString() + u' ' + value.toObject().value(QStringLiteral("currency")).toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray() || value.isObject())
        return QString::fromUtf8((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact));
    return value.toString();
}

// A list as a table, anything else as "name: value" lines.
QStringList sayJson(const QJsonObject &object)
{
    QStringList lines;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"rows")
            lines.append(it.key() + QStringLiteral(": ") + sayValue(*it));
    }
    const QJsonArray rows = object.value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &row : rows) {
        QStringList cells;
        const QJsonObject cellsOf = row.toObject();
        for (auto it = cellsOf.begin(); it != cellsOf.end(); ++it)
            cells.append(it.key() + u'=' + sayValue(*it));
        lines.append(cells.join(QStringLiteral("  ")));
    }
    return lines;
}

int run(const QStringList &arguments)
{
    const auto globals = parseGlobals(arguments);
    QStringList words = globals->words;
    if (words.isEmpty() || words.first() == u"help" || words.first() == u"--help") {
        printHelp(words.isEmpty() ? stderr : stdout);
        return words.isEmpty() ? ExitUsage : ExitDone;
    }
    if (words.first() == u"--version") {
        print(stdout, QStringLiteral("sampanctl ") + QCoreApplication::applicationVersion());
        return ExitDone;
    }
    const Command *command = findCommand(words);
    if (!command) {
        print(stderr, Sentence::tr("There is no command “%1”. See sampanctl help.").arg(words.join(u' ')).text());
        return ExitUsage;
    }
    const auto parsed = parseArguments(words, command->withValue, command->flags);
    if (const Sentence wrong = parsed ? whatIsWrong(*command, parsed->words) : parsed.error().what; !wrong.isEmpty()) {
        const QString usage = QStringLiteral("sampanctl %1 %2").arg(QString::fromUtf8(command->name), QString::fromUtf8(command->usage));
        print(stderr, wrong.text() + u' ' + Sentence::tr("Usage: %1").arg(usage).text());
        return ExitUsage;
    }
    const auto address = WorkspaceAddress::parse(globals->workspace);
    if (!address) {
        print(stderr, address.error().what.text());
        return ExitUsage;
    }
    Session session(*address, [fd = globals->passphraseFd] { return readPassphrase(fd); });
    if (command->opensWorkspace) {
        if (const auto opened = session.open(); !opened) {
            print(stderr, opened.error().what.text());
            return ExitFailed;
        }
    }
    const bool terminal = isatty(STDERR_FILENO) != 0;
    Context context {session, globals->json, [terminal](const QString &line) {
                         if (terminal)
                             print(stderr, line);
                     }};
    const auto reply = command->run(context, *parsed);
    if (!reply) {
        print(stderr, reply.error().what.text());
        return reply.error().code == ErrorCode::Usage ? ExitUsage : ExitFailed;
    }
    if (globals->json && !reply->silent)
        print(stdout, QString::fromUtf8(QJsonDocument(reply->json).toJson(QJsonDocument::Compact)));
    else if (!reply->silent)
        print(stdout, (reply->lines.isEmpty() ? sayJson(reply->json) : reply->lines).join(u'\n'));
    return reply->exit;
}

// What Qt remarks about its surroundings is not for a person: standard error holds one sentence of ours.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SAMPAN_DEBUG"))
        print(stderr, message);
}

}

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // labels are painted, nothing is shown
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sampanctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMPAN_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
