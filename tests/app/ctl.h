// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/practice.h"
#include "app/scenario/world.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace sampan {

/// The program as people start it, each time anew, on a workspace of its own beside the simulators of this test.
class Ctl {
public:
    struct Said {
        int exit = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        QJsonArray rows() const { return json().value(QStringLiteral("rows")).toArray(); }
    };

    explicit Ctl(int products)
        : practice(PracticeOptions{.products = products})
        , world(practice)
    {
        const auto started = practice.start();
        if (!started)
            qFatal("%s", qPrintable(started.error().what.english()));
    }

    Said run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SAMPAN_VAULT_PASSPHRASE"), QString::fromLatin1(passphrase));
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true;qt.*=false"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SAMPAN_BIN "/sampanctl"),
            QStringList{QStringLiteral("--workspace"), workspace(), QStringLiteral("--json")} + words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000))
            qFatal("sampanctl %s does not end.", qPrintable(words.join(u' ')));
        Said said{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
        everything += said.out + said.err;
        return said;
    }
    /// A brand with its shop and a marketplace, added and started as a person would.
    bool setUp(bool start = true)
    {
        const auto good = [&](const QStringList &words, const QByteArray &input = {}) {
            const Said said = run(words, input);
            if (said.exit != 0)
                qWarning("%s: %s", qPrintable(words.join(u' ')), said.err.constData());
            return said.exit == 0;
        };
        const auto account = [&](const char *name, const char *kind) {
            return good({QStringLiteral("account"), QStringLiteral("add"), QString::fromLatin1(name),
                            QStringLiteral("--kind"), QString::fromLatin1(kind), QStringLiteral("--brand"),
                            QStringLiteral("Tea"), QStringLiteral("--url"), practice.url(QString::fromLatin1(kind))},
                       QJsonDocument(practice.credentials(QString::fromLatin1(kind))).toJson())
                && (!start || good({QStringLiteral("account"), QStringLiteral("start"), QString::fromLatin1(name)}));
        };
        return good({QStringLiteral("init")})
            && good(
                {QStringLiteral("brand"), QStringLiteral("add"), QStringLiteral("Tea"), QStringLiteral("--currency"),
                    QStringLiteral("AUD"), QStringLiteral("--timezone"), QStringLiteral("Australia/Sydney")})
            && account("SHOP", "woocommerce") && account("JD", "jdid");
    }
    QString workspace() const { return folder.filePath(QStringLiteral("work.sampan")); }

    static constexpr const char *passphrase = "four words nobody guesses";
    QTemporaryDir folder;
    Practice practice;
    World world;
    QByteArray everything; ///< that was ever printed
};

} // namespace sampan
