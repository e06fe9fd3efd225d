// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/sync/talk.h"
#include "tests/app/ctl.h"
#include "tests/kit/test_database.h"

#include <QDirIterator>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sampan;
using namespace Qt::StringLiterals;

// Credentials are in the vault and nowhere else: not in the workspace, the stored exchanges, copies, previews, or
// anything that was printed.
class TestSecrets : public QObject {
    Q_OBJECT

    static QByteArrayList spellings(const QByteArray &secret)
    {
        return {secret, secret.toHex(), secret.toBase64(), secret.toPercentEncoding()};
    }

    /// Whether the program leaves a core file when it is told to abort, or does so by itself, a second after its start.
    static bool dumpsCore(const QStringList &words)
    {
        QTemporaryDir folder;
        const pid_t child = fork();
        if (child == 0) {
            const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_CORE, &all);
            std::vector<QByteArray> bytes;
            for (const QString &word : words)
                bytes.push_back(word.toUtf8());
            std::vector<char *> arguments;
            for (QByteArray &word : bytes)
                arguments.push_back(word.data());
            arguments.push_back(nullptr);
            if (chdir(qPrintable(folder.path())) == 0)
                execv(arguments[0], arguments.data());
            _exit(127);
        }
        QTest::qWait(1000);
        kill(child, SIGABRT);
        int status = 0;
        waitpid(child, &status, 0);
        return WIFSIGNALED(status) && WCOREDUMP(status);
    }

private Q_SLOTS:
    void areNowhere()
    {
        Ctl ctl(20);
        QVERIFY(ctl.setUp());
        ctl.run({u"account"_s, u"test"_s, u"SHOP"_s});
        ctl.run({u"account"_s, u"test"_s, u"JD"_s});
        ctl.run({u"sync"_s});
        // A token that is renewed is one more secret; a key that is refused makes people curious.
        QVERIFY(ctl.world.control(u"jdid"_s, {{u"action"_s, u"expire_token"_s}}));
        QVERIFY(ctl.world.control(u"jdid"_s,
            {{u"action"_s, u"add_products"_s},
                {u"products"_s, QJsonArray{QJsonObject{{u"sku"_s, u"X-1"_s}, {u"price"_s, 1000}, {u"stock"_s, 5}}}}}));
        ctl.run({u"sync"_s, u"--full"_s});
        QVERIFY(ctl.world.control(u"woocommerce"_s, {{u"action"_s, u"go_down"_s}, {u"kind"_s, u"fatal"_s}}));
        ctl.run({u"sync"_s, u"SHOP"_s});
        for (const char *table : {"accounts", "exchanges", "problems", "journal", "outbox", "products"})
            ctl.run({u"show"_s, QString::fromLatin1(table)});
        ctl.run({u"verify"_s});
        ctl.run({u"backup"_s, ctl.folder.filePath(u"copy.sampan"_s)});
        ctl.run({u"account"_s, u"add"_s, u"BAD"_s, u"--kind"_s, u"woocommerce"_s, u"--brand"_s, u"Tea"_s},
            "{\"consumer_key\":\"ck_of_somebody\",\"wrong\":\"cs_of_somebody\"}");

        QByteArrayList secrets{Ctl::passphrase, "ck_of_somebody", "cs_of_somebody"};
        for (const QString &kind : {u"woocommerce"_s, u"jdid"_s}) {
            const QJsonObject credentials = ctl.practice.credentials(kind);
            for (auto it = credentials.begin(); it != credentials.end(); ++it) {
                if (it.key() != u"app_key") // it names the program and opens nothing
                    secrets.append(it->toString().toUtf8());
            }
        }
        const auto ledger = ctl.world.ledger(u"jdid"_s);
        QVERIFY(ledger);
        const QJsonObject tokens = ledger->value(u"tokens"_s).toObject();
        QVERIFY(tokens.value(u"refreshes"_s).toInt() > 0);
        secrets += {
            tokens.value(u"access_token"_s).toString().toUtf8(), tokens.value(u"refresh_token"_s).toString().toUtf8()};

        QByteArrayList places{ctl.everything};
        QStringList names{u"what was printed"_s};
        QDirIterator files(ctl.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            places.append(file.readAll());
            names.append(file.fileName());
        }
        // Exchanges are stored packed; unpacked they hold none either.
        WorkspaceAddress address;
        address.path = ctl.workspace();
        const auto db = must(Database::open(address, Database::Access::ReadOnly));
        std::vector<qint64> ids;
        Statement &select = db->query("SELECT id FROM exchanges");
        while (select.step())
            ids.push_back(select.integer(0));
        select.reset();
        QVERIFY(ids.size() > 5);
        QByteArray talked;
        for (qint64 id : ids) {
            const Request request = must(readRequest(*db, ExchangeId(id)));
            const Answer answer = must(readAnswer(*db, ExchangeId(id)));
            talked += request.path.toUtf8() + request.absoluteUrl.toUtf8() + request.body + answer.body;
            for (const NameValues &list : {request.query, request.headers, answer.headers}) {
                for (const auto &[name, value] : list)
                    talked += name.toUtf8() + '=' + value.toUtf8() + '\n';
            }
        }
        places.append(talked);
        names.append(u"the exchanges"_s);

        QVERIFY(names.size() > 4);
        for (const QByteArray &secret : secrets) {
            QVERIFY(secret.size() > 5);
            for (const QByteArray &spelling : spellings(secret)) {
                for (qsizetype i = 0; i < places.size(); ++i)
                    QVERIFY2(
                        !places[i].contains(spelling), qPrintable(names[i] + u" holds "_s + QString::fromUtf8(secret)));
            }
        }
    }

    void aCrashLeavesNoCoreFile()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer looks into its own process.");
#endif
        if (!dumpsCore({u"/bin/sh"_s, u"-c"_s, u"kill -ABRT $$"_s}))
            QSKIP("This computer writes no core files.");
        QVERIFY(!dumpsCore({QStringLiteral(SAMPAN_BIN "/sampanctl"), u"practice"_s}));
    }

    void theWindowLeavesThemNowhereEither()
    {
        // What a person does in ten minutes, the wizard with its credentials and unsaved edits among it.
        QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(u"pictures"_s));
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), home.path());
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true;qt.*=false"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(SAMPAN_BIN "/sampan"),
            {u"--practice"_s, u"--products"_s, u"60"_s, u"--tour"_s, home.filePath(u"pictures"_s)});
        QVERIFY(window.waitForFinished(240000));
        const QByteArray printed = window.readAllStandardOutput() + window.readAllStandardError();
        QVERIFY2(window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0, printed.constData());
        QByteArrayList places{printed};
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().endsWith(u".png") && file.open(QIODevice::ReadOnly))
                places.append(file.readAll());
        }
        QVERIFY(places.size() > 2); // the workspace and the drafts at least
        // The same seed gives the same credentials.
        Practice same(PracticeOptions{.products = 1});
        QVERIFY(same.start());
        for (const QString &kind : {u"woocommerce"_s, u"jdid"_s}) {
            const QJsonObject credentials = same.credentials(kind);
            for (auto it = credentials.begin(); it != credentials.end(); ++it) {
                for (const QByteArray &place : places)
                    QVERIFY2(it.key() == u"app_key" || !place.contains(it->toString().toUtf8()), qPrintable(it.key()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
