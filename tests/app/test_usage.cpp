// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl.h"

using namespace sampan;
using namespace Qt::StringLiterals;

// A line that was typed wrongly says so, with the right form, and does nothing.
class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such command") << QStringList{u"nonsense"_s} << QByteArray("There is no command “nonsense”.");
        QTest::newRow("a word too many") << QStringList{u"init"_s, u"elsewhere.sampan"_s}
                                         << QByteArray("“elsewhere.sampan” is too much here. Usage: sampanctl init");
        QTest::newRow("a word too few") << QStringList{u"history"_s, u"listings"_s}
                                        << QByteArray("Something is missing. Usage: sampanctl history TABLE KEY");
        QTest::newRow("no such option") << QStringList{u"init"_s, u"--force"_s} << QByteArray("There is no option --force here.");
        QTest::newRow("an option without its value") << QStringList{u"show"_s, u"products"_s, u"--limit"_s}
                                                     << QByteArray("The option --limit needs a value.");
    }
    void aWrongLine()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        Ctl ctl(1);
        const Ctl::Said said = ctl.run(words);
        QCOMPARE(said.exit, 2);
        QVERIFY2(said.err.contains(says), said.err);
        QVERIFY(said.out.isEmpty());
        QVERIFY(!QFile::exists(ctl.workspace()));
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "test_usage.moc"
